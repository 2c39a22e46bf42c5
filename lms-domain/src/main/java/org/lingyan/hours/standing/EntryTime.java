package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.OnlineCounting;

/**
 * What time is worth under a rule. Time is in hundredths of a minute, because steps of an online
 * ladder need not be whole minutes.
 */
public final class EntryTime {
  /** Hundredths in a minute. */
  public static final long HUNDREDTHS = 100;

  /** More than any day has. */
  public static final long NO_CAP = Long.MAX_VALUE / 4;

  private static final BigDecimal PER_MINUTE = BigDecimal.valueOf(HUNDREDTHS);

  private EntryTime() {}

  /** What one entry is worth before any cap; of a degree nothing, it has no time. */
  public static long worth(HoursRule rule, SourceKind source, int minutes) {
    if (source != SourceKind.COURSE) {
      return minutes * HUNDREDTHS;
    }
    OnlineCounting online = rule.settings().online();
    int spent = Math.abs(minutes);
    if (spent < online.leastMinutes()) {
      return 0;
    }
    long worth =
        online
            .ladder()
            // A course is on record only when its test was passed.
            .map(ladder -> of(rule, ladder.worth(spent * 60L, true)))
            .orElse(spent * HUNDREDTHS);
    return minutes < 0 ? -worth : worth;
  }

  /** An amount of the rule's unit as time. */
  public static long of(HoursRule rule, BigDecimal amount) {
    return amount
        .multiply(BigDecimal.valueOf(rule.minutesPerUnit()))
        .multiply(PER_MINUTE)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /**
   * H2.1, H2.17: the most time that so many days can count; more than any day has where there is no
   * cap.
   *
   * @param days how many; 0 where nobody says, and nothing can be capped
   */
  public static long cap(HoursRule rule, int days) {
    return days == Source.DAYS_UNKNOWN
        ? NO_CAP
        : rule.settings().dailyCap().map(cap -> of(rule, cap) * days).orElse(NO_CAP);
  }

  /** Time in the rule's unit, rounded down to its step. */
  public static BigDecimal rounded(HoursRule rule, long time) {
    return BigDecimal.valueOf(time)
        .divide(
            BigDecimal.valueOf(rule.minutesPerUnit())
                .multiply(PER_MINUTE)
                .multiply(rule.settings().step()),
            0,
            RoundingMode.FLOOR)
        .multiply(rule.settings().step());
  }

  /** Time in the rule's unit, two decimals, not rounded by the step. */
  public static BigDecimal unrounded(HoursRule rule, long time) {
    return BigDecimal.valueOf(time)
        .divide(
            BigDecimal.valueOf(rule.minutesPerUnit()).multiply(PER_MINUTE),
            2,
            RoundingMode.HALF_UP);
  }

  /** Time in whole minutes. */
  public static int minutes(long time) {
    return Math.toIntExact(time / HUNDREDTHS);
  }
}
