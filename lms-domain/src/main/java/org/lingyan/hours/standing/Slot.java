package org.lingyan.hours.standing;

import java.time.LocalDate;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RulePeriod;
import org.lingyan.shared.DateRange;

/**
 * What standings are kept and counted under: the first day of a period that many people share, or
 * {@link #CURRENT} for periods of each person's own, of which the one that holds today is kept.
 *
 * @param key the first day of the period, or a day that no period begins on
 */
public record Slot(LocalDate key) {
  /** Periods of each person's own, as they hold on the day for which the table holds. */
  public static final Slot CURRENT = new Slot(LocalDate.of(1, 1, 1));

  /** The slot of a calendar year. */
  public static Slot year(LocalDate day) {
    return new Slot(day.withDayOfYear(1));
  }

  /** Where a standing under this rule in this period is kept. */
  static Slot of(HoursRule rule, DateRange period) {
    return rule.period().kind() == RulePeriod.Kind.REGISTRATION ? CURRENT : new Slot(period.from());
  }

  boolean current() {
    return equals(CURRENT);
  }
}
