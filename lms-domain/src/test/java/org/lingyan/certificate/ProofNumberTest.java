package org.lingyan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Z1: numbers of papers. */
class ProofNumberTest {

  @Test
  void z1FreshNumbersAreReadAgainAndDiffer() {
    Set<String> seen = new HashSet<>();
    Set<Character> letters = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      String number = ProofNumber.fresh();

      assertThat(number).matches("[0-9A-HJKMNP-TV-Z]{16}");
      assertThat(ProofNumber.parse(number)).contains(number);
      seen.add(number);
      number.chars().forEach(letter -> letters.add((char) letter));
    }
    assertThat(seen).hasSize(2_000);
    // 32 characters in each of 16 places are 80 bits.
    assertThat(letters).hasSize(32);
  }

  @ParameterizedTest(name = "Z1 {0}")
  @CsvSource({
    "as printed,        7K3M-0A9B-XYZW-1234, 7K3M0A9BXYZW1234",
    "without dashes,    7K3M0A9BXYZW1234,    7K3M0A9BXYZW1234",
    "lower case,        7k3m-0a9b-xyzw-1234, 7K3M0A9BXYZW1234",
    "blanks,            ' 7K3M 0A9B XYZW 1234 ', 7K3M0A9BXYZW1234",
    "wide blanks,       7K3M　0A9B　XYZW　1234, 7K3M0A9BXYZW1234",
    "long dashes,       7K3M–0A9B—XYZW－1234, 7K3M0A9BXYZW1234",
    "letter O for zero, 7K3M-OA9B-XYZW-1234, 7K3M0A9BXYZW1234",
    "small o for zero,  7K3M-oA9B-XYZW-1234, 7K3M0A9BXYZW1234",
    "I for one,         7K3M-0A9B-XYZW-I234, 7K3M0A9BXYZW1234",
    "l for one,         7K3M-0A9B-XYZW-l234, 7K3M0A9BXYZW1234",
  })
  void typed(String id, String typed, String number) {
    assertThat(ProofNumber.parse(typed)).contains(number);
    assertThat(ProofNumber.parse(number)).contains(number);
  }

  @ParameterizedTest(name = "Z1 {0}")
  @CsvSource({
    "empty,            ''",
    "only dashes,      ----------------",
    "fifteen,          7K3M0A9BXYZW123",
    "seventeen,        7K3M0A9BXYZW12345",
    "letter U,         UK3M0A9BXYZW1234",
    "other signs,      7K3M.0A9B.XYZW.1234",
    "Chinese,          7K3M0A9BXYZW123四",
    "a quote,          7K3M0A9BXYZW123'",
  })
  void garbage(String id, String typed) {
    assertThat(ProofNumber.parse(typed)).isEmpty();
  }
}
