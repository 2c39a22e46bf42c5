package org.lingyan.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lingyan.audit.Action;
import org.lingyan.personal.Called;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.shared.Citation;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.Words;
import org.lingyan.web.text.Texts;

/** V1, R3: personal data and its periods in words. */
class DataWordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
  private static final Texts ZH = new Texts(Locale.SIMPLIFIED_CHINESE, DAY);
  private static final Texts EN = new Texts(Locale.ENGLISH, DAY);

  @Test
  void v1WhatBecameOfAnActIsAWord() {
    assertThat(new DataWords(ZH, true).cell("outcome", Action.Result.DONE)).isEqualTo("完成");
    assertThat(new DataWords(ZH, true).cell("outcome", Action.Result.REFUSED)).isEqualTo("被拒绝");
    assertThat(new DataWords(EN, true).cell("outcome", Action.Result.DONE))
        .isNotEqualTo("DONE")
        .isNotBlank();
  }

  @Test
  void v1ARequirementIsCalledByItsNameAndForProgramsByItsKey() {
    Called value = new Called("city-annual", new Words("全市年度学时", "Annual hours"));
    Held kind =
        Held.named("standings", Fate.STAYS)
            .in("standing")
            .columns("requirement")
            .read(null, "", "", "", row -> List.of());

    assertThat(new DataWords(ZH, true).cell("requirement", value)).isEqualTo("全市年度学时");
    assertThat(new DataWords(EN, true).cell("requirement", value)).isEqualTo("Annual hours");
    assertThat(DataCopy.row(kind, List.of(value))).containsEntry("requirement", "city-annual");
  }

  @Test
  void v2ADayOnAKeptPaperHasItsYearInTheSameYearToo() {
    assertThat(ZH.datedFully(DAY)).isEqualTo("2026年11月29日");
    assertThat(EN.datedFully(DAY)).contains("29 Nov").endsWith("2026");
  }

  @Test
  void r3TheLawBehindAPeriodIsReadInEitherLanguage() {
    Citation delivered = new Citation("网络日志留存不少于六个月", "《网络安全法》第二十一条（三）", SourceStatus.IN_FORCE);
    Citation own = new Citation("本市档案办法", "第三条", SourceStatus.IN_FORCE);

    assertThat(RetentionWords.basis("action-log", delivered, ZH))
        .isEqualTo("网络日志留存不少于六个月 · 《网络安全法》第二十一条（三）");
    assertThat(RetentionWords.basis("action-log", delivered, EN)).contains("Cybersecurity Law");
    assertThat(RetentionWords.basis("action-log", own, EN))
        .as("what somebody entered keeps its words")
        .isEqualTo("本市档案办法 · 第三条");
    assertThat(EN.find("retention.basis.looked-at")).isNotEqualTo(Optional.empty());
  }
}
