package org.lingyan.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobValuesTest {
  private static JobProgress of(int done, int total) {
    return new JobProgress(done, OptionalInt.of(total), "");
  }

  @ParameterizedTest
  @CsvSource({"0, 3, 0", "1, 3, 33", "2, 3, 66", "3, 3, 100", "0, 0, 100", "199, 200, 99"})
  void percentIsRoundedDownAndFullOnlyAtTheEnd(int done, int total, int percent) {
    assertThat(of(done, total).percent()).hasValue(percent);
  }

  @Test
  void manyUnitsDoNotOverflow() {
    assertThat(of(2_000_000_000, 2_000_000_000).percent()).hasValue(100);
  }

  @Test
  void anUnknownAmountHasNoPercent() {
    assertThat(new JobProgress(5, OptionalInt.empty(), "").percent()).isEmpty();
  }

  @Test
  void moreThanAllIsNeverRight() {
    assertThat(of(3, 3).done()).isEqualTo(3);
    assertThatThrownBy(() -> of(4, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> of(-1, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSummaryComesBackAsItWasStored() {
    for (JobSummary summary :
        new JobSummary[] {
          JobSummary.of("done"), JobSummary.of("done", "1"), JobSummary.of("done", "张", "", "3")
        }) {
      assertThat(JobSummary.stored(summary.code(), summary.lines())).isEqualTo(summary);
    }
  }

  @Test
  void aLineBreakDoesNotMakeAFurtherValue() {
    assertThat(JobSummary.of("done", "a\r\nb").values()).containsExactly("a b");
  }

  @Test
  void whatIsTooLongLosesItsEndAndNeverHalfACharacter() {
    String rare = "𠮷".repeat(JobSummary.MOST_CHARACTERS + 1);
    assertThat(JobSummary.of("done", rare).lines())
        .isEqualTo("𠮷".repeat(JobSummary.MOST_CHARACTERS));
    String fits = "字".repeat(JobSummary.MOST_CHARACTERS);
    assertThat(JobSummary.of("done", fits).lines()).isEqualTo(fits);
  }

  @Test
  void onlyThreeStatesAreOver() {
    assertThat(java.util.Arrays.stream(JobState.values()).filter(JobState::over))
        .containsExactly(JobState.DONE, JobState.CANCELLED, JobState.FAILED);
  }
}
