/**
 * Exemptions and leave: that somebody is on leave, or excused from a requirement, as a dated fact
 * with its kind and its evidence. What a kind does to the need, the rule of the requirement says.
 *
 * <p>Operations: {@link org.lingyan.hours.exemption.GrantingExemptions} enters, for one person or
 * for many; {@link org.lingyan.hours.exemption.EndingExemptions} takes back and ends early; {@link
 * org.lingyan.hours.exemption.Exemptions} reads.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>X1</b> HR enters it for people in her scope, never for herself; her scope is asked on
 *       the day on which she enters it. Of who was erased nothing is entered.
 *   <li><b>X2</b> days: the last is not before the first, both together are at most {@link
 *       org.lingyan.hours.exemption.ExemptionWish#MOST_YEARS} years, and the first is not before
 *       the day on which she was first employed. Days to come are allowed: leave is known
 *       beforehand. What is wrong is told at its field, all of it at once.
 *   <li><b>X3</b> of one kind, days overlap only when both are about different requirements; what
 *       is about every requirement overlaps with any. The refusal names the days on record.
 *   <li><b>X4</b> the same person, kind, days and requirement once more is already recorded.
 *   <li><b>X5</b> nothing is changed: it is taken back with a reason, once; ending it early takes
 *       it back and enters the shorter one that points at it, in one transaction.
 *   <li><b>X6</b> reasons and evidence may tell of health, and so do the kinds maternity and
 *       illness. HR in whose scope she is sees them, and she herself. TRAINING and AUDITOR see no
 *       list of exemptions at all; what they need, the effect on the need, stands in the verdict.
 *   <li><b>X7</b> she is told that something is on record about her, or was taken back, by days
 *       alone: neither kind nor reason leaves her own pages.
 *   <li><b>X8</b> for many at once each row has its own outcome, and a refused row stops no other;
 *       the news goes out once per batch.
 *   <li><b>X9</b> evidence goes when nothing that stands rests on it. Her erasure takes reasons and
 *       evidence. Days, kind and requirement stay on the record without a name: the standing that
 *       stays as proof rests on them.
 *   <li><b>X10</b> where two records are one person, what was entered under either is hers.
 * </ul>
 */
package org.lingyan.hours.exemption;
