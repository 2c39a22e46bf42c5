package org.lingyan.hours.standing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;

/** Reads the facts of one or many people in two statements. */
final class GatheringFacts {
  private final EntityManager em;

  GatheringFacts(EntityManager em) {
    this.em = em;
  }

  /**
   * Facts in the order of the ids given.
   *
   * @param days entries of which days
   * @param knownAt only entries recorded up to this moment
   */
  List<PersonFacts> of(Collection<Long> persons, DateRange days, Instant knownAt) {
    if (persons.isEmpty()) {
      return List.of();
    }
    Map<Long, List<PersonFacts.Employed>> employments = new LinkedHashMap<>();
    Map<Long, List<Worked>> entries = new LinkedHashMap<>();
    for (Long person : persons) {
      employments.put(person, new ArrayList<>());
      entries.put(person, new ArrayList<>());
    }
    // Ids are numbers of our own: nothing foreign enters the statement.
    String ids = persons.stream().map(String::valueOf).collect(Collectors.joining(","));
    Rows.list(
            em,
            // Where an organisation moved, an employment there falls into parts.
            "SELECT e.person_id, e.organisation_id, o.path, e.worker_category,"
                + " GREATEST(e.from_day, o.from_day), LEAST(COALESCE(e.until_day, ?1), o.until_day)"
                + " FROM employment e JOIN organisation_state o"
                + " ON o.organisation_id = e.organisation_id AND o.until_day > e.from_day"
                + " AND o.from_day < COALESCE(e.until_day, ?1)"
                + " WHERE e.main AND e.person_id IN ("
                + ids
                + ") ORDER BY e.person_id, e.from_day, o.from_day",
            row -> Map.entry(row.number(0), employed(row)),
            DateRange.FOREVER)
        .forEach(found -> PersonFacts.join(employments.get(found.getKey()), found.getValue()));
    Rows.list(
            em,
            "SELECT person_id, occurred_on, minutes, category FROM hours_entry"
                + " WHERE person_id IN ("
                + ids
                + ") AND occurred_on >= ?1 AND occurred_on < ?2 AND recorded_at <= ?3"
                + " ORDER BY person_id, seq",
            row -> Map.entry(row.number(0), new Worked(row.day(1), row.count(2), row.text(3))),
            days.from(),
            days.until(),
            knownAt)
        .forEach(found -> entries.get(found.getKey()).add(found.getValue()));
    return persons.stream()
        .map(person -> new PersonFacts(person, employments.get(person), entries.get(person)))
        .toList();
  }

  /**
   * Entries of one person as her ledger stood at one of them, and what was taken back of them
   * since.
   *
   * @param seq number of the last entry that is looked at
   */
  List<Worked> entriesUpTo(long personId, DateRange days, int seq) {
    return Rows.list(
        em,
        "SELECT e.occurred_on, e.minutes, e.category FROM hours_entry e"
            + " LEFT JOIN hours_entry o ON o.id = e.reverses"
            + " WHERE e.person_id = ?1 AND e.occurred_on >= ?2 AND e.occurred_on < ?3"
            + " AND (e.seq <= ?4 OR o.seq <= ?4) ORDER BY e.seq",
        row -> new Worked(row.day(0), row.count(1), row.text(2)),
        personId,
        days.from(),
        days.until(),
        seq);
  }

  private static PersonFacts.Employed employed(Rows.Row row) {
    return new PersonFacts.Employed(
        row.number(1),
        row.text(2),
        row.word(3, WorkerCategory.class),
        new DateRange(row.day(4), row.day(5)));
  }
}
