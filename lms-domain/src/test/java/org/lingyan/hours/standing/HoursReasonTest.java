package org.lingyan.hours.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lingyan.hours.standing.HoursFixture.ZHENGZHOU;
import static org.lingyan.hours.standing.HoursFixture.day;
import static org.lingyan.hours.standing.HoursFixture.hours;
import static org.lingyan.hours.standing.HoursFixture.joining;
import static org.lingyan.hours.standing.HoursFixture.judge;
import static org.lingyan.hours.standing.HoursFixture.worked;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lingyan.rules.Joiner;
import org.lingyan.rules.Unit;
import org.lingyan.shared.Citation;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Reason;
import org.lingyan.shared.SourceStatus;

/** Every verdict says why, in order, with its numbers and their sources. */
class HoursReasonTest {
  private static final SourceStatus DRAFT = SourceStatus.DRAFT_TEXT;
  private static final SourceStatus HOUSE = SourceStatus.HOUSE_DEFAULT;

  @Test
  void met() {
    assertThat(rows(judge(hours("60.0", "2025-01-01"), "2025-05-01")))
        .containsExactly(
            row("hours.met", "60", "60.0", DRAFT), row("hours.converted", null, null, HOUSE));
  }

  @Test
  void shortButOnTrack() {
    // 31 days of 365 ask for 5.095…, shown as 5.1.
    assertThat(rows(judge(hours("7.5", "2025-01-01"), "2025-02-01")))
        .containsExactly(
            row("hours.short", "60", "7.5", DRAFT),
            row("hours.pace-kept", "5.1", "7.5", HOUSE),
            row("hours.converted", null, null, HOUSE));
  }

  @Test
  void shortAndBehind() {
    HoursVerdict verdict = judge(hours("5.0", "2025-01-01"), "2025-02-01");

    assertThat(rows(verdict))
        .containsExactly(
            row("hours.short", "60", "5.0", DRAFT),
            row("hours.pace-behind", "5.1", "5.0", HOUSE),
            row("hours.converted", null, null, HOUSE));
    assertThat(verdict.reasons().get(0).arguments())
        .containsExactly(
            new BigDecimal("60"), new BigDecimal("5.0"), new BigDecimal("55.0"), Unit.CREDIT_HOUR);
  }

  @Test
  void afterThePeriodNobodySpeaksOfPace() {
    assertThat(rows(judge(hours("59.5", "2025-01-01"), "2026-01-01")))
        .containsExactly(
            row("hours.short", "60", "59.5", DRAFT), row("hours.converted", null, null, HOUSE));
  }

  @Test
  void everythingAtOnceInOrder() {
    HoursVerdict verdict =
        judge(
            joining(Joiner.DAYS),
            "2025-07-01",
            List.of(worked("2025-07-02", 400), worked("2025-07-03", 134)),
            "2025-12-31");

    assertThat(rows(verdict))
        .containsExactly(
            row("hours.short", "30.5", "10.5", DRAFT),
            row("hours.pace-behind", "30.4", "10.5", HOUSE),
            row("hours.joiner-days", "30.5", null, HOUSE),
            row("hours.daily-cap", null, null, HOUSE),
            row("hours.converted", null, null, HOUSE));
    assertThat(verdict.reasons().subList(2, 5))
        .extracting(Reason::arguments)
        .containsExactly(
            List.of(
                day("2025-07-01"), new BigDecimal("60"), new BigDecimal("30.5"), Unit.CREDIT_HOUR),
            List.of(new BigDecimal("8"), 1, 40),
            List.of(494, 45, new BigDecimal("0.5"), new BigDecimal("10.5")));
  }

  @ParameterizedTest
  @EnumSource(Joiner.class)
  void aJoinerReadsWhichWayHerNeedWasFound(Joiner joiner) {
    HoursVerdict verdict = judge(joining(joiner), "2025-07-01", List.of(), "2025-07-01");

    assertThat(rows(verdict))
        .extracting(row -> row.toList().get(0))
        .containsExactly(
            "hours.short",
            "hours.pace-kept",
            "hours.joiner-" + joiner.name().toLowerCase(java.util.Locale.ROOT),
            "hours.converted");
    assertThat(verdict.reasons().get(2).needed()).isEqualTo(verdict.needed());
  }

  @Test
  void whoJoinedOnTheFirstDayIsNoJoiner() {
    assertThat(rows(judge(joining(Joiner.DAYS), "2025-01-01", List.of(), "2025-01-01")))
        .extracting(row -> row.toList().get(0))
        .containsExactly("hours.short", "hours.pace-kept", "hours.converted");
  }

  @Test
  void undefinedSaysThatNothingIsAsked() {
    HoursVerdict verdict = judge(ZHENGZHOU, "2026-01-01", List.of(), "2025-12-31");

    assertThat(rows(verdict)).containsExactly(row("hours.not-bound", null, null, null));
    assertThat(verdict.reasons().get(0).arguments()).containsExactly(day("2026-01-01"));
    assertThat(verdict.forecast()).isEmpty();
  }

  @ParameterizedTest(name = "{0} of {1} on {2}")
  @CsvSource({
    "0.0, 2019-01-01, 2025-01-01",
    "12.0, 2019-01-01, 2025-03-15",
    "60.0, 2025-07-01, 2025-11-01",
    "59.5, 2025-07-01, 2026-01-01",
    "10.0, 2026-02-01, 2025-11-01",
  })
  void numbersOfTheFirstReasonAreThoseOfTheVerdict(String held, String joinedOn, String on) {
    HoursVerdict verdict = judge(ZHENGZHOU, joinedOn, hours(held, "2025-01-01"), on);

    Reason first = verdict.reasons().get(0);
    assertThat(verdict.reasons()).isNotEmpty();
    assertThat(first.needed()).isEqualTo(verdict.needed());
    assertThat(first.held()).isEqualTo(verdict.needed().map(needed -> verdict.counted()));
  }

  @Test
  void aVerdictWithoutReasonIsABug() {
    assertThatThrownBy(
            () ->
                new HoursVerdict(
                    ZHENGZHOU,
                    HoursFixture.YEAR_2025,
                    day("2025-05-05"),
                    Status.MET,
                    Optional.empty(),
                    BigDecimal.ZERO,
                    Optional.empty(),
                    java.util.Map.of(),
                    List.of(),
                    List.of(),
                    DateRange.FOREVER,
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reason");
  }

  private static List<Tuple> rows(HoursVerdict verdict) {
    return verdict.reasons().stream()
        .map(
            reason ->
                Tuple.tuple(
                    reason.code(),
                    reason.needed().map(BigDecimal::toString).orElse(null),
                    reason.held().map(BigDecimal::toString).orElse(null),
                    reason.citation().map(Citation::status).orElse(null)))
        .toList();
  }

  private static Tuple row(String code, String needed, String held, SourceStatus status) {
    return Tuple.tuple(code, needed, held, status);
  }
}
