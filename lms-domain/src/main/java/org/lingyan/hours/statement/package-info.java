/**
 * A year's hours row by row: what each entry was worth under the main requirement, and why when it
 * was worth less than it says.
 *
 * <p>Operations: {@link org.lingyan.hours.statement.StatingHours}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>H3.1</b> an entry that was reversed, and the reversal itself, count nothing; nor does
 *       the one of two entries that merged records hold of one source and that H1.8 passes over.
 *   <li><b>H3.2</b> within a day the cap is used up in the order in which entries were recorded, so
 *       that the rows of a day together count what the verdict counts.
 *   <li><b>H3.3</b> a row's worth has two decimals; rounding to the rule's step happens once, on
 *       the sum.
 *   <li><b>H3.4</b> online time shorter than the rule asks, and a degree of which the rule says
 *       nothing, count nothing and say so.
 * </ul>
 */
package org.lingyan.hours.statement;
