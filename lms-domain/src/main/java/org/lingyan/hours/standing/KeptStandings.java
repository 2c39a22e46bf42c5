package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.lingyan.shared.DateRange;

/** Rows of the standing table in some slots, as of today. */
final class KeptStandings {
  private final JudgingPeople judging;
  private final List<PersonFacts> people;
  private final LocalDate today;
  private final Map<Long, Map<Slot, List<JudgingPeople.Bound>>> duties = new HashMap<>();

  KeptStandings(
      JudgingPeople judging,
      Collection<PersonFacts> people,
      Collection<Slot> slots,
      LocalDate today) {
    this.judging = judging;
    this.people = List.copyOf(people);
    this.today = today;
    for (PersonFacts facts : people) {
      Map<Slot, List<JudgingPeople.Bound>> hers = new HashMap<>();
      slots.forEach(slot -> hers.put(slot, judging.dutiesIn(facts, slot, today)));
      duties.put(facts.personId(), hers);
    }
  }

  /** The days whose entries the rows rest on. */
  DateRange days() {
    return JudgingPeople.days(
        duties.values().stream()
            .flatMap(hers -> hers.values().stream())
            .flatMap(List::stream)
            .toList());
  }

  /** The rows: for everybody one for each requirement that binds, or will bind in the period. */
  List<Standing> rows(Map<Long, List<Worked>> entries) {
    List<Standing> rows = new ArrayList<>();
    for (PersonFacts facts : people) {
      List<Worked> hers = entries.getOrDefault(facts.personId(), List.of());
      duties
          .get(facts.personId())
          .forEach(
              (slot, bound) -> {
                if (bound.isEmpty()) {
                  rows.addAll(waiting(facts, slot));
                } else {
                  bound.forEach(duty -> rows.add(row(facts, hers, duty)));
                }
              });
    }
    return rows;
  }

  private Standing row(PersonFacts facts, List<Worked> entries, JudgingPeople.Bound bound) {
    HoursVerdict verdict = judging.verdict(facts, bound, entries, today);
    LocalDate change = change(facts, bound);
    return new Standing(
        facts.personId(),
        verdict.rule().id(),
        bound.slot(),
        verdict.period(),
        OptionalLong.of(bound.employed().organisationId()),
        bound.employed().path(),
        verdict.status(),
        verdict.needed(),
        verdict.counted(),
        verdict.missing(),
        Standing.Traits.of(bound.employed().category(), bound.duty(), verdict),
        verdict.turnsOn().isBefore(change) ? verdict.turnsOn() : change);
  }

  /** The next day on which something else may be asked of her in the period. */
  private LocalDate change(PersonFacts facts, JudgingPeople.Bound bound) {
    DateRange period = bound.duty().period();
    if (!period.contains(today)) {
      return DateRange.FOREVER;
    }
    String path = bound.employed().path();
    LocalDate facing = facts.nextChangeAfter(today);
    LocalDate rules = judging.bindings(path).nextChangeAfter(path, today);
    LocalDate change = facing.isBefore(rules) ? facing : rules;
    boolean own = bound.slot().current();
    if (own && !change.isBefore(period.until())) {
      return period.until();
    }
    return period.contains(change) ? change : DateRange.FOREVER;
  }

  /** Whom nothing binds today, but something will in the period: from the first such day. */
  private List<Standing> waiting(PersonFacts facts, Slot slot) {
    return nextDays(facts, slot)
        .map(day -> waitingFrom(facts, slot, day))
        .filter(rows -> !rows.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Standing> waitingFrom(PersonFacts facts, Slot slot, LocalDate day) {
    return judging.duties(facts, day, day).stream()
        .filter(bound -> bound.slot().equals(slot))
        .map(bound -> waiting(facts, bound, day))
        .toList();
  }

  private Stream<LocalDate> nextDays(PersonFacts facts, Slot slot) {
    Stream<LocalDate> employed = facts.employments().stream().map(one -> one.days().from());
    Stream<LocalDate> registered =
        slot.current()
            ? facts.registrations().stream().map(one -> one.days().from())
            : Stream.empty();
    Stream<LocalDate> bound =
        facts.employedOn(today).stream()
            .map(one -> judging.bindings(one.path()).nextChangeAfter(one.path(), today));
    return Stream.of(employed, registered, bound)
        .flatMap(days -> days)
        .filter(day -> day.isAfter(today) && day.isBefore(DateRange.FOREVER))
        .sorted();
  }

  private static Standing waiting(PersonFacts facts, JudgingPeople.Bound bound, LocalDate from) {
    return new Standing(
        facts.personId(),
        bound.duty().rule().id(),
        bound.slot(),
        bound.duty().period(),
        OptionalLong.empty(),
        "",
        Status.UNDEFINED,
        Optional.empty(),
        BigDecimal.ZERO,
        Optional.empty(),
        Standing.Traits.NONE,
        from);
  }
}
