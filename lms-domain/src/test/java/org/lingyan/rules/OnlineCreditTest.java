package org.lingyan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.SourceStatus;

/** W26: the same time by steps and minute by minute, with how it was found. */
class OnlineCreditTest {
  @ParameterizedTest(name = "W26 {0} seconds, test passed {1}: {2}")
  @CsvSource({
    "1799, false, 0.5,  1",
    "1800, false, 1,    1",
    "1800, true,  1.5,  2",
    " 900, false, 0.25, 1",
    " 901, false, 0.5,  1",
    "   0, true,  0.5,  2",
  })
  void bySteps(long seconds, boolean passed, String worth, int reasons) {
    OnlineCredit credit = OnlineCredit.byLadder(1, StarterRules.ladder(), seconds, passed);

    assertThat(credit.worth()).isEqualByComparingTo(worth);
    assertThat(credit.reasons()).hasSize(reasons);
    assertThat(credit.citation()).isEqualTo(StarterRules.ladder().citation());
  }

  @ParameterizedTest(name = "W26 {0} seconds: {1}")
  @CsvSource({
    "   0, 0",
    "1349, 0",
    "1350, 0.5",
    "8040, 2.5",
    "8099, 2.5",
    "8100, 3",
  })
  void minuteByMinute(long seconds, String worth) {
    OnlineCredit credit = OnlineCredit.byMinutes(StarterRules.zhengzhou(), seconds);

    assertThat(credit.worth()).isEqualByComparingTo(worth);
    assertThat(credit.reasons())
        .singleElement()
        .extracting(OnlineReason::code)
        .isEqualTo("online.minutes");
    assertThat(credit.citation().status()).isEqualTo(SourceStatus.HOUSE_DEFAULT);
  }
}
