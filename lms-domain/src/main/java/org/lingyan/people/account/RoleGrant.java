package org.lingyan.people.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.lingyan.shared.DateRange;

/** P5: that an account holds a role on a subtree from a day on. */
// Columns that are only written here and read by queries.
@SuppressWarnings("UnusedVariable")
@Entity
@Table(name = "role_grant")
class RoleGrant {
  @Id private long id;

  @Column(name = "account_id")
  private long accountId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "organisation_id")
  private long organisationId;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "until_day")
  private LocalDate untilDay;

  /** For persistence. */
  protected RoleGrant() {}

  RoleGrant(long id, long accountId, Role role, long organisationId, DateRange days) {
    if (role.needsLastDay() && days.end().isEmpty()) {
      throw new IllegalArgumentException(role + " is given only until a day");
    }
    this.id = id;
    this.accountId = accountId;
    this.role = role;
    this.organisationId = organisationId;
    this.fromDay = days.from();
    this.untilDay = days.end().orElse(null);
  }
}
