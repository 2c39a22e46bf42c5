package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lingyan.shared.DateRange;

/**
 * The way through a period: what is owed, what is held, and where an even pace would be. Days on
 * leave that lower the amount do not pass.
 *
 * @param days days on which she is bound
 * @param away days of them that do not pass, apart from each other and in order
 * @param needed asked
 * @param counted held
 * @param missing still to come, categories included
 */
record Course(
    DateRange days,
    List<DateRange> away,
    BigDecimal needed,
    BigDecimal counted,
    BigDecimal missing) {
  private static final long FAR = 100_000;

  boolean met() {
    return missing.signum() == 0;
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
    BigDecimal held = counted.multiply(BigDecimal.valueOf(whole()));
    return held.compareTo(needed.multiply(BigDecimal.valueOf(elapsed(on)))) >= 0;
  }

  /** Days that pass. */
  long whole() {
    return days.days() - away.stream().mapToLong(DateRange::days).sum();
  }

  /** Days that have passed before a day. */
  long elapsed(LocalDate on) {
    long passed =
        Math.max(0, Math.min(days.days(), ChronoUnit.DAYS.between(days.from(), on)))
            - away.stream()
                .mapToLong(
                    gone ->
                        Math.max(
                            0, Math.min(gone.days(), ChronoUnit.DAYS.between(gone.from(), on))))
                .sum();
    return Math.max(0, passed);
  }

  BigDecimal byNow(LocalDate on) {
    return whole() == 0
        ? BigDecimal.ZERO
        : needed
            .multiply(BigDecimal.valueOf(elapsed(on)))
            .divide(BigDecimal.valueOf(whole()), 1, RoundingMode.CEILING);
  }

  /** The first day before which so many days have passed. */
  LocalDate dayAfter(long passed) {
    LocalDate day = days.from().plusDays(Math.min(passed, FAR));
    for (DateRange gone : away) {
      if (gone.from().isBefore(day)) {
        day = day.plusDays(gone.days());
      }
    }
    return day;
  }

  /** H2.6. */
  LocalDate turnAfter(LocalDate on) {
    return switch (statusOn(on)) {
      case ON_TRACK -> {
        // The first number of elapsed days whose share is more than what is held.
        long kept =
            counted
                .multiply(BigDecimal.valueOf(whole()))
                .divide(needed, 0, RoundingMode.FLOOR)
                .longValueExact();
        LocalDate behind = dayAfter(kept + 1);
        yield behind.isBefore(days.until()) ? behind : days.until();
      }
      case AT_RISK -> days.until();
      default -> DateRange.FOREVER;
    };
  }

  /** The day on which an amount is reached at the pace of what is held of it. */
  LocalDate reached(BigDecimal amount, BigDecimal held, LocalDate on) {
    return dayAfter(
        amount
            .multiply(BigDecimal.valueOf(elapsed(on)))
            .divide(held, 0, RoundingMode.CEILING)
            .min(BigDecimal.valueOf(FAR))
            .longValueExact());
  }
}
