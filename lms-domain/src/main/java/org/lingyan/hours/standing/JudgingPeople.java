package org.lingyan.hours.standing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.lingyan.rules.Bindings;
import org.lingyan.rules.BoundRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;

/** Finds which rules bind whom (H2.7) and judges; remembers bindings for one piece of work. */
final class JudgingPeople {
  private final BiFunction<String, LocalDate, List<BoundRule>> rules;
  private final Map<Place, List<BoundRule>> bindings = new HashMap<>();

  /** Asks the rule book at every new place. */
  JudgingPeople(RuleBook rules) {
    this.rules = rules::binding;
  }

  /** Judges people of one part of the tree, whose bindings on the deciding day are read already. */
  JudgingPeople(Bindings read) {
    this.rules = (path, day) -> read.at(path);
  }

  /** Verdicts under every rule that binds her in the period, as of a day. */
  List<Judged> verdicts(PersonFacts facts, DateRange period, LocalDate on) {
    LocalDate deciding = period.deciding(on);
    return facts
        .employedOn(deciding)
        .map(
            employed ->
                bindings(employed, deciding).stream()
                    .map(bound -> judged(facts, employed, bound, period, on))
                    .toList())
        .orElse(List.of());
  }

  /** Rows of the standing table, as of today. */
  List<Standing> standings(PersonFacts facts, DateRange period, LocalDate today) {
    List<Judged> bound = verdicts(facts, period, today);
    if (!bound.isEmpty()) {
      LocalDate change = changeWithin(facts, period, today);
      return bound.stream().map(judged -> row(judged, period, change)).toList();
    }
    return nextEmployment(facts, period, today)
        .map(
            next ->
                bindings(next, next.days().from()).stream()
                    .map(rule -> waiting(facts, rule, period, next.days().from()))
                    .toList())
        .orElse(List.of());
  }

  private List<BoundRule> bindings(PersonFacts.Employed employed, LocalDate day) {
    return bindings
        .computeIfAbsent(
            new Place(employed.path(), day), place -> rules.apply(place.path(), place.day()))
        .stream()
        .filter(bound -> bound.binds(employed.category()))
        .toList();
  }

  private static Judged judged(
      PersonFacts facts,
      PersonFacts.Employed employed,
      BoundRule bound,
      DateRange period,
      LocalDate on) {
    LocalDate since = facts.boundSince(period.deciding(on), bound.rule().binds());
    return new Judged(
        facts.personId(),
        OptionalLong.of(employed.organisationId()),
        employed.path(),
        bound.main(),
        HoursJudge.judge(bound.rule(), period, since, facts.entries(), on));
  }

  private static LocalDate changeWithin(PersonFacts facts, DateRange period, LocalDate today) {
    LocalDate change = facts.nextChangeAfter(today);
    return period.contains(today) && period.contains(change) ? change : DateRange.FOREVER;
  }

  private static Optional<PersonFacts.Employed> nextEmployment(
      PersonFacts facts, DateRange period, LocalDate today) {
    return facts.employments().stream()
        .filter(next -> next.days().from().isAfter(today) && period.contains(next.days().from()))
        .findFirst();
  }

  private static Standing row(Judged judged, DateRange period, LocalDate change) {
    HoursVerdict verdict = judged.verdict();
    LocalDate turns = verdict.turnsOn().isBefore(change) ? verdict.turnsOn() : change;
    return new Standing(
        judged.personId(),
        verdict.rule().id(),
        period,
        judged.organisationId(),
        judged.path(),
        verdict.status(),
        verdict.needed(),
        verdict.counted(),
        verdict.missing(),
        turns);
  }

  private static Standing waiting(
      PersonFacts facts, BoundRule bound, DateRange period, LocalDate from) {
    return new Standing(
        facts.personId(),
        bound.rule().id(),
        period,
        OptionalLong.empty(),
        "",
        Status.UNDEFINED,
        Optional.empty(),
        java.math.BigDecimal.ZERO,
        Optional.empty(),
        from);
  }

  private record Place(String path, LocalDate day) {}
}
