package org.lingyan.notice.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.shared.Words;

/** N6, N7, N9. */
class NoticeTextTest {
  @Test
  void n7ValuesComeBackAsTheyWere() {
    NoticeText text =
        NoticeText.of(
            "hours.reversed",
            "一行\n两行\t三 \\n 原样",
            "",
            LocalDate.of(2026, 2, 28),
            45L,
            new BigDecimal("13.50"),
            new Words("学时\t证明", "Proof\nof hours"));

    assertThat(NoticeText.read("hours.reversed", text.kept())).isEqualTo(text);
    assertThat(NoticeText.read("code", NoticeText.of("code").kept()).values()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 15", "2, 30", "3, 60", "10, 7680", "11, 14400", "30, 14400", "31, 15"})
  void n9TheWaitDoublesUpToFourHours(int attempt, int seconds) {
    assertThat(Backoff.after(attempt)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"1, false", "29, false", "30, true", "31, false", "60, true"})
  void n9TheThirtiethTryIsTheLast(int attempt, boolean last) {
    assertThat(Backoff.isLast(attempt)).isEqualTo(last);
  }

  @Test
  void n6WhatDoesNotFitIsNotCutButRefused() {
    NoticeText text = NoticeText.of("code");
    assertThat(NoticeDraft.of("rule", "s".repeat(100), NoticeKind.HOURS, text, "").step())
        .hasSize(100);
    assertThatThrownBy(() -> NoticeDraft.of("rule", "s".repeat(101), NoticeKind.HOURS, text, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
