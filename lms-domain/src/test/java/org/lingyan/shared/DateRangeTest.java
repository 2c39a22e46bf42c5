package org.lingyan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and moments. */
class DateRangeTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2025-02-28, false",
    "2025-03-01, true",
    "2025-03-02, true",
    "2025-03-09, true",
    "2025-03-10, true",
    "2025-03-11, false",
  })
  void contains(LocalDate day, boolean inside) {
    DateRange range = DateRange.inclusive(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 10));

    assertThat(range.contains(day)).isEqualTo(inside);
    assertThat(range.days()).isEqualTo(10);
    assertThat(range.last()).isEqualTo(LocalDate.of(2025, 3, 10));
    assertThat(range.until()).isEqualTo(LocalDate.of(2025, 3, 11));
  }

  @ParameterizedTest(name = "the year of {0} has {3} days")
  @CsvSource({
    "2025-01-01, 2025-01-01, 2026-01-01, 365",
    "2025-12-31, 2025-01-01, 2026-01-01, 365",
    "2024-02-29, 2024-01-01, 2025-01-01, 366",
    "2000-06-01, 2000-01-01, 2001-01-01, 366",
    "1900-06-01, 1900-01-01, 1901-01-01, 365",
  })
  void yearOf(LocalDate day, LocalDate from, LocalDate until, long days) {
    assertThat(DateRange.yearOf(day)).isEqualTo(new DateRange(from, until));
    assertThat(DateRange.yearOf(day).days()).isEqualTo(days);
  }

  @Test
  void aRangeDoesNotEndBeforeItBegins() {
    LocalDate day = LocalDate.of(2025, 3, 1);

    assertThatThrownBy(() -> new DateRange(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2025-03-01")
        .hasMessageContaining("2025-02-28");
    assertThatThrownBy(() -> DateRange.inclusive(day, day.minusDays(2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new DateRange(day, day).days()).isZero();
    assertThat(new DateRange(day, day).contains(day)).isFalse();
    assertThat(DateRange.inclusive(day, day).contains(day)).isTrue();
  }

  @ParameterizedTest(name = "{0} is {1} in China")
  @CsvSource({
    "2025-12-31T15:59:59.999Z, 2025-12-31",
    "2025-12-31T16:00:00Z,     2026-01-01",
    "2026-01-01T15:59:59Z,     2026-01-01",
  })
  void localDay(Instant moment, LocalDate day) {
    Timekeeper time = new Timekeeper(Clock.fixed(moment, ZoneOffset.UTC));

    assertThat(Timekeeper.day(moment)).isEqualTo(day);
    assertThat(time.today()).isEqualTo(day);
  }

  @Test
  void aMomentIsKeptInMilliseconds() {
    Instant moment = Instant.parse("2026-03-01T08:00:00.123456789Z");
    Timekeeper time = new Timekeeper(Clock.fixed(moment, ZoneOffset.UTC));

    assertThat(time.now()).isEqualTo(Instant.parse("2026-03-01T08:00:00.123Z"));
    assertThat(Timekeeper.moment(Timekeeper.stored(moment))).isEqualTo(time.now());
  }
}
