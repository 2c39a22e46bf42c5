/**
 * Announcements to the people of a subtree, and who has read them.
 *
 * <p>Operations: {@link org.lingyan.announcement.Announcing}, {@link
 * org.lingyan.announcement.Announcements}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>U1</b> an announcement is for those who are employed in the subtree on the day on which
 *       it is made, hold one of the roles where roles are named, and have an open account; who
 *       joins later does not get it.
 *   <li><b>U2</b> it is shown from its first day, which is today or later and one on which the
 *       organisation is there, up to and including its last, and read once.
 *   <li><b>U3</b> what was announced is not edited: it is withdrawn, with who and why, or replaced
 *       by another, which withdraws it.
 *   <li><b>U4</b> who writes in a subtree sees for each announcement in it how many and who have
 *       read it, of those who have read it or still can; a reader sees only what is meant for her.
 *       It goes with its organisation when that moves.
 * </ul>
 */
package org.lingyan.announcement;
