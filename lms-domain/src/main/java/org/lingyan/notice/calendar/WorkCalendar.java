package org.lingyan.notice.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
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

  /**
   * N14: the year that should be known on a day and is not: its own, and from the first of December
   * on the next, whose days off the State Council has named by then. Empty when nothing is missing.
   */
  public OptionalInt missing(LocalDate today) {
    int year = today.getYear();
    if (!knows(year)) {
      return OptionalInt.of(year);
    }
    return today.getMonth() == Month.DECEMBER && !knows(year + 1)
        ? OptionalInt.of(year + 1)
        : OptionalInt.empty();
  }

  /** Whether more than the weekends is known of this year. */
  public boolean knows(int year) {
    return years.contains(year);
  }
}
