/**
 * What HR does for all people of a board's list at once: reminds them, exempts them, lets them make
 * hours up for longer. She sees before whom it hits and whom it leaves out, and why.
 *
 * <p>Operations: {@link org.lingyan.oversight.bulk.PreviewingActs} (whom it would hit), {@link
 * org.lingyan.oversight.bulk.AskingActs} (asks for it, and for taking it back), {@link
 * org.lingyan.oversight.bulk.BoardActs} (what was done).
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>G1</b> it concerns exactly the rows of the list under its filter, in HR's scope: a list
 *       of another office cannot be reached by it.
 *   <li><b>G2</b> the number that the preview named goes along with the wish. Where another number
 *       would be hit by now, nothing is done and the new preview is shown.
 *   <li><b>G3</b> it is long work in pieces, with the rights that its asker has while it goes on.
 *       What can be said against one leaves that one out and stops no other.
 *   <li><b>G4</b> exemptions and extensions hit at most {@link
 *       org.lingyan.oversight.bulk.ActWish#MOST} people at once: a setting of our own, against a
 *       filter that was forgotten.
 *   <li><b>G5</b> what was done stays on record with the numbers wanted and hit, in the action log
 *       too. Exemptions and extensions are taken back at once with a reason, for those who are in
 *       scope by then; a reminder is not unsaid.
 * </ul>
 */
package org.lingyan.oversight.bulk;
