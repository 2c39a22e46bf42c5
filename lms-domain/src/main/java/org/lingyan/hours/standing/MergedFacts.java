package org.lingyan.hours.standing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.people.person.MergePlan;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;

/** The facts of two persons as those of one (H1.8), before they are. */
final class MergedFacts {
  private final EntityManager em;
  private final MergePlan plan;

  MergedFacts(EntityManager em, MergePlan plan) {
    this.em = em;
    this.plan = plan;
  }

  /** Her facts and the other's, employed as the plan says. */
  PersonFacts people(Instant knownAt) {
    List<PersonFacts> both =
        new GatheringFacts(em).people(List.of(plan.stays().id(), plan.alias().id()), knownAt);
    PersonFacts hers = both.get(0);
    PersonFacts others = both.get(1);
    return new PersonFacts(
        hers.personId(),
        hers.stated().or(others::stated),
        employments(),
        joined(hers.certificates(), others.certificates()),
        joined(hers.registrations(), others.registrations()),
        joined(hers.away(), others.away()),
        joined(hers.longer(), others.longer()));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  /** Her entries, and those of the other whose source she has not. */
  List<Worked> entries(DateRange days, Instant knownAt) {
    return Rows.list(
        em,
        "SELECT "
            + GatheringFacts.columns("?5")
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
        GatheringFacts::worked,
        plan.stays().id(),
        plan.alias().id(),
        days.from(),
        days.until(),
        knownAt);
  }

  private List<PersonFacts.Employed> employments() {
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
          .filter(state -> state.days().shared(one.days()).isPresent())
          .forEach(state -> PersonFacts.join(employed, state.employed(one)));
    }
    return employed;
  }

  /** Where an organisation stands in some time. */
  private record PlaceState(long organisationId, String path, DateRange days) {
    PersonFacts.Employed employed(MergePlan.Employed one) {
      LocalDate from = one.days().from().isAfter(days.from()) ? one.days().from() : days.from();
      LocalDate until =
          one.days().until().isBefore(days.until()) ? one.days().until() : days.until();
      return new PersonFacts.Employed(
          organisationId, path, one.category(), new DateRange(from, until));
    }
  }
}
