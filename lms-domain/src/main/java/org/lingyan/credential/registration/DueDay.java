package org.lingyan.credential.registration;

import java.time.LocalDate;
import org.lingyan.notice.calendar.WorkCalendar;

/** R6: counts working days; the day from which it counts is not one of them (民法典 Art. 201). */
final class DueDay {
  private DueDay() {}

  /** The day that so many working days end on. */
  static LocalDate after(LocalDate from, int workingDays, WorkCalendar calendar) {
    LocalDate day = from;
    int left = workingDays;
    while (left > 0) {
      day = day.plusDays(1);
      if (calendar.worksOn(day)) {
        left--;
      }
    }
    return day;
  }
}
