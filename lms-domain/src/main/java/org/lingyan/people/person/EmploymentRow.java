package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;

/** One employment as it stands in the table. */
record EmploymentRow(
    long id,
    long personId,
    long organisationId,
    WorkerCategory category,
    EmploymentKind kind,
    boolean main,
    OptionalLong managerId,
    DateRange days) {

  static final String COLUMNS =
      "id, person_id, organisation_id, worker_category, kind, main, manager_id, from_day,"
          + " until_day";

  static EmploymentRow of(Rows.Row row) {
    return new EmploymentRow(
        row.number(0),
        row.number(1),
        row.number(2),
        row.word(3, WorkerCategory.class),
        row.word(4, EmploymentKind.class),
        row.flag(5),
        row.maybeNumber(6),
        new DateRange(row.day(7), row.day(8)));
  }

  /** The same under another id from a day on. */
  EmploymentRow from(long newId, LocalDate day) {
    return new EmploymentRow(
        newId,
        personId,
        organisationId,
        category,
        kind,
        main,
        managerId,
        new DateRange(day, days.until()));
  }

  /** The same at another organisation, where nobody is named as her manager yet. */
  EmploymentRow at(long organisation, Optional<WorkerCategory> other) {
    return new EmploymentRow(
        id, personId, organisation, other.orElse(category), kind, main, OptionalLong.empty(), days);
  }

  /** The same as the main employment, with the main employment's days and kind of worker. */
  EmploymentRow asMainInsteadOf(EmploymentRow main) {
    return new EmploymentRow(
        id,
        personId,
        organisationId,
        main.category,
        EmploymentKind.REGULAR,
        true,
        OptionalLong.empty(),
        main.days);
  }

  /** The same beside another one. */
  EmploymentRow beside() {
    return new EmploymentRow(
        id, personId, organisationId, category, EmploymentKind.CONCURRENT, false, managerId, days);
  }

  /** The same as another kind of worker. */
  EmploymentRow as(WorkerCategory other) {
    return new EmploymentRow(id, personId, organisationId, other, kind, main, managerId, days);
  }

  /** The same under another line manager. */
  EmploymentRow under(OptionalLong manager) {
    return new EmploymentRow(id, personId, organisationId, category, kind, main, manager, days);
  }

  /** The same on other days. */
  EmploymentRow within(DateRange other) {
    return new EmploymentRow(id, personId, organisationId, category, kind, main, managerId, other);
  }
}
