/**
 * Corrections of what the ledger holds: years that are closed, and hours that were earned in a
 * make-up window. An entry itself is put right in the ledger (H1.13).
 *
 * <p>Operations: {@link org.lingyan.hours.correction.ClosingYears}, {@link
 * org.lingyan.hours.correction.LateCorrections}, {@link
 * org.lingyan.hours.correction.AllottingHours}.
 *
 * <p>Rules: <b>Q1</b> who holds the right CLOSE_YEAR closes a year that is over for a subtree, with
 * a reason, and opens it again. <b>Q2</b> whatever is added to a closed year, or taken back of it,
 * stands in a list that everybody reads who reads the people. <b>Q3</b> an hour of a make-up window
 * is allotted to the year before with a reason, and that is taken back with one; its own day stays.
 * For rules without a window nothing changes; no rule counts it twice (H2.10). <b>Q4</b> whose hour
 * it is, is told.
 */
package org.lingyan.hours.correction;
