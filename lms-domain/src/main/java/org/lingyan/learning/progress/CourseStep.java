package org.lingyan.learning.progress;

/** What somebody does next in a course (L9.2). */
public enum CourseStep {
  /** There is no attempt yet. */
  BEGIN,
  /** A lesson is open. */
  LEARN,
  /** All lessons are done, no try was begun. */
  QUIZ,
  /** A try was begun and not handed in. */
  QUIZ_BEGUN,
  /** The last try was not enough. */
  QUIZ_AGAIN,
  /** The course is completed; reading it again earns nothing. */
  REVIEW
}
