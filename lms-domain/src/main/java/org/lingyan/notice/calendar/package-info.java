/**
 * Which days are worked, and when a message may leave.
 *
 * <p>Operations: {@link org.lingyan.notice.calendar.Calendars}, {@link
 * org.lingyan.notice.calendar.NextMoment}, {@link org.lingyan.notice.calendar.CalendarBook}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>N1</b> a day off or a working weekend is what the year's notice of the State Council
 *       says; a row of the product's own outweighs what it came with; a year without either has its
 *       weekends off and is said not to be known.
 *   <li><b>N2</b> messages leave from the opening hour up to, not including, the closing hour of a
 *       working day; what comes outside them waits for the next opening. A digest goes at the next
 *       opening after the notice.
 *   <li><b>N12</b> the calendar is one for all and kept as data, a day a row with kind, name and
 *       the notice that says so. A day stands once in a list, in the list's year. A day that is
 *       over is not changed, for what was sent on it was sent by the calendar of that day; today
 *       may still turn. A list is taken whole or not at all, and replaces from today on what was
 *       entered of its year; what the product came with stands unless a row says otherwise.
 *   <li><b>N14</b> a year whose days off nobody has entered is missed in it, and from the first of
 *       December before it.
 * </ul>
 */
package org.lingyan.notice.calendar;
