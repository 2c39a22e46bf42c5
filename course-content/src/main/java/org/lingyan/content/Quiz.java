package org.lingyan.content;

import java.util.List;

/**
 * The questions at the end of a course.
 *
 * @param passPercent percent of the questions that must be right to pass, 1 to 100
 * @param questions at least one, in the author's order
 */
public record Quiz(int passPercent, List<Question> questions) {

  /** Copies the list, so that the quiz cannot change. */
  public Quiz {
    questions = List.copyOf(questions);
  }
}
