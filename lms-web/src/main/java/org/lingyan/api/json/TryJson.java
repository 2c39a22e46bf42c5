package org.lingyan.api.json;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.learning.attempt.QuizView;
import org.lingyan.learning.course.Question;
import org.lingyan.shared.Ids;

/**
 * A try at a quiz.
 *
 * @param id its id
 * @param attempt the attempt it belongs to
 * @param no number of the try, from 1
 * @param passPercent percent of right answers that pass
 * @param lastSeq largest counter of a saved answer
 * @param submittedAt when it was handed in; null while it is open
 * @param score percent right; null while it is open
 * @param passed whether it passed
 * @param courseComplete whether the course is complete
 * @param questions the questions, with what was answered
 */
@Schema(name = "Try", description = "A try at a quiz.")
public record TryJson(
    String id,
    String attempt,
    int no,
    int passPercent,
    long lastSeq,
    @About(optional = true) Instant submittedAt,
    @About(optional = true) Integer score,
    boolean passed,
    boolean courseComplete,
    List<Asked> questions) {
  /** The try as it stands. */
  public static TryJson of(QuizView quiz) {
    return new TryJson(
        Ids.text(quiz.tryId()),
        Ids.text(quiz.attemptId()),
        quiz.no(),
        quiz.course().passPercent(),
        quiz.lastSeq(),
        quiz.submittedAt().orElse(null),
        quiz.score().orElse(null),
        quiz.passed(),
        quiz.courseComplete(),
        quiz.course().questions().stream().map(question -> Asked.of(question, quiz)).toList());
  }

  private static List<String> letters(String letters) {
    return letters.codePoints().mapToObj(Character::toString).toList();
  }

  /**
   * A question of a try.
   *
   * @param id its id
   * @param multiple whether several letters may be right
   * @param lesson the lesson that explains it; null for none
   * @param text the question
   * @param options the letters and their texts
   * @param answer the letters answered
   * @param right whether that is right; null while the try is open
   * @param explanation why; null unless the try has passed
   * @param key the right letters; null unless the try has passed
   */
  @Schema(name = "Question")
  public record Asked(
      String id,
      boolean multiple,
      @About(optional = true) String lesson,
      String text,
      List<Option> options,
      List<String> answer,
      @About(optional = true) Boolean right,
      @About(optional = true) String explanation,
      @About(optional = true) List<String> key) {
    private static Asked of(Question question, QuizView quiz) {
      String answer = quiz.answers().getOrDefault(question.id(), "");
      boolean told = quiz.solutionTold();
      return new Asked(
          question.id(),
          question.multiple(),
          question.lessonId().isEmpty() ? null : question.lessonId(),
          question.text(),
          question.options().entrySet().stream()
              .map(option -> new Option(option.getKey(), option.getValue()))
              .toList(),
          letters(answer),
          quiz.right(question).orElse(null),
          told ? question.explanation() : null,
          told ? letters(question.key()) : null);
    }
  }

  /**
   * A possible answer.
   *
   * @param letter its letter
   * @param text its text
   */
  @Schema(name = "Option")
  public record Option(String letter, String text) {}
}
