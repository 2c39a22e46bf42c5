package org.lingyan.hours.standing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.people.person.MergePlan;
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
    String ids = Rows.ids(persons);
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
            "SELECT i.main_id, e.occurred_on, e.minutes, e.category"
                + " FROM person i JOIN hours_entry e ON e.person_id = i.id"
                + " WHERE i.main_id IN ("
                + ids
                + ") AND e.occurred_on >= ?1 AND e.occurred_on < ?2 AND e.recorded_at <= ?3 AND "
                + Ledger.COUNTING
                + " ORDER BY i.main_id, i.id, e.seq",
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
   * Entries of one person as the chains of her records stood at one entry of each, and what was
   * taken back of them since.
   *
   * @param ends the last entry of each chain that is looked at; the holder's own chain first, of
   *     which every entry counts
   */
  List<Worked> entriesUpTo(List<Ledger.ChainEnd> ends, DateRange days) {
    long holder = ends.get(0).personId();
    return ends.stream()
        .flatMap(end -> entriesUpTo(end.personId(), holder, days, end.head().seq()).stream())
        .toList();
  }

  private List<Worked> entriesUpTo(long personId, long holder, DateRange days, int seq) {
    return Rows.list(
        em,
        "SELECT e.occurred_on, e.minutes, e.category FROM hours_entry e"
            + " JOIN person i ON i.id = e.person_id"
            + " LEFT JOIN hours_entry o ON o.id = e.reverses"
            + " WHERE e.person_id = ?1 AND e.occurred_on >= ?2 AND e.occurred_on < ?3"
            + " AND (e.seq <= ?4 OR o.seq <= ?4) AND (e.person_id = ?5 OR "
            + Ledger.COUNTING
            + ") ORDER BY e.seq",
        row -> new Worked(row.day(0), row.count(1), row.text(2)),
        personId,
        days.from(),
        days.until(),
        seq,
        holder);
  }

  /**
   * The facts of two persons as those of one (H1.8), before they are: her entries, and those of the
   * other whose source she has not.
   */
  PersonFacts asOne(MergePlan plan, DateRange days, Instant knownAt) {
    long stays = plan.stays().id();
    List<Worked> entries =
        Rows.list(
            em,
            "SELECT e.occurred_on, e.minutes, e.category"
                + " FROM person i JOIN hours_entry e ON e.person_id = i.id"
                + " WHERE i.main_id IN (?1, ?2) AND e.occurred_on >= ?3 AND e.occurred_on < ?4"
                + " AND e.recorded_at <= ?5 AND "
                + Ledger.COUNTING
                + " AND (i.main_id = ?1 OR NOT EXISTS (SELECT 1 FROM person k JOIN hours_entry s"
                + " ON s.person_id = k.id AND s.source_kind = e.source_kind"
                + " AND s.source_id = e.source_id AND s.source_part = e.source_part"
                + " AND s.direction = 1 WHERE k.main_id = ?1 AND NOT EXISTS"
                + " (SELECT 1 FROM hours_entry y WHERE y.reverses = s.id)))"
                + " ORDER BY i.main_id <> ?1, i.id, e.seq",
            row -> new Worked(row.day(0), row.count(1), row.text(2)),
            stays,
            plan.alias().id(),
            days.from(),
            days.until(),
            knownAt);
    return new PersonFacts(stays, employments(plan), entries);
  }

  private List<PersonFacts.Employed> employments(MergePlan plan) {
    List<MergePlan.Employed> main = plan.after().stream().filter(MergePlan.Employed::main).toList();
    String places =
        main.stream()
            .map(MergePlan.Employed::organisationId)
            .distinct()
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    if (places.isEmpty()) {
      return List.of();
    }
    Map<Long, List<PlaceState>> states =
        Rows.list(
                em,
                "SELECT organisation_id, path, from_day, until_day FROM organisation_state"
                    + " WHERE organisation_id IN ("
                    + places
                    + ") ORDER BY organisation_id, from_day",
                row ->
                    new PlaceState(
                        row.number(0), row.text(1), new DateRange(row.day(2), row.day(3))))
            .stream()
            .collect(Collectors.groupingBy(PlaceState::organisationId));
    List<PersonFacts.Employed> employed = new ArrayList<>();
    for (MergePlan.Employed one : main) {
      states.getOrDefault(one.organisationId(), List.of()).stream()
          .filter(state -> state.meets(one.days()))
          .forEach(state -> PersonFacts.join(employed, state.employed(one)));
    }
    return employed;
  }

  /** Where an organisation stands in some time. */
  private record PlaceState(long organisationId, String path, DateRange days) {
    boolean meets(DateRange other) {
      return days.from().isBefore(other.until()) && other.from().isBefore(days.until());
    }

    PersonFacts.Employed employed(MergePlan.Employed one) {
      LocalDate from = one.days().from().isAfter(days.from()) ? one.days().from() : days.from();
      LocalDate until =
          one.days().until().isBefore(days.until()) ? one.days().until() : days.until();
      return new PersonFacts.Employed(
          organisationId, path, one.category(), new DateRange(from, until));
    }
  }

  private static PersonFacts.Employed employed(Rows.Row row) {
    return new PersonFacts.Employed(
        row.number(1),
        row.text(2),
        row.word(3, WorkerCategory.class),
        new DateRange(row.day(4), row.day(5)));
  }
}
