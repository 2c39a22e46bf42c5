package org.lingyan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 35, 36, 4_194_304, Long.MAX_VALUE - 1, Long.MAX_VALUE})
  void textAndBack(long id) {
    assertThat(Ids.parse(Ids.text(id))).hasValue(id);
    assertThat(Ids.text(Ids.parse(Ids.text(id)).orElseThrow())).isEqualTo(Ids.text(id));
  }

  @Test
  void anyIdTextAndBack() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      long id = random.nextLong() >>> 1;

      assertThat(Ids.parse(Ids.text(id))).hasValue(id);
    }
  }

  @Test
  void newIdsArePositiveAndNeverRepeat() {
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < 50_000; i++) {
      long id = Ids.next();

      assertThat(id).isPositive();
      seen.add(id);
    }
    assertThat(seen).hasSize(50_000);
  }

  @ParameterizedTest(name = "\"{0}\"")
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "-1",
        "+1",
        "A1",
        "a b",
        "a\n",
        "ä",
        "１",
        "1.0",
        "../etc",
        "1' OR '1'='1",
        // The first number that is too large, a text that is too long, and a second text for one
        // id.
        "1y2p0ij32e8e8",
        "zzzzzzzzzzzzz",
        "11111111111111",
        "01",
        "00",
      })
  void garbageIsNoId(String text) {
    assertThat(Ids.parse(text)).isEqualTo(OptionalLong.empty());
  }
}
