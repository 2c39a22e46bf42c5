package org.lingyan.notice.calendar;

import java.time.LocalDate;

/**
 * A day of the calendar in force that is not left to its weekday.
 *
 * @param day the local day
 * @param kind what it is
 * @param name what people call it; may be empty
 * @param source the notice that says so
 * @param own whether it was entered here; else the product came with it
 */
public record CalendarDay(LocalDate day, DayKind kind, String name, String source, boolean own) {}
