package org.lingyan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lingyan.people.account.IssuedCode;

/** P14: a code goes to one page, once, and not to somebody else. */
class ShownOnceTest {
  private static final Instant AT = Instant.parse("2026-11-29T04:00:00Z");
  private static final long ADMINISTRATOR = 7;
  private static final IssuedCode CODE =
      new IssuedCode(42, "somebody", "K7PM-3XWQ-9RTD", AT.plusSeconds(3600));

  private final ShownOnce shown = new ShownOnce();

  @Test
  void isHandedOutOnce() {
    String key = shown.keep(ADMINISTRATOR, CODE, AT);

    assertThat(key).doesNotContain(CODE.code()).hasSizeGreaterThan(20);
    assertThat(shown.take(key, ADMINISTRATOR, 42, AT)).contains(CODE);
    assertThat(shown.take(key, ADMINISTRATOR, 42, AT)).isEmpty();
  }

  @Test
  void goesToWhoeverIssuedItAndForItsAccountOnly() {
    assertThat(shown.take(shown.keep(ADMINISTRATOR, CODE, AT), 8, 42, AT)).isEmpty();
    assertThat(shown.take(shown.keep(ADMINISTRATOR, CODE, AT), ADMINISTRATOR, 43, AT)).isEmpty();
    assertThat(shown.take("guessed", ADMINISTRATOR, 42, AT)).isEmpty();
  }

  @Test
  void doesNotWaitForAPageThatNeverComes() {
    String key = shown.keep(ADMINISTRATOR, CODE, AT);

    assertThat(shown.take(key, ADMINISTRATOR, 42, AT.plus(ShownOnce.LONGEST))).isEmpty();
  }
}
