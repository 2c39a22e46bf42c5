package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.notice.calendar.CalendarDay;
import org.lingyan.notice.calendar.Calendars;
import org.lingyan.notice.calendar.DayKind;

/**
 * A year of the calendar.
 *
 * @param year which
 * @param known whether more than its weekends is known
 * @param days the days that are not left to their weekday, in order
 */
@Schema(name = "Calendar", description = "Holidays and worked weekends of a year.")
public record CalendarJson(int year, boolean known, List<Day> days) {
  /** As it stands. */
  public static CalendarJson of(Calendars.Year year) {
    return new CalendarJson(year.year(), year.known(), year.days().stream().map(Day::of).toList());
  }

  /**
   * A day of it.
   *
   * @param day the local day
   * @param kind what it is
   * @param name what people call it; may be empty
   * @param source the notice that says so
   * @param own whether it was entered here; else the product came with it
   */
  @Schema(name = "CalendarDay")
  public record Day(LocalDate day, DayKind kind, String name, String source, boolean own) {
    private static Day of(CalendarDay one) {
      return new Day(one.day(), one.kind(), one.name(), one.source(), one.own());
    }
  }
}
