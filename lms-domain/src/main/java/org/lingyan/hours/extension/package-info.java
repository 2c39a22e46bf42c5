/**
 * Extensions: that somebody may earn the hours of a year that is over for longer than others, as a
 * dated fact with its reason. What is earned in the longer window counts when it is allotted to the
 * year, as in any make-up window (H2.10).
 *
 * <p>Operations: {@link org.lingyan.hours.extension.GrantingExtensions} enters and takes back, for
 * many at once; {@link org.lingyan.hours.extension.Extensions} reads.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>Y1</b> HR enters it for people in her scope, never for herself. Of who was erased
 *       nothing is entered.
 *   <li><b>Y2</b> it is of a requirement that goes by calendar years, and of one year. Its last day
 *       lies behind the year, and behind the window that the requirement gives everybody, and not
 *       behind the year after: hours are allotted to the year before and to no other.
 *   <li><b>Y3</b> where several stand, the longest counts. The same last day once more is already
 *       recorded; an earlier one than stands is refused, for it would extend nothing.
 *   <li><b>Y4</b> nothing is changed: it is taken back with a reason, once. Hours that were
 *       allotted in the longer window then count in the year of their day again.
 *   <li><b>Y5</b> reasons may tell of health: HR in whose scope she is reads them, and she herself.
 *       The verdict names the last day alone.
 *   <li><b>Y6</b> for many at once each has an outcome of her own, and a refusal stops no other.
 *   <li><b>Y7</b> her erasure takes the reasons; requirement, year and days stay without a name.
 * </ul>
 */
package org.lingyan.hours.extension;
