package org.lingyan.learning.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** L7, L8: what can be an answer, and which one is right. */
class QuestionTest {
  private static final Question SINGLE = CourseFixture.question("q1", "B");
  private static final Question MULTIPLE = CourseFixture.question("q2", "ACD");

  @ParameterizedTest(name = "L7 \"{0}\": single {1}, multiple {2}")
  @CsvSource({
    "'',    true,  true",
    "A,     true,  true",
    "D,     true,  true",
    "E,     false, false",
    "a,     false, false",
    "' ',   false, false",
    "Ａ,    false, false",
    "AB,    false, true",
    "ACD,   false, true",
    "ABCD,  false, true",
    "ABCDE, false, false",
    "BA,    false, false",
    "AA,    false, false",
    "ACA,   false, false",
    "'A,C', false, false",
  })
  void possible(String letters, boolean single, boolean multiple) {
    assertThat(SINGLE.possible(letters)).isEqualTo(single);
    assertThat(MULTIPLE.possible(letters)).isEqualTo(multiple);
  }

  @ParameterizedTest(name = "L8 \"{0}\" is right: {1}")
  @CsvSource({"ACD, true", "AC, false", "A, false", "'', false", "ABCD, false", "B, false"})
  void right(String letters, boolean right) {
    assertThat(MULTIPLE.right(letters)).isEqualTo(right);
  }

  @Test
  void optionsKeepTheirOrderAndAreFrozen() {
    assertThat(SINGLE.options().keySet()).containsExactly("A", "B", "C", "D");
    assertThatThrownBy(() -> SINGLE.options().put("E", "more"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aCourseFindsItsPartsAndAddsItsMinutes() {
    CourseVersion course = CourseFixture.quiz(3, 60);

    assertThat(course.minutes()).isEqualTo(45);
    assertThat(course.question("q3")).isPresent();
    assertThat(course.question("q4")).isEmpty();
    assertThat(course.lesson("l2")).get().extracting(Lesson::minutes).isEqualTo(25);
    assertThat(course.lesson("l3")).isEmpty();
  }
}
