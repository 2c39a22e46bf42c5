package org.lingyan.people.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.lingyan.shared.DateRange;

/** That a person works somewhere, from a day until a day. */
// Columns that are only written here and read by queries.
@SuppressWarnings("UnusedVariable")
@Entity
@Table(name = "employment")
class Employment {
  @Id private long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "organisation_id")
  private long organisationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "worker_category")
  private WorkerCategory workerCategory;

  private boolean main;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "until_day")
  private LocalDate untilDay;

  /** For persistence. */
  protected Employment() {}

  Employment(long id, long personId, long organisationId, WorkerCategory category, DateRange days) {
    this.id = id;
    this.personId = personId;
    this.organisationId = organisationId;
    this.workerCategory = category;
    this.main = true;
    this.fromDay = days.from();
    this.untilDay = days.until().equals(DateRange.FOREVER) ? null : days.until();
  }
}
