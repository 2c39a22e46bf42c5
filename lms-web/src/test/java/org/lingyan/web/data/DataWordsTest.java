package org.lingyan.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lingyan.audit.Action;
import org.lingyan.shared.Citation;
import org.lingyan.shared.SourceStatus;
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
