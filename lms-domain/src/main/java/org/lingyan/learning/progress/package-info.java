/**
 * How far somebody is in every course, and what the next step in it is.
 *
 * <p>Operations: {@link org.lingyan.learning.progress.MyCourses}.
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
 * </ul>
 */
package org.lingyan.learning.progress;
