/**
 * Who changes the calendar of working days, and that it is on record.
 *
 * <p>Operations: {@link org.lingyan.workday.KeepingCalendar}.
 *
 * <p>Rules: <b>Y1</b> the calendar is one for all, so only who administers the topmost organisation
 * changes it; every administrator reads it. <b>Y2</b> a change is one transaction: the days (N12),
 * what waits for them (N13) and the line of the action log.
 */
package org.lingyan.workday;
