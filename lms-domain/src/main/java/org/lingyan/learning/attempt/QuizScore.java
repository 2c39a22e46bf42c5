package org.lingyan.learning.attempt;

import java.util.Map;
import org.lingyan.learning.course.CourseVersion;

/**
 * How a try is judged: a question counts when all right letters and no other were given. Pure.
 *
 * @param right questions answered right
 * @param of questions asked
 * @param percent percent right, rounded down
 * @param passed whether that is enough
 */
record QuizScore(int right, int of, int percent, boolean passed) {
  static QuizScore of(CourseVersion course, Map<String, String> answers) {
    int asked = course.questions().size();
    int right =
        Math.toIntExact(
            course.questions().stream()
                .filter(question -> question.right(answers.getOrDefault(question.id(), "")))
                .count());
    int percent = asked == 0 ? 100 : right * 100 / asked;
    return new QuizScore(right, asked, percent, percent >= course.passPercent());
  }
}
