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

  /** Everything of a person, the earliest first. */
  List<EmploymentRow> all(long personId) {
    return Rows.list(
        em,
        "SELECT "
            + EmploymentRow.COLUMNS
            + " FROM employment WHERE person_id = ?1 ORDER BY from_day, id",
        EmploymentRow::of,
        personId);
  }

  /** Employments that this person leads on a day or later. */
  List<EmploymentRow> led(long personId, LocalDate day) {
    return Rows.list(
        em,
        "SELECT e.id, e.person_id, e.organisation_id, e.worker_category, e.kind, e.main,"
            + " e.manager_id, e.from_day, e.until_day"
            + " FROM person i JOIN employment e ON e.manager_id = i.id"
            + " WHERE i.main_id = ?1 AND (e.until_day IS NULL OR e.until_day > ?2)"
            + " ORDER BY e.person_id, e.from_day",
        EmploymentRow::of,
        personId,
        day);
  }

  void add(EmploymentRow row) {
    put(row);
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

  /**
   * Names another line manager without a new row. What the event hands over a second time stays
   * kept as it found it first.
   */
  void lead(EmploymentRow row, OptionalLong manager) {
    if (!isKept(row)) {
      keep(row.id(), false, row);
    }
    Rows.change(em, "UPDATE employment SET manager_id = ?2 WHERE id = ?1", row.id(), manager);
  }

  /** Makes these rows what they are after the event; a new one is added. */
  void replace(EmploymentRow before, EmploymentRow after) {
    keep(before.id(), false, before);
    put(after);
  }

  /** Takes a row away. */
  void remove(EmploymentRow row) {
    keep(row.id(), false, row);
    Rows.change(em, "DELETE FROM employment WHERE id = ?1", row.id());
  }

  /**
   * Puts back what another event found. Whoever else was led by who left may have changed since:
   * she gets nothing back but her line manager, and that only where nobody named another one.
   */
  void restore(long other) {
    Rows.list(
            em,
            "SELECT b.employment_id, b.made, b.until_day, b.manager_id, b.person_id,"
                + " b.organisation_id, b.worker_category, b.kind, b.main, b.from_day,"
                + " COALESCE(b.person_id, e.person_id, v.person_id) <> v.person_id"
                + " AND v.kind <> 'MERGE',"
                // What the event made of her line manager: who took over; of who took over
                // herself, who led the one that left.
                + " IF(COALESCE(b.person_id, e.person_id) = v.other_person_id,"
                + " (SELECT o.manager_id FROM employment_before o"
                + " LEFT JOIN employment r ON r.id = o.employment_id"
                + " WHERE o.event_id = v.id AND NOT o.made"
                + " AND COALESCE(o.person_id, r.person_id) = v.person_id"
                + " AND COALESCE(o.main, r.main) LIMIT 1), v.other_person_id)"
                + " FROM employment_before b JOIN employment_event v ON v.id = b.event_id"
                + " LEFT JOIN employment e ON e.id = b.employment_id"
                + " WHERE b.event_id = ?1 ORDER BY b.made DESC, b.employment_id",
            Before::of,
            other)
        .forEach(this::restore);
  }

  private void restore(Before before) {
    if (before.anothers()) {
      Rows.change(
          em,
          "UPDATE employment SET manager_id = ?2 WHERE id = ?1 AND manager_id <=> ?3",
          before.id(),
          before.manager(),
          before.managerSet());
    } else if (before.made()) {
      Rows.change(em, "DELETE FROM employment WHERE id = ?1", before.id());
    } else if (before.whole().isPresent()) {
      put(before.whole().get());
    } else {
      Rows.change(
          em,
          "UPDATE employment SET until_day = ?2, manager_id = ?3 WHERE id = ?1",
          before.id(),
          before.until(),
          before.manager());
    }
  }

  private void put(EmploymentRow row) {
    Rows.change(
        em,
        "INSERT INTO employment ("
            + EmploymentRow.COLUMNS
            + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON DUPLICATE KEY UPDATE"
            + " person_id = VALUES(person_id), organisation_id = VALUES(organisation_id),"
            + " worker_category = VALUES(worker_category), kind = VALUES(kind),"
            + " main = VALUES(main), manager_id = VALUES(manager_id),"
            + " from_day = VALUES(from_day), until_day = VALUES(until_day)",
        values(row));
  }

  private static Object[] values(EmploymentRow row) {
    return new Object[] {
      row.id(),
      row.personId(),
      row.organisationId(),
      row.category(),
      row.kind(),
      row.main(),
      row.managerId(),
      row.days().from(),
      row.days().end()
    };
  }

  private boolean isKept(EmploymentRow row) {
    return Rows.first(
            em,
            "SELECT 1 FROM employment_before WHERE event_id = ?1 AND employment_id = ?2",
            found -> true,
            event,
            row.id())
        .isPresent();
  }

  private void keep(long employment, boolean made, EmploymentRow was) {
    Rows.change(
        em,
        "INSERT INTO employment_before (event_id, employment_id, made, until_day, manager_id,"
            + " person_id, organisation_id, worker_category, kind, main, from_day)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        event,
        employment,
        made,
        was.days().end(),
        was.managerId(),
        was.personId(),
        was.organisationId(),
        was.category(),
        was.kind(),
        was.main(),
        was.days().from());
  }

  /**
   * A row as an event found it; only its end and its manager where whole rows were not kept.
   *
   * @param anothers whether it is of somebody else than whom the event is about
   * @param managerSet the line manager whom the event named there
   */
  private record Before(
      long id,
      boolean made,
      Optional<LocalDate> until,
      OptionalLong manager,
      Optional<EmploymentRow> whole,
      boolean anothers,
      OptionalLong managerSet) {
    static Before of(Rows.Row row) {
      Optional<EmploymentRow> whole =
          row.missing(4)
              ? Optional.empty()
              : Optional.of(
                  new EmploymentRow(
                      row.number(0),
                      row.number(4),
                      row.number(5),
                      row.word(6, WorkerCategory.class),
                      row.word(7, EmploymentKind.class),
                      row.flag(8),
                      row.maybeNumber(3),
                      new DateRange(row.day(9), row.day(2))));
      return new Before(
          row.number(0),
          row.flag(1),
          new DateRange(LocalDate.MIN, row.day(2)).end(),
          row.maybeNumber(3),
          whole,
          row.flag(10),
          row.maybeNumber(11));
    }
  }
}
