package org.lingyan.learning.attempt;

/**
 * How far a lesson is.
 *
 * @param seconds credited so far
 * @param place number of the block at which reading goes on, from 0
 * @param reachedEnd whether its end was on screen
 * @param done L6
 */
public record LessonProgress(int seconds, int place, boolean reachedEnd, boolean done) {
  /** Nothing yet. */
  static final LessonProgress NONE = new LessonProgress(0, 0, false, false);
}
