package org.lingyan.notice.calendar;

import java.time.LocalDate;

/**
 * A day as somebody wants it to stand in the calendar.
 *
 * @param line the row of the list in which it stands, from 1; 0 where there is no list
 * @param day the local day
 * @param kind what it is
 * @param name what people call it; may be empty, at most {@value #LONGEST_NAME} characters
 * @param source the notice that says so, 1 to {@value #LONGEST_SOURCE} characters
 */
public record CalendarWish(int line, LocalDate day, DayKind kind, String name, String source) {
  /** Most characters of a name. */
  public static final int LONGEST_NAME = 60;

  /** Most characters of a source. */
  public static final int LONGEST_SOURCE = 200;

  /** Takes off the blanks around the texts. */
  public CalendarWish {
    name = name.strip();
    source = source.strip();
  }

  /** Whether a day stands like this already. */
  boolean isAs(CalendarDay other) {
    return kind == other.kind() && name.equals(other.name()) && source.equals(other.source());
  }
}
