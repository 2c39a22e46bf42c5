package org.lingyan.notice.calendar;

/** What a day of the calendar is, other than its weekday says. */
public enum DayKind {
  /** A day off. */
  HOLIDAY(false),
  /** A weekend that is worked (调休). */
  WORKING(true);

  private final boolean working;

  DayKind(boolean working) {
    this.working = working;
  }

  /** The kind of a day. */
  public static DayKind of(boolean working) {
    return working ? WORKING : HOLIDAY;
  }

  /** Whether it is worked. */
  public boolean working() {
    return working;
  }
}
