package org.lingyan.notice.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * N1: the days that are worked, and the hours of such a day.
 *
 * @param opens first moment of a working day at which messages leave
 * @param closes the moment from which they wait
 * @param named days that are not what their weekday says: whether each is worked
 * @param years years whose days off are known
 */
public record WorkCalendar(
    LocalTime opens, LocalTime closes, Map<LocalDate, Boolean> named, Set<Integer> years) {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** Freezes the days. */
  public WorkCalendar {
    named = Map.copyOf(named);
    years = Set.copyOf(years);
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException("a day closes before it opens: " + opens + " " + closes);
    }
  }

  /** Whether this day is worked. */
  public boolean worksOn(LocalDate day) {
    return named.getOrDefault(day, !WEEKEND.contains(day.getDayOfWeek()));
  }

  /** Whether more than the weekends is known of this year. */
  public boolean knows(int year) {
    return years.contains(year);
  }
}
