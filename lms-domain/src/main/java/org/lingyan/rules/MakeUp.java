package org.lingyan.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import org.lingyan.shared.DateRange;

/**
 * The window in which hours may still be earned for a year that is over (补学时).
 *
 * @param until last day of the window, in the year after
 */
public record MakeUp(MonthDay until) {
  /** The days of the window after a period. */
  public DateRange after(DateRange period) {
    LocalDate last = until.atYear(period.until().getYear());
    return last.isBefore(period.until())
        ? new DateRange(period.until(), period.until())
        : DateRange.inclusive(period.until(), last);
  }
}
