package org.lingyan.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.people.account.Role;

/** Addresses of pages and the API read days, moments, words and numbers alike. */
class GivenTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1899-12-31, false",
    "1900-01-01, true",
    "2999-12-31, true",
    "3000-01-01, false",
    "2026-02-29, false",
    "2026-2-1, false",
    "+2026-02-01, false",
    "' 2026-02-01', false",
  })
  void days(String text, boolean right) {
    assertThat(Given.day(text).value().isPresent()).isEqualTo(right);
    assertThat(Given.day(text).wrong().isPresent()).isNotEqualTo(right);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1899-12-31T23:59:59Z, false",
    "1900-01-01T00:00:00Z, true",
    "2999-12-31T23:59:59.999Z, true",
    "3000-01-01T00:00:00Z, false",
    "2026-02-01, false",
  })
  void moments(String text, boolean right) {
    assertThat(Given.moment(text).value().isPresent()).isEqualTo(right);
    assertThat(Given.moment(text).wrong().isPresent()).isNotEqualTo(right);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"0, false", "1, true", "100, true", "101, false", "1.0, false", "0000000001, false"})
  void numbers(String text, boolean right) {
    assertThat(Given.whole(text, 1, 100).value().isPresent()).isEqualTo(right);
    assertThat(Given.whole(text, 1, 100).wrong().isPresent()).isNotEqualTo(right);
  }

  @Test
  void wordsAreSpelledAsTheListDoes() {
    assertThat(Given.word("HR", Role.class).value()).hasValue(Role.HR);
    assertThat(Given.word("hr", Role.class).wrong().orElseThrow().values().get(0)).isEqualTo("hr");
  }

  @Test
  void nothingIsNeitherRightNorWrong() {
    assertThat(
            List.of(
                Given.day(""), Given.moment(""), Given.whole("", 1, 2), Given.word("", Role.class)))
        .allSatisfy(
            one -> {
              assertThat(one.value()).isEmpty();
              assertThat(one.wrong()).isEmpty();
            });
  }

  @Test
  void noMoreOfAWrongValueIsRepeatedThanIsWorthIt() {
    assertThat(Given.shown("x".repeat(40))).hasSize(40);
    assertThat(Given.shown("x".repeat(41))).isEqualTo("x".repeat(40) + "…");
    assertThat(Given.shown("a\u0000b")).isEqualTo("a?b");
  }
}
