package org.lingyan.learning.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.learning.course.CourseFixture;
import org.lingyan.learning.course.CourseVersion;

/** L8: when a quiz is passed. */
class QuizScoreTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "L8 one below 60 of 100,     59, 100, 60,  59, false",
    "L8 just 60 of 100,          60, 100, 60,  60, true",
    "L8 one above,               61, 100, 60,  61, true",
    // 3 of 5 are 60, 10 of 17 are 58.8, 2 of 3 are 66.6: rounded down, never up.
    "L8 3 of 5,                   3,   5, 60,  60, true",
    "L8 2 of 5,                   2,   5, 60,  40, false",
    "L8 10 of 17 at 59,          10,  17, 59,  58, false",
    "L8 10 of 17 at 58,          10,  17, 58,  58, true",
    "L8 2 of 3 at 67,             2,   3, 67,  66, false",
    "L8 2 of 3 at 66,             2,   3, 66,  66, true",
    "L8 none,                     0,  15, 60,   0, false",
    "L8 all,                     15,  15, 100, 100, true",
    "L8 all but one at 100,      14,  15, 100, 93, false",
    "L8 a course without a quiz,  0,   0, 60, 100, true",
  })
  void boundary(String id, int right, int asked, int pass, int percent, boolean passed) {
    CourseVersion course = CourseFixture.quiz(asked, pass);
    Map<String, String> answers = new HashMap<>();
    IntStream.rangeClosed(1, asked).forEach(no -> answers.put("q" + no, no <= right ? "A" : "B"));

    QuizScore score = QuizScore.of(course, answers);

    assertThat(score).isEqualTo(new QuizScore(right, asked, percent, passed));
    assertThat(QuizScore.of(course, answers)).isEqualTo(score);
  }

  @Test
  void l8UnansweredIsWrongAndAnswersToOtherQuestionsDoNotCount() {
    QuizScore score =
        QuizScore.of(CourseFixture.quiz(4, 50), Map.of("q1", "A", "q9", "A", "q2", ""));

    assertThat(score).isEqualTo(new QuizScore(1, 4, 25, false));
  }

  @ParameterizedTest(name = "L8 {0} of ACD")
  @CsvSource({"ACD, 100", "AC, 0", "ABCD, 0", "A, 0"})
  void severalLettersAllAndOnly(String letters, int percent) {
    CourseVersion course = CourseFixture.course(List.of(CourseFixture.question("q1", "ACD")), 60);

    assertThat(QuizScore.of(course, Map.of("q1", letters)).percent()).isEqualTo(percent);
  }
}
