/**
 * What HR sees: how the people of an organisation stand, from its counts down to one person.
 *
 * <p>Operations: {@link org.lingyan.oversight.OpeningBoard} (today's board with its list and every
 * reason), {@link org.lingyan.oversight.ComplianceBoard} (counts of any day).
 *
 * <p>Rules: <b>O1</b> today's board reads counts that were kept up to date; any other day is
 * answered from the facts. <b>O2</b> the counts of all six statuses add up to the people bound.
 * <b>O3</b> table, list and export read the same rows under the same scope. <b>O4</b> whoever
 * stands in the list stands there with the reasons. <b>O5</b> where people are chosen by kind,
 * level, category or name, the counters above the list count those alone. <b>O6</b> every number
 * opens to the rows under it: the list under its link has as many rows.
 */
package org.lingyan.oversight;
