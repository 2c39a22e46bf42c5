package org.lingyan.learning.progress;

import org.lingyan.shared.Rows;

/**
 * The latest try of an attempt.
 *
 * @param no number of the try, from 1; 0 when none was begun
 * @param open whether it waits to be handed in
 * @param answered questions with a saved answer
 * @param score percent; 0 while open
 */
public record QuizProgress(int no, boolean open, int answered, int score) {
  /** No try yet. */
  public static final QuizProgress NONE = new QuizProgress(0, false, 0, 0);

  /** Reads no, submitted_at, score and the number of answers, in columns 1 to 4. */
  static QuizProgress of(Rows.Row row) {
    boolean open = row.missing(2);
    return new QuizProgress(row.count(1), open, row.count(4), open ? 0 : row.count(3));
  }
}
