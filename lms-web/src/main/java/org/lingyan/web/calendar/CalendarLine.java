package org.lingyan.web.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import org.lingyan.notice.calendar.CalendarDay;
import org.lingyan.notice.calendar.DayKind;
import org.lingyan.web.text.PageTexts;

/** A day of the calendar on its page. */
public final class CalendarLine {
  private final CalendarDay day;
  private final String source;
  private final boolean open;
  private final String shown;
  private final String weekday;

  CalendarLine(CalendarDay day, String yearSource, LocalDate today, PageTexts texts) {
    this.day = day;
    this.source = day.source().equals(yearSource) ? "" : day.source();
    this.open = !day.day().isBefore(today);
    this.shown = texts.day(day.day());
    this.weekday = day.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.texts().locale());
  }

  /** The day as addresses write it. */
  public String getDay() {
    return day.day().toString();
  }

  /** The day as people say it. */
  public String getShown() {
    return shown;
  }

  /** Its weekday. */
  public String getWeekday() {
    return weekday;
  }

  /** What it is. */
  public DayKind getKind() {
    return day.kind();
  }

  /** The look of that word. */
  public String getStyle() {
    return day.kind() == DayKind.WORKING ? "AT_RISK" : "ON_TRACK";
  }

  /** What people call it; may be empty. */
  public String getName() {
    return day.name();
  }

  /** The notice that says so; empty where it is the one of the year. */
  public String getSource() {
    return source;
  }

  /** Whether it can still turn. */
  public boolean isOpen() {
    return open;
  }

  /** Whether it can be taken out. */
  public boolean isRemovable() {
    return open && day.own();
  }
}
