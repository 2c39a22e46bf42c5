package org.lingyan.learning.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;

/** L2: only the server makes tokens, for one person, one page and one beat. */
class StayTokenTest {
  private static final Keyring KEYS = Keyring.parse(Keyring.fresh());
  private static final long STAY = 123_456_789_012L;
  private static final long PERSON = 77;
  private static final StayToken TOKEN = new StayToken(STAY, 12);
  private static final Instant PROMPT = Instant.parse("2026-03-01T08:00:00Z");

  @Test
  void l2OwnTokenIsRead() {
    assertThat(StayToken.parse(TOKEN.text(KEYS, PERSON), KEYS, PERSON)).contains(TOKEN);
    assertThat(StayToken.parse(TOKEN.text(KEYS, PERSON), KEYS, PERSON)).contains(TOKEN);
  }

  @Test
  void l2OtherPersonsTokenIsRefused() {
    assertThat(StayToken.parse(TOKEN.text(KEYS, PERSON), KEYS, PERSON + 1)).isEmpty();
  }

  @Test
  void l2OtherServersTokenIsRefused() {
    Keyring others = Keyring.parse(Keyring.fresh());

    assertThat(StayToken.parse(TOKEN.text(others, PERSON), KEYS, PERSON)).isEmpty();
  }

  @ParameterizedTest(name = "L2 beat {0}")
  @CsvSource({"11", "13", "012", "+12", "-12", "'12 '", "１２", "1234567890", "''"})
  void changedBeatIsRefused(String beat) {
    assertThat(StayToken.parse(tampered(1, beat), KEYS, PERSON)).isEmpty();
  }

  @ParameterizedTest(name = "L2 page {0}")
  @ValueSource(strings = {"1", "0", "", "zzzzzzzzzzzzzz", "-5", "A"})
  void changedPageIsRefused(String page) {
    assertThat(StayToken.parse(tampered(0, page), KEYS, PERSON)).isEmpty();
    assertThat(StayToken.parse(tampered(0, Ids.text(STAY + 1)), KEYS, PERSON)).isEmpty();
    assertThat(StayToken.parse(tampered(0, "0" + Ids.text(STAY)), KEYS, PERSON)).isEmpty();
  }

  @Test
  void l2EveryCharacterOfTheSignatureCounts() {
    String[] parts = TOKEN.text(KEYS, PERSON).split("\\.", -1);
    assertThat(parts[2]).hasSize(22);
    for (int i = 0; i < parts[2].length(); i++) {
      char other = parts[2].charAt(i) == 'A' ? 'B' : 'A';
      String forged = parts[2].substring(0, i) + other + parts[2].substring(i + 1);

      assertThat(StayToken.parse(tampered(2, forged), KEYS, PERSON)).as("at %s", i).isEmpty();
    }
    assertThat(StayToken.parse(tampered(2, parts[2].substring(1)), KEYS, PERSON)).isEmpty();
    assertThat(StayToken.parse(tampered(2, parts[2] + "A"), KEYS, PERSON)).isEmpty();
  }

  @ParameterizedTest(name = "L2 \"{0}\"")
  @ValueSource(strings = {"", ".", "..", "...", "a.b", "a.1.", "领雁", "a.1.b.c"})
  void garbageIsRefused(String text) {
    assertThat(StayToken.parse(text, KEYS, PERSON)).isEmpty();
  }

  @Test
  void l4PromptAnswerIsOfOnePersonOnePageOneMoment() {
    String answer = TOKEN.prompt(KEYS, PERSON, PROMPT);

    assertThat(TOKEN.prompt(KEYS, PERSON, PROMPT)).isEqualTo(answer);
    // It holds on every beat of the page.
    assertThat(new StayToken(STAY, 13).prompt(KEYS, PERSON, PROMPT)).isEqualTo(answer);
    assertThat(new StayToken(STAY + 1, 12).prompt(KEYS, PERSON, PROMPT)).isNotEqualTo(answer);
    assertThat(TOKEN.prompt(KEYS, PERSON + 1, PROMPT)).isNotEqualTo(answer);
    assertThat(TOKEN.prompt(KEYS, PERSON, PROMPT.plusMillis(1))).isNotEqualTo(answer);
  }

  @Test
  void l4PromptAnswerIsNoBeatSignature() {
    StayToken token = new StayToken(STAY, 1_000);
    String forged =
        Ids.text(STAY) + ".1000." + token.prompt(KEYS, PERSON, Instant.ofEpochMilli(1_000));

    assertThat(StayToken.parse(forged, KEYS, PERSON)).isEmpty();
  }

  private static String tampered(int part, String text) {
    String[] parts = TOKEN.text(KEYS, PERSON).split("\\.", -1);
    parts[part] = text;
    return String.join(".", parts);
  }
}
