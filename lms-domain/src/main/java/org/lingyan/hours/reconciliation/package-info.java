/**
 * Hours that an authority holds, compared with our own: each row of its list is matched, missing
 * here, in conflict, or of somebody unknown, and HR decides about each.
 *
 * <p>Operations: {@link org.lingyan.hours.reconciliation.ComparisonIntake}, {@link
 * org.lingyan.hours.reconciliation.Reconciliations}, {@link
 * org.lingyan.hours.reconciliation.DecidingRows}, {@link
 * org.lingyan.hours.reconciliation.PostingRows}, {@link
 * org.lingyan.hours.reconciliation.HoursExchange}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>C1</b> a row is matched by our own number on it, by the number of the authority under
 *       which it was taken over, or by person, day, minutes and category; one entry matches one
 *       row.
 *   <li><b>C2</b> it is in conflict with the entry of the same number that says another day, amount
 *       or category, or with one of the same title in that year, or of the same day and amount.
 *   <li><b>C3</b> it is missing when nothing of hers is like it; of whom nobody, or several, of the
 *       scope may be meant, it is unknown.
 *   <li><b>C4</b> HR in whose scope the person is sees her rows and decides; rows of unknown people
 *       are seen by who brought the list.
 *   <li><b>C5</b> a missing row is posted as an entry taken over (T3), after it was compared anew;
 *       a row is ignored with a reason; or asked about, and the person or her office is told.
 *   <li><b>C6</b> our own hours are saved in the same form; compared, all of them are matched.
 * </ul>
 */
package org.lingyan.hours.reconciliation;
