/**
 * How far somebody is in every course, what the next step in it is, and what waits for her.
 *
 * <p>Operations: {@link org.lingyan.learning.progress.MyCourses}, {@link
 * org.lingyan.learning.progress.Agenda}.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li><b>L9.1</b> a course shows the version its attempt began with; without an attempt, the
 *       newest.
 *   <li><b>L9.2</b> the next step is the first that applies: review a completed course, begin one
 *       without an attempt, learn while a lesson is open, go on with a begun quiz, take it again
 *       after a failed try, take it.
 *   <li><b>L9.3</b> courses with an attempt come first, the one worked on last before the others.
 *   <li><b>L9.4</b> a course waits when it was begun and is not completed: a begun quiz first, then
 *       one to be taken again, one to be taken, and open lessons.
 *   <li><b>L9.5</b> missing hours wait in the last three months of the period, when they are behind
 *       an even pace.
 *   <li><b>L9.6</b> she goes on with the first course in the order of L9.3 that is not completed.
 * </ul>
 */
package org.lingyan.learning.progress;
