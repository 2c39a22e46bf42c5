package org.lingyan.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.shared.DateRange;

/**
 * The time within which an amount is asked.
 *
 * @param kind which time
 * @param own its days where the rule names them; empty for every other kind
 */
public record RulePeriod(Kind kind, Optional<DateRange> own) {
  /** 1 January to 31 December. */
  public static final RulePeriod CALENDAR_YEAR =
      new RulePeriod(Kind.CALENDAR_YEAR, Optional.empty());

  /** The person's registration. */
  public static final RulePeriod REGISTRATION = new RulePeriod(Kind.REGISTRATION, Optional.empty());

  /** Days that the rule names itself. */
  public static RulePeriod of(DateRange days) {
    return new RulePeriod(Kind.OWN_DATES, Optional.of(days));
  }

  /** The calendar year or the days of the rule's own that contain a day; empty for others. */
  public Optional<DateRange> containing(LocalDate day) {
    return switch (kind) {
      case CALENDAR_YEAR -> Optional.of(DateRange.yearOf(day));
      case OWN_DATES -> own.filter(days -> days.contains(day));
      case REGISTRATION -> Optional.empty();
    };
  }

  /** Which time. */
  public enum Kind {
    /** 自然年度. */
    CALENDAR_YEAR,
    /** 登记有效期: each person's own, from one registration to its end. */
    REGISTRATION,
    /** 自定起止. */
    OWN_DATES
  }
}
