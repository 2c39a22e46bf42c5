package org.lingyan.notice.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.lingyan.shared.Timekeeper;

/** N2: when a message may leave. */
public final class NextMoment {
  // A year of days off is a broken calendar, not a holiday.
  private static final int FURTHEST = 366;

  private NextMoment() {}

  /** The first moment, not before this one, at which a message may leave. */
  public static Instant outside(Instant at, WorkCalendar calendar) {
    LocalDateTime local = LocalDateTime.ofInstant(at, Timekeeper.ZONE);
    LocalTime time = local.toLocalTime();
    boolean working = calendar.worksOn(local.toLocalDate());
    if (working && !time.isBefore(calendar.opens()) && time.isBefore(calendar.closes())) {
      return at;
    }
    return opening(local, calendar);
  }

  /** The next opening after this moment: what has come until then goes together. */
  public static Instant digest(Instant at, WorkCalendar calendar) {
    return opening(LocalDateTime.ofInstant(at, Timekeeper.ZONE), calendar);
  }

  private static Instant opening(LocalDateTime after, WorkCalendar calendar) {
    LocalDate first =
        after.toLocalTime().isBefore(calendar.opens())
            ? after.toLocalDate()
            : after.toLocalDate().plusDays(1);
    return first
        .datesUntil(first.plusDays(FURTHEST))
        .filter(calendar::worksOn)
        .findFirst()
        .orElse(first)
        .atTime(calendar.opens())
        .atZone(Timekeeper.ZONE)
        .toInstant();
  }
}
