package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.rules.ExemptionEffect;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.Joiner;
import org.lingyan.rules.ShareOf;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Reason;

/**
 * Judges hours under one rule in one period (H2). Pure: no database, no clock. Real people, boards,
 * the rule desk and the rebuild all call this one function.
 */
public final class HoursJudge {
  private final Duty duty;
  private final HoursRule rule;
  private final LocalDate on;
  private final CountedTime time;
  private final BigDecimal counted;

  private HoursJudge(Duty duty, List<Worked> entries, LocalDate on) {
    this.duty = duty;
    this.rule = duty.rule();
    this.on = on;
    this.time = CountedTime.of(duty, entries, on);
    this.counted = EntryTime.rounded(rule, time.total()).add(duty.carried());
  }

  /**
   * Judges.
   *
   * @param entries entries of the period; those dated after {@code on} or outside do not count
   * @param on the day judged; it may lie after the period
   */
  public static HoursVerdict judge(Duty duty, List<Worked> entries, LocalDate on) {
    return new HoursJudge(duty, entries, on).verdict();
  }

  private HoursVerdict verdict() {
    if (!duty.since().isBefore(duty.period().until())) {
      return undefined(new HoursReason.NotBound(duty.since()));
    }
    Optional<Away> exempt = exempting();
    if (exempt.isPresent()) {
      return exempt(new HoursReason.Exempt(exempt.get().days(), rule.settings().citation()));
    }
    Optional<BigDecimal> whole = rule.amount().of(duty.level());
    return whole.isEmpty()
        ? undefined(new HoursReason.NoAmount(rule.citation()))
        : judged(whole.get());
  }

  private HoursVerdict judged(BigDecimal whole) {
    DateRange days = new DateRange(duty.start(), duty.period().until());
    List<DateRange> away = Absence.within(duty, days, on);
    BigDecimal needed = needed(whole, days, away);
    List<CategoryStanding> categories =
        new CategoryJudge(rule, whole, needed, counted, time).standings();
    BigDecimal missing =
        inSteps(needed.subtract(counted).max(BigDecimal.ZERO))
            .max(CategoryJudge.missing(categories));
    Course course = new Course(days, away, needed, counted, missing);
    return new HoursVerdict(
        rule,
        duty.period(),
        on,
        course.statusOn(on),
        Optional.of(needed),
        counted,
        Optional.of(missing),
        byCategory(),
        categories,
        new JudgeReasons(duty, time, course, categories, on).all(whole),
        course.turnAfter(on),
        forecast(course, categories));
  }

  /** H2.11: the leave or exemption that waives the period, the first one. */
  private Optional<Away> exempting() {
    DateRange days = new DateRange(duty.start(), duty.period().until());
    return duty.away().stream()
        .filter(away -> rule.settings().leave().get(away.kind()) == ExemptionEffect.EXEMPT)
        .filter(away -> !away.days().from().isAfter(on))
        .filter(away -> away.days().shared(days).isPresent())
        .findFirst();
  }

  /** H2.4, H2.11. */
  private BigDecimal needed(BigDecimal whole, DateRange days, List<DateRange> away) {
    long part = 1;
    long of = 1;
    if (days.from().isAfter(duty.period().from())) {
      part = joined(days);
      of = rule.settings().joiner() == Joiner.FULL ? 1 : all();
    }
    long gone = away.stream().mapToLong(DateRange::days).sum();
    if (gone > 0) {
      part = Math.multiplyExact(part, days.days() - gone);
      of = Math.multiplyExact(of, days.days());
    }
    if (part == of) {
      return whole;
    }
    // Multiplied before it is divided, and divided by the step in the same go: 48 stays 48.
    return whole
        .multiply(BigDecimal.valueOf(part))
        .divide(BigDecimal.valueOf(of).multiply(rule.settings().step()), 0, RoundingMode.CEILING)
        .multiply(rule.settings().step());
  }

  private long joined(DateRange days) {
    return switch (rule.settings().joiner()) {
      case FULL -> 1;
      case MONTHS -> months(days);
      case DAYS -> days.days();
    };
  }

  private long all() {
    return rule.settings().joiner() == Joiner.MONTHS ? months(duty.period()) : duty.period().days();
  }

  private static long months(DateRange days) {
    return ChronoUnit.MONTHS.between(days.from().withDayOfMonth(1), days.last().withDayOfMonth(1))
        + 1;
  }

  /** H2.5. */
  private BigDecimal inSteps(BigDecimal amount) {
    return amount
        .divide(rule.settings().step(), 0, RoundingMode.CEILING)
        .multiply(rule.settings().step());
  }

  /** H2.12: when everything that lacks is there at the pace of today; empty without a pace. */
  private Optional<LocalDate> forecast(Course course, List<CategoryStanding> categories) {
    if (course.met() || course.elapsed(on) == 0 || !on.isBefore(duty.period().until())) {
      return Optional.empty();
    }
    boolean moving =
        counted.signum() > 0
            && categories.stream()
                .filter(category -> !category.enough())
                .allMatch(category -> category.counted().signum() > 0 && !growing(category));
    if (!moving) {
      return Optional.empty();
    }
    LocalDate reached = course.reached(course.needed(), counted, on);
    for (CategoryStanding category : categories) {
      if (!category.enough()) {
        LocalDate filled = course.reached(category.least().orElseThrow(), category.counted(), on);
        reached = filled.isAfter(reached) ? filled : reached;
      }
    }
    return Optional.of(reached);
  }

  /** A share of what is held is never reached by going on as before. */
  private boolean growing(CategoryStanding category) {
    return rule.categories()
        .filter(terms -> terms.shareOf() == ShareOf.OF_TOTAL)
        .flatMap(terms -> terms.of(category.category()))
        .flatMap(term -> term.leastShare())
        .isPresent();
  }

  private Map<String, BigDecimal> byCategory() {
    Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    time.byCategory()
        .forEach((category, some) -> amounts.put(category, EntryTime.unrounded(rule, some)));
    return amounts;
  }

  private HoursVerdict undefined(HoursReason why) {
    return without(Status.UNDEFINED, Optional.empty(), why);
  }

  private HoursVerdict exempt(HoursReason why) {
    return without(Status.EXEMPT, Optional.of(BigDecimal.ZERO), why);
  }

  private HoursVerdict without(Status status, Optional<BigDecimal> needed, HoursReason why) {
    List<Reason> reasons = new ArrayList<>(List.of(why));
    return new HoursVerdict(
        rule,
        duty.period(),
        on,
        status,
        needed,
        counted,
        needed,
        byCategory(),
        List.of(),
        reasons,
        DateRange.FOREVER,
        Optional.empty());
  }
}
