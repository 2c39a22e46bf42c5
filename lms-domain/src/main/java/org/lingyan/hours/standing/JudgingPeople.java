package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.rules.Bindings;
import org.lingyan.rules.BoundRule;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.rules.RulePeriod;
import org.lingyan.shared.DateRange;

/** Finds which rules bind whom in which period (H2.7); remembers bindings for one piece of work. */
final class JudgingPeople {
  private final Function<String, Bindings> rules;
  private final UnaryOperator<HoursRule> instead;
  private final Map<String, Bindings> read = new HashMap<>();
  private final Map<Place, List<BoundRule>> bound = new HashMap<>();

  private JudgingPeople(Function<String, Bindings> rules, UnaryOperator<HoursRule> instead) {
    this.rules = rules;
    this.instead = instead;
  }

  /** Asks the rule book at every new place. */
  JudgingPeople(RuleBook rules) {
    this(rules::bindings, UnaryOperator.identity());
  }

  /** The same, by what is remembered under this stamp. */
  JudgingPeople(RuleBook rules, long stamp) {
    this(path -> rules.bindings(path, stamp), UnaryOperator.identity());
  }

  /** Judges people of one part of the tree, whose bindings are read already. */
  JudgingPeople(Bindings below) {
    this(path -> below, UnaryOperator.identity());
  }

  /** Asks at every new place for what may be bound there beside what is. */
  JudgingPeople(RuleBook rules, UnaryOperator<Bindings> otherwise) {
    this(path -> otherwise.apply(rules.bindings(path)), UnaryOperator.identity());
  }

  /** The same under other rules than those in force. */
  JudgingPeople instead(UnaryOperator<HoursRule> other) {
    return new JudgingPeople(rules, other);
  }

  /**
   * Everything that is asked of her as of a day: one duty for each requirement whose period
   * contains the day wanted.
   */
  List<Bound> duties(PersonFacts facts, LocalDate inPeriod, LocalDate on) {
    List<Bound> duties = new ArrayList<>();
    DateRange year = DateRange.yearOf(inPeriod);
    for (HoursRule rule : boundOn(facts, year.deciding(on)).toList()) {
      rule.period()
          .containing(inPeriod)
          .flatMap(period -> bound(facts, rule.id(), period, on))
          .ifPresent(duties::add);
    }
    facts
        .registeredOn(inPeriod)
        .ifPresent(
            registered -> {
              DateRange period = registered.days();
              boundOn(facts, period.deciding(on))
                  .filter(rule -> rule.period().kind() == RulePeriod.Kind.REGISTRATION)
                  .flatMap(rule -> bound(facts, rule.id(), period, on).stream())
                  .forEach(duties::add);
            });
    return duties.stream().sorted(Comparator.comparing(duty -> !duty.main())).toList();
  }

  /** The same, but only those that are kept in this slot. */
  List<Bound> dutiesIn(PersonFacts facts, Slot slot, LocalDate today) {
    return duties(facts, slot.current() ? today : slot.key(), today).stream()
        .filter(duty -> duty.slot().equals(slot))
        .toList();
  }

  private Stream<HoursRule> boundOn(PersonFacts facts, LocalDate day) {
    return facts.employedOn(day).stream()
        .flatMap(employed -> binding(facts, employed, day))
        .map(BoundRule::rule);
  }

  /** Under the version that binds on the day that decides in the period. */
  private Optional<Bound> bound(PersonFacts facts, String ruleId, DateRange period, LocalDate on) {
    LocalDate deciding = period.deciding(on);
    return facts
        .employedOn(deciding)
        .flatMap(
            employed ->
                binding(facts, employed, deciding)
                    .filter(bound -> bound.rule().id().equals(ruleId))
                    .findFirst()
                    .map(
                        bound ->
                            new Bound(
                                employed,
                                bound.main(),
                                duty(facts, instead.apply(bound.rule()), period, deciding))));
  }

  private Stream<BoundRule> binding(
      PersonFacts facts, PersonFacts.Employed employed, LocalDate day) {
    Optional<CertificateLevel> level = facts.levelOn(day);
    return bound
        .computeIfAbsent(
            new Place(employed.path(), day),
            place -> bindings(place.path()).at(place.path(), place.day()))
        .stream()
        .filter(one -> one.binds(employed.category(), level));
  }

  Bindings bindings(String path) {
    return read.computeIfAbsent(path, rules);
  }

  private static Duty duty(
      PersonFacts facts, HoursRule rule, DateRange period, LocalDate deciding) {
    boolean registration = rule.period().kind() == RulePeriod.Kind.REGISTRATION;
    return new Duty(
        rule,
        period,
        registration ? period.from() : facts.boundSince(deciding, rule.binds().workers()),
        registration
            ? facts.registeredOn(period.from()).map(PersonFacts.Registered::level)
            : facts.levelOn(deciding),
        facts.away().stream().filter(away -> away.concerns(rule.id())).toList(),
        BigDecimal.ZERO,
        facts.windows(rule.id()));
  }

  /** How she stands, with what the period before left over (H2.13). */
  HoursVerdict verdict(PersonFacts facts, Bound bound, List<Worked> entries, LocalDate on) {
    return HoursJudge.judge(carrying(facts, bound.duty(), entries, on), entries, on);
  }

  private Duty carrying(PersonFacts facts, Duty duty, List<Worked> entries, LocalDate on) {
    Optional<BigDecimal> most = duty.rule().settings().carryOver();
    if (most.isEmpty()) {
      return duty;
    }
    LocalDate lastBefore = duty.period().from().minusDays(1);
    return bound(facts, duty.rule().id(), DateRange.yearOf(lastBefore), on)
        .map(before -> HoursJudge.judge(before.duty(), entries, on))
        .filter(before -> before.status() == Status.MET)
        .map(before -> before.counted().subtract(before.needed().orElseThrow()))
        .map(surplus -> duty.carrying(surplus.min(most.get())))
        .orElse(duty);
  }

  /** Slots beside calendar years in which somebody can have a row. */
  Set<Slot> ownSlots(PersonFacts facts, LocalDate today) {
    Set<Slot> slots = new HashSet<>(Set.of(Slot.CURRENT));
    facts.employments().stream()
        .map(PersonFacts.Employed::path)
        .distinct()
        .flatMap(path -> bindings(path).ever(path).stream())
        .flatMap(rule -> rule.period().own().stream())
        .map(DateRange::from)
        .filter(from -> !from.isAfter(today))
        .map(Slot::new)
        .forEach(slots::add);
    return slots;
  }

  /** The days whose entries these duties rest on; no day when there is no duty. */
  static DateRange days(Collection<Bound> duties) {
    LocalDate from = DateRange.FOREVER;
    LocalDate until = LocalDate.of(1, 1, 1);
    for (Bound bound : duties) {
      DateRange days = bound.duty().entries();
      from = days.from().isBefore(from) ? days.from() : from;
      until = days.until().isAfter(until) ? days.until() : until;
    }
    return from.isAfter(until) ? new DateRange(from, from) : new DateRange(from, until);
  }

  private record Place(String path, LocalDate day) {}

  /**
   * A duty with the place where it counts.
   *
   * @param employed where she works on the day that decides
   * @param main whether boards show the requirement first
   * @param duty what is asked of her
   */
  record Bound(PersonFacts.Employed employed, boolean main, Duty duty) {
    Slot slot() {
      return Slot.of(duty.rule(), duty.period());
    }
  }
}
