package org.lingyan.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** I3: days as people type them. */
class TypedDayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-28",
        "2026/11/28",
        "2026.11.28",
        "2026年11月28日",
        "2026年11月28号",
        "20261128",
        "46354",
        "２０２６－１１－２８",
        " 2026 年 11 月 28 日 ",
        "2026-11-28 00:00:00",
        "2026-11-28T00:00"
      })
  void i3EverySpellingMeansTheDay(String typed) {
    assertThat(TypedDay.of(typed)).isEqualTo(new TypedDay.Right(LocalDate.of(2026, 11, 28)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-3-5", "2026/03/5", "2026年3月5日"})
  void i3ZerosMayBeMissing(String typed) {
    assertThat(TypedDay.of(typed)).isEqualTo(new TypedDay.Right(LocalDate.of(2026, 3, 5)));
  }

  @ParameterizedTest
  @CsvSource({
    "28/11/2026, intake.day-order",
    "11-28-2026, intake.day-order",
    "1.2.26, intake.day-order",
    "2026-11, intake.day-incomplete",
    "2026年11月, intake.day-incomplete",
    "202611, intake.day-incomplete",
    "2026-02-29, intake.no-day",
    "2026-13-01, intake.no-day",
    "20261301, intake.no-day",
    "2026/11-28, intake.no-day",
    "去年三月, intake.no-day",
    "0, intake.no-day"
  })
  void i3WhatIsNoDayOrCouldBeTwoSaysSo(String typed, String code) {
    assertThat(TypedDay.of(typed)).isEqualTo(new TypedDay.Wrong(code));
  }

  @Test
  void i3ALeapDayIsOne() {
    assertThat(TypedDay.of("2024-02-29")).isEqualTo(new TypedDay.Right(LocalDate.of(2024, 2, 29)));
  }
}
