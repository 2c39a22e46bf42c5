package org.lingyan.learning.attempt;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Question;

/**
 * A try at a quiz.
 *
 * @param tryId its id
 * @param attemptId the attempt it belongs to
 * @param no number of the try, from 1
 * @param course the version whose questions are asked
 * @param answers letters by question id, as saved
 * @param lastSeq largest counter of a saved answer; the page goes on from there
 * @param submittedAt when it was handed in
 * @param score percent, once handed in
 * @param passed whether it passed, once handed in
 * @param courseComplete whether the course is complete now
 */
public record QuizView(
    long tryId,
    long attemptId,
    int no,
    CourseVersion course,
    Map<String, String> answers,
    long lastSeq,
    Optional<Instant> submittedAt,
    Optional<Integer> score,
    boolean passed,
    boolean courseComplete) {
  /** Freezes the answers. */
  public QuizView {
    answers = Map.copyOf(answers);
  }

  /** L7.1: whether a question was answered right; empty while the try is open. */
  public Optional<Boolean> right(Question question) {
    return submittedAt.map(at -> question.right(answers.getOrDefault(question.id(), "")));
  }

  /** L7.2: whether the right letters and why they are right are told. */
  public boolean solutionTold() {
    return passed;
  }

  /** The same try, handed in. */
  QuizView submitted(Instant at, QuizScore judged, boolean complete) {
    return new QuizView(
        tryId,
        attemptId,
        no,
        course,
        answers,
        lastSeq,
        Optional.of(at),
        Optional.of(judged.percent()),
        judged.passed(),
        complete);
  }
}
