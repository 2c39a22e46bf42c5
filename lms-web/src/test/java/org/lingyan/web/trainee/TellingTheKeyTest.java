package org.lingyan.web.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lingyan.api.json.TryJson;
import org.lingyan.learning.attempt.QuizView;

/** L7.1, L7.2: page and API tell the same of a try. */
class TellingTheKeyTest {
  private static QuizView quiz(String answer, boolean submitted, boolean passed) {
    Instant at = Instant.parse("2026-11-22T01:00:00Z");
    return new QuizView(
        1,
        36,
        1,
        Fixture.COURSE,
        Map.of("q1", answer),
        1,
        submitted ? Optional.of(at) : Optional.empty(),
        submitted ? Optional.of(passed ? 100 : 0) : Optional.empty(),
        passed,
        false);
  }

  private static QuestionRow row(QuizView quiz) {
    return QuestionRow.of(quiz, Fixture.chinese(LocalDate.of(2026, 11, 22))).get(0);
  }

  private static TryJson.Asked json(QuizView quiz) {
    return TryJson.of(quiz).questions().get(0);
  }

  @Test
  void aFailedTrySaysWhatWasWrongAndWhatToReadButNotTheKey() {
    QuizView failed = quiz("B", true, false);

    assertThat(row(failed).isRight()).isFalse();
    assertThat(row(failed).getKey()).isEmpty();
    assertThat(row(failed).getExplanation()).isEmpty();
    assertThat(row(failed).getOptions()).noneMatch(QuestionRow.OptionRow::isRight);
    assertThat(row(failed).getLessonTitle()).isEqualTo("第一课题");
    assertThat(json(failed).right()).isFalse();
    assertThat(json(failed).key()).isNull();
    assertThat(json(failed).explanation()).isNull();
    assertThat(json(failed).lesson()).isEqualTo("one");
  }

  @Test
  void whatWasRightInAFailedTryIsNoSecret() {
    QuizView failed = quiz("A", true, false);

    assertThat(row(failed).isRight()).isTrue();
    assertThat(row(failed).getOptions())
        .filteredOn(QuestionRow.OptionRow::isRight)
        .extracting(QuestionRow.OptionRow::getLetter)
        .containsExactly("A");
    assertThat(json(failed).right()).isTrue();
  }

  @Test
  void aPassedTryTellsEverything() {
    QuizView passed = quiz("A", true, true);

    assertThat(row(passed).getKey()).isEqualTo("A");
    assertThat(json(passed).key()).containsExactly("A");
    assertThat(json(passed).explanation()).isEqualTo(row(passed).getExplanation());
  }

  @Test
  void anOpenTryTellsNothing() {
    assertThat(row(quiz("A", false, false)).getOptions()).noneMatch(QuestionRow.OptionRow::isRight);
    assertThat(json(quiz("A", false, false)).right()).isNull();
  }
}
