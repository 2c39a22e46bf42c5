/**
 * Which days are worked, and when a message may leave.
 *
 * <p>Operations: {@link org.lingyan.notice.calendar.Calendars}, {@link
 * org.lingyan.notice.calendar.NextMoment}.
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
 * </ul>
 */
package org.lingyan.notice.calendar;
