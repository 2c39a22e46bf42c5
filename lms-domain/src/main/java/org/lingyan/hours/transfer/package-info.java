/**
 * Hours of earlier years, and hours that were earned elsewhere, come in as lists.
 *
 * <p>Operations: {@link org.lingyan.hours.transfer.HoursIntake}.
 *
 * <p>Rules (our own setting: no regulation that we know says how earlier hours are taken over):
 *
 * <ul>
 *   <li><b>T1</b> who is meant is known by document, by phone, or by name and unit, and lies in the
 *       scope of who brings the list; a name that differs from the one on record is an error.
 *   <li><b>T2</b> a row is for a day, or for a year that is over as a whole. A day holds at most 24
 *       hours, with all rows of the list for it together; none lies in the future. An amount is
 *       above zero, in 学时 (as the main requirement of where she works converts), hours or minutes,
 *       and becomes whole minutes.
 *   <li><b>T3</b> what is taken over has the source {@link
 *       org.lingyan.hours.ledger.SourceKind#IMPORT}: that marks it as transferred. It may be older
 *       than the first day of her employment here.
 *   <li><b>T4</b> a row is known again by the number that it has elsewhere, else by day, category,
 *       title and provider. What is on record already is not posted again; with another day, amount
 *       or category it is an error.
 *   <li><b>T5</b> a year that is closed stays closed for who has not the right CLOSE_YEAR (H1.11);
 *       nobody brings hours of her own (H1.9).
 *   <li><b>T6</b> a list is taken back by reversals, whole, while nothing of it was corrected
 *       since; each person is told once. The same list can come again afterwards.
 * </ul>
 */
package org.lingyan.hours.transfer;
