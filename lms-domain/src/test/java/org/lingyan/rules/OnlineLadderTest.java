package org.lingyan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** W26: online time by steps. */
class OnlineLadderTest {
  @ParameterizedTest(name = "W26 {0} seconds, test passed {1}: {2}")
  @CsvSource({
    "   0, false, 0",
    "   1, false, 0.25",
    " 899, false, 0.25",
    " 900, false, 0.25",
    " 901, false, 0.5",
    "1799, false, 0.5",
    "1800, false, 1",
    "7200, false, 1",
    "1800, true,  1.5",
    " 900, true,  0.75",
    "   0, true,  0.5",
  })
  void w26(long seconds, boolean passed, String worth) {
    assertThat(StarterRules.ladder().worth(seconds, passed)).isEqualByComparingTo(worth);
  }
}
