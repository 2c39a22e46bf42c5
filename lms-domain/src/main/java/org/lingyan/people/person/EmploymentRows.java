package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/**
 * Reads and writes employments for one event, and keeps what they were before it. The person's lock
 * is held.
 */
final class EmploymentRows {
  private final EntityManager em;
  private final long event;

  EmploymentRows(EntityManager em, long event) {
    this.em = em;
    this.event = event;
  }

  /** Everything of a person that ends after a day, the earliest first. */
  List<EmploymentRow> since(long personId, LocalDate day) {
    return Rows.list(
        em,
        "SELECT "
            + EmploymentRow.COLUMNS
            + " FROM employment WHERE person_id = ?1 AND (until_day IS NULL OR until_day > ?2)"
            + " ORDER BY from_day, id",
        EmploymentRow::of,
        personId,
        day);
  }

  /** Employments that this person leads on a day or later. */
  List<EmploymentRow> led(long personId, LocalDate day) {
    return Rows.list(
        em,
        "SELECT "
            + EmploymentRow.COLUMNS
            + " FROM employment WHERE manager_id = ?1 AND (until_day IS NULL OR until_day > ?2)"
            + " ORDER BY person_id, from_day",
        EmploymentRow::of,
        personId,
        day);
  }

  void add(EmploymentRow row) {
    Rows.change(
        em,
        "INSERT INTO employment ("
            + EmploymentRow.COLUMNS
            + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        row.id(),
        row.personId(),
        row.organisationId(),
        row.category(),
        row.kind(),
        row.main(),
        row.managerId(),
        row.days().from(),
        row.days().end());
    keep(row.id(), true, row);
  }

  /** Lets it end with the day before. */
  void cut(EmploymentRow row, LocalDate day) {
    keep(row.id(), false, row);
    Rows.change(em, "UPDATE employment SET until_day = ?2 WHERE id = ?1", row.id(), day);
  }

  /** Cuts it and goes on with what is different from the day. */
  void continueAs(EmploymentRow old, EmploymentRow changed, LocalDate day) {
    cut(old, day);
    add(changed.from(Ids.next(), day));
  }

  /** Names another line manager without a new row. */
  void lead(EmploymentRow row, OptionalLong manager) {
    keep(row.id(), false, row);
    Rows.change(em, "UPDATE employment SET manager_id = ?2 WHERE id = ?1", row.id(), manager);
  }

  /** Puts back what another event found. */
  void restore(long other) {
    Rows.list(
            em,
            "SELECT employment_id, made, until_day, manager_id FROM employment_before"
                + " WHERE event_id = ?1 ORDER BY made DESC, employment_id",
            row ->
                new Before(
                    row.number(0),
                    row.flag(1),
                    new DateRange(LocalDate.MIN, row.day(2)).end(),
                    row.maybeNumber(3)),
            other)
        .forEach(this::restore);
  }

  private void restore(Before before) {
    if (before.made()) {
      Rows.change(em, "DELETE FROM employment WHERE id = ?1", before.id());
    } else {
      Rows.change(
          em,
          "UPDATE employment SET until_day = ?2, manager_id = ?3 WHERE id = ?1",
          before.id(),
          before.until(),
          before.manager());
    }
  }

  private void keep(long employment, boolean made, EmploymentRow was) {
    Rows.change(
        em,
        "INSERT INTO employment_before (event_id, employment_id, made, until_day, manager_id)"
            + " VALUES (?1, ?2, ?3, ?4, ?5)",
        event,
        employment,
        made,
        was.days().end(),
        was.managerId());
  }

  private record Before(long id, boolean made, Optional<LocalDate> until, OptionalLong manager) {}
}
