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
import org.lingyan.rules.HoursRule;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Reason;

/**
 * Judges hours under one rule in one period (H2). Pure: no database, no clock. Real people, boards,
 * the rule desk and the rebuild all call this one function.
 */
public final class HoursJudge {
  private HoursJudge() {}

  /**
   * Judges.
   *
   * @param joinedOn first day on which the rule binds; days before the period make no difference
   * @param entries entries of the period; those dated after {@code on} or outside do not count
   * @param on the day judged; it may lie after the period
   */
  public static HoursVerdict judge(
      HoursRule rule, DateRange period, LocalDate joinedOn, List<Worked> entries, LocalDate on) {
    CountedMinutes minutes =
        CountedMinutes.of(
            entries.stream()
                .filter(entry -> period.contains(entry.on()) && !entry.on().isAfter(on))
                .toList(),
            rule.dailyCap()
                .map(cap -> cap.multiply(BigDecimal.valueOf(rule.minutesPerCreditHour())))
                .map(BigDecimal::intValue)
                .orElse(Integer.MAX_VALUE));
    BigDecimal counted = creditHours(rule, minutes.total());
    if (!joinedOn.isBefore(period.until())) {
      return new HoursVerdict(
          rule,
          period,
          on,
          Status.UNDEFINED,
          Optional.empty(),
          counted,
          Optional.empty(),
          byCategory(rule, minutes),
          List.of(new HoursReason.NotBound(joinedOn)),
          DateRange.FOREVER,
          Optional.empty());
    }
    LocalDate start = joinedOn.isAfter(period.from()) ? joinedOn : period.from();
    Course course =
        new Course(
            new DateRange(start, period.until()),
            needed(rule, period, start),
            counted,
            rule.step());
    Status status = course.statusOn(on);
    return new HoursVerdict(
        rule,
        period,
        on,
        status,
        Optional.of(course.needed),
        counted,
        Optional.of(course.missing()),
        byCategory(rule, minutes),
        reasons(rule, period, course, minutes, on),
        course.turnAfter(on),
        course.forecast(on));
  }

  /** H2.4. */
  private static BigDecimal needed(HoursRule rule, DateRange period, LocalDate start) {
    if (!start.isAfter(period.from())) {
      return rule.needed();
    }
    return switch (rule.joiner()) {
      case FULL -> rule.needed();
      case MONTHS ->
          share(rule, months(start, period.last()), months(period.from(), period.last()));
      case DAYS -> share(rule, ChronoUnit.DAYS.between(start, period.until()), period.days());
    };
  }

  private static long months(LocalDate first, LocalDate last) {
    return ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last.withDayOfMonth(1)) + 1;
  }

  private static BigDecimal share(HoursRule rule, long part, long whole) {
    // Multiplied before it is divided, and divided by the step in the same go: 48 stays 48.
    BigDecimal steps =
        rule.needed()
            .multiply(BigDecimal.valueOf(part))
            .divide(BigDecimal.valueOf(whole).multiply(rule.step()), 0, RoundingMode.CEILING);
    return steps.multiply(rule.step());
  }

  /** A sum of minutes in 学时, rounded down to the rule's step. */
  static BigDecimal creditHours(HoursRule rule, int minutes) {
    return BigDecimal.valueOf(minutes)
        .divide(
            BigDecimal.valueOf(rule.minutesPerCreditHour()).multiply(rule.step()),
            0,
            RoundingMode.FLOOR)
        .multiply(rule.step());
  }

  private static Map<String, BigDecimal> byCategory(HoursRule rule, CountedMinutes minutes) {
    Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    minutes.byCategory().forEach((category, worked) -> amounts.put(category, rule.worth(worked)));
    return amounts;
  }

  private static List<Reason> reasons(
      HoursRule rule, DateRange period, Course course, CountedMinutes minutes, LocalDate on) {
    List<Reason> reasons = new ArrayList<>();
    if (course.met()) {
      reasons.add(new HoursReason.Reached(course.needed, course.counted, rule.citation()));
    } else {
      reasons.add(
          new HoursReason.Lacking(
              course.needed, course.counted, course.missing(), rule.citation()));
      if (course.days.until().isAfter(on)) {
        reasons.add(
            new HoursReason.Pace(
                course.paceKept(on), course.byNow(on), course.counted, rule.settings()));
      }
    }
    if (course.days.from().isAfter(period.from())) {
      reasons.add(
          new HoursReason.Joined(
              rule.joiner(), course.days.from(), rule.needed(), course.needed, rule.settings()));
    }
    if (minutes.cappedMinutes() > 0) {
      reasons.add(
          new HoursReason.DailyCap(
              rule.dailyCap().orElseThrow(),
              minutes.cappedDays(),
              minutes.cappedMinutes(),
              rule.settings()));
    }
    reasons.add(
        new HoursReason.Converted(
            minutes.total(),
            rule.minutesPerCreditHour(),
            rule.step(),
            course.counted,
            rule.settings()));
    return reasons;
  }

  /** The way through the period: what is owed, what is held, and where an even pace would be. */
  private record Course(DateRange days, BigDecimal needed, BigDecimal counted, BigDecimal step) {
    boolean met() {
      return counted.compareTo(needed) >= 0;
    }

    /** H2.5. */
    BigDecimal missing() {
      return needed
          .subtract(counted)
          .max(BigDecimal.ZERO)
          .divide(step, 0, RoundingMode.CEILING)
          .multiply(step);
    }

    /** H2.2, H2.3. */
    Status statusOn(LocalDate on) {
      if (met()) {
        return Status.MET;
      }
      if (!on.isBefore(days.until())) {
        return Status.NOT_MET;
      }
      return paceKept(on) ? Status.ON_TRACK : Status.AT_RISK;
    }

    boolean paceKept(LocalDate on) {
      BigDecimal held = counted.multiply(BigDecimal.valueOf(days.days()));
      return held.compareTo(needed.multiply(BigDecimal.valueOf(elapsed(on)))) >= 0;
    }

    long elapsed(LocalDate on) {
      return Math.max(0, Math.min(days.days(), ChronoUnit.DAYS.between(days.from(), on)));
    }

    BigDecimal byNow(LocalDate on) {
      return needed
          .multiply(BigDecimal.valueOf(elapsed(on)))
          .divide(BigDecimal.valueOf(days.days()), 1, RoundingMode.CEILING);
    }

    /** H2.6. */
    LocalDate turnAfter(LocalDate on) {
      return switch (statusOn(on)) {
        case ON_TRACK -> {
          // The first number of elapsed days whose share is more than what is held.
          long kept =
              counted
                  .multiply(BigDecimal.valueOf(days.days()))
                  .divide(needed, 0, RoundingMode.FLOOR)
                  .longValueExact();
          LocalDate behind = days.from().plusDays(kept + 1);
          yield behind.isBefore(days.until()) ? behind : days.until();
        }
        case AT_RISK -> days.until();
        default -> DateRange.FOREVER;
      };
    }

    Optional<LocalDate> forecast(LocalDate on) {
      long elapsed = elapsed(on);
      if (met() || counted.signum() == 0 || elapsed == 0 || !on.isBefore(days.until())) {
        return Optional.empty();
      }
      long needs =
          needed
              .multiply(BigDecimal.valueOf(elapsed))
              .divide(counted, 0, RoundingMode.CEILING)
              .longValueExact();
      return Optional.of(days.from().plusDays(Math.min(needs, 100_000)));
    }
  }
}
