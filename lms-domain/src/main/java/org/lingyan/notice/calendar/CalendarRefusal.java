package org.lingyan.notice.calendar;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** N12: why a day was not taken into the calendar. A line of 0 stands in no list. */
public sealed interface CalendarRefusal extends Reason {

  /**
   * A day that is over: what was sent, was sent by the calendar of that day.
   *
   * @param line which row
   * @param day the day
   */
  record Past(int line, LocalDate day) implements CalendarRefusal {
    @Override
    public String code() {
      return "calendar.past";
    }

    @Override
    public List<Object> arguments() {
      return List.of(line, day.toString());
    }
  }

  /**
   * The same day stands in an earlier row.
   *
   * @param line which row
   * @param day the day
   * @param before the earlier row
   */
  record Twice(int line, LocalDate day, int before) implements CalendarRefusal {
    @Override
    public String code() {
      return "calendar.twice";
    }

    @Override
    public List<Object> arguments() {
      return List.of(line, day.toString(), before);
    }
  }

  /**
   * A day of another year than the list is for.
   *
   * @param line which row
   * @param day the day
   * @param year the list's
   */
  record OutsideTheYear(int line, LocalDate day, int year) implements CalendarRefusal {
    @Override
    public String code() {
      return "calendar.outside-the-year";
    }

    @Override
    public List<Object> arguments() {
      return List.of(line, day.toString(), Integer.toString(year));
    }
  }

  /**
   * Name or source is missing or too long.
   *
   * @param line which row
   */
  record Words(int line) implements CalendarRefusal {
    @Override
    public String code() {
      return "calendar.words";
    }

    @Override
    public List<Object> arguments() {
      return List.of(
          line,
          Integer.toString(CalendarWish.LONGEST_NAME),
          Integer.toString(CalendarWish.LONGEST_SOURCE));
    }
  }

  /**
   * No day can be read.
   *
   * @param line which row
   * @param text what stands there
   */
  record NoDay(int line, String text) implements CalendarRefusal {
    @Override
    public String code() {
      return "calendar.no-day";
    }

    @Override
    public List<Object> arguments() {
      return List.of(line, text);
    }
  }

  /**
   * A kind that nobody knows.
   *
   * @param line which row
   * @param text what stands there
   */
  record UnknownKind(int line, String text) implements CalendarRefusal {
    @Override
    public String code() {
      return "calendar.unknown-kind";
    }

    @Override
    public List<Object> arguments() {
      return List.of(line, text);
    }
  }

  /**
   * A list without one of its headings.
   *
   * @param heading the missing one
   */
  record NoHeading(String heading) implements CalendarRefusal {
    @Override
    public String code() {
      return "calendar.no-heading";
    }

    @Override
    public List<Object> arguments() {
      return List.of(heading);
    }
  }
}
