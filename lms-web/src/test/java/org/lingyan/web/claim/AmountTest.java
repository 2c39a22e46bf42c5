package org.lingyan.web.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minutes and 学时 as they are typed. */
class AmountTest {
  @ParameterizedTest(name = "{0} 学时 = {1}")
  @CsvSource({"0.5, 23", "1, 45", "1.0, 45", "1.5, 68", "2, 90", "8, 360", "-1, -45"})
  void aHalfThatIsNoWholeMinuteIsRoundedUp(String typed, int minutes) {
    assertThat(Amount.ofHours(typed, 45)).isEqualTo(OptionalInt.of(minutes));
  }

  @ParameterizedTest
  @CsvSource({"0.4", "1.25", "一", "1e3", "''"})
  void whatIsNoHalfIsNone(String typed) {
    assertThat(Amount.ofHours(typed, 45)).isEmpty();
  }

  @Test
  void minutesAreWhole() {
    assertThat(Amount.minutes(" 90 ")).hasValue(90);
    assertThat(Amount.minutes("-5")).hasValue(-5);
    assertThat(Amount.minutes("90.5")).isEmpty();
    assertThat(Amount.minutes("99999999999")).isEmpty();
    assertThat(Amount.hours(68, 45)).isEqualByComparingTo("1.51");
  }
}
