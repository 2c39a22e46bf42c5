package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.notice.calendar.CalendarWish;
import org.lingyan.notice.calendar.DayKind;

/**
 * The days of a year as they should be.
 *
 * @param days holidays and worked weekends
 */
@Schema(name = "NewCalendar", description = "Holidays and worked weekends of a year.")
public record NewCalendar(@About(longest = 366) List<Day> days) implements Wish {
  private static final int MOST = 366;

  static NewCalendar read(Body body) {
    if (!body.has("days")) {
      body.wrong("days", "api.field.missing");
    }
    NewCalendar wish = new NewCalendar(body.parts("days", MOST).stream().map(Day::read).toList());
    body.done();
    return wish;
  }

  /** The days, each with its place in the list, from 1. */
  public List<CalendarWish> wishes() {
    List<CalendarWish> wishes = new ArrayList<>();
    for (Day one : days) {
      wishes.add(
          new CalendarWish(
              wishes.size() + 1,
              one.day(),
              one.kind(),
              one.name() == null ? "" : one.name(),
              one.source()));
    }
    return wishes;
  }

  /**
   * A day of it.
   *
   * @param day the local day
   * @param kind what it is
   * @param name what people call it
   * @param source the notice that says so
   */
  @Schema(name = "NewCalendarDay")
  public record Day(
      LocalDate day,
      DayKind kind,
      @About(optional = true, longest = CalendarWish.LONGEST_NAME) String name,
      @About(longest = CalendarWish.LONGEST_SOURCE) String source) {
    private static Day read(Body body) {
      return new Day(
          body.day("day"),
          body.word("kind", DayKind.class),
          body.optionalText("name", CalendarWish.LONGEST_NAME).orElse(null),
          body.text("source", CalendarWish.LONGEST_SOURCE));
    }
  }
}
