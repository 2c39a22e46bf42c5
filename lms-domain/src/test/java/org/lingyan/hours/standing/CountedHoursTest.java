package org.lingyan.hours.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.lingyan.hours.standing.HoursFixture.ZHENGZHOU;
import static org.lingyan.hours.standing.HoursFixture.judge;
import static org.lingyan.hours.standing.HoursFixture.uncapped;
import static org.lingyan.hours.standing.HoursFixture.worked;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.Joiner;
import org.lingyan.shared.Reason;

/** H2.1: which minutes count and what they are worth. */
class CountedHoursTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H2.1 below the cap,    359, 7.5, 359, 0",
    "H2.1 at the cap,       360, 8.0, 360, 0",
    "H2.1 above the cap,    361, 8.0, 360, 1",
    "H2.1 far above the cap,720, 8.0, 360, 360",
  })
  void dailyCap(String id, int minutes, String counted, int counting, int over) {
    HoursVerdict verdict = judge(List.of(worked("2025-05-05", minutes)), "2025-12-31");

    assertThat(verdict.counted()).isEqualTo(counted);
    assertThat(converted(verdict).minutes()).isEqualTo(counting);
    assertThat(capped(verdict).map(CountingReason.DailyCap::minutes).orElse(0)).isEqualTo(over);
    assertThat(capped(verdict).map(CountingReason.DailyCap::days).orElse(0))
        .isEqualTo(over > 0 ? 1 : 0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H2.1 together below,  200, 159, 4.44, 3.53, 7.5, 0",
    "H2.1 together at it,  200, 160, 4.44, 3.56, 8.0, 0",
    "H2.1 together above,  200, 161, 4.44, 3.56, 8.0, 1",
    "H2.1 first fills it,  361,  45, 8.00, 0.00, 8.0, 46",
  })
  void capOverCategories(
      String id,
      int professional,
      int common,
      BigDecimal ofProfessional,
      BigDecimal ofCommon,
      String counted,
      int over) {
    HoursVerdict verdict =
        judge(
            List.of(
                worked("2025-05-05", professional, "PROFESSIONAL"),
                worked("2025-05-05", common, "COMMON")),
            "2025-12-31");

    assertThat(verdict.counted()).isEqualTo(counted);
    assertThat(verdict.byCategory())
        .containsExactly(entry("PROFESSIONAL", ofProfessional), entry("COMMON", ofCommon));
    assertThat(capped(verdict).map(CountingReason.DailyCap::minutes).orElse(0)).isEqualTo(over);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H2.17 three days below their caps, 3,      1079, 23.5, 0",
    "H2.17 three days at their caps,    3,      1080, 24.0, 0",
    "H2.17 three days above,            3,      1081, 24.0, 1",
    "H2.17 one day,                     1,      1080, 8.0,  720",
    "H2.17 days of which nobody says,   0,      1080, 24.0, 0",
  })
  void anHourOfSeveralDays(String id, int days, int minutes, String counted, int over) {
    Worked spread = of("2025-05-07", minutes, days);
    Worked sameDay = worked("2025-05-07", 0);

    HoursVerdict verdict = judge(List.of(spread, sameDay), "2025-12-31");

    assertThat(verdict.counted()).isEqualTo(counted);
    assertThat(capped(verdict).map(CountingReason.DailyCap::minutes).orElse(0)).isEqualTo(over);
  }

  @Test
  void h217AnHourOfSeveralDaysLeavesTheDayItLiesOnToOthers() {
    HoursVerdict verdict =
        judge(List.of(of("2025-05-07", 2_000, 3), worked("2025-05-07", 361)), "2025-12-31");

    assertThat(verdict.counted()).as("24 and 8").isEqualTo("32.0");
    assertThat(capped(verdict).orElseThrow().minutes()).isEqualTo(920 + 1);
  }

  @Test
  void h217TakenBackItCountsNothing() {
    Worked entry = of("2025-05-07", 2_000, 3);
    Worked back =
        new Worked(
            entry.on(),
            -2_000,
            entry.category(),
            entry.source(),
            true,
            entry.days(),
            entry.creditYear());

    HoursVerdict verdict = judge(List.of(entry, back), "2025-12-31");

    assertThat(verdict.counted()).isEqualTo("0.0");
    assertThat(capped(verdict)).isEmpty();
  }

  private static Worked of(String day, int minutes, int days) {
    return new Worked(
        LocalDate.parse(day),
        minutes,
        "PROFESSIONAL",
        SourceKind.CLAIM,
        false,
        days,
        OptionalInt.empty());
  }

  private static Worked from(SourceKind source, String on, int minutes) {
    return new Worked(HoursFixture.day(on), minutes, "PROFESSIONAL", source);
  }

  /** The parts add up to what counts, caps and all. */
  @Test
  void h218ThePartsAddUp() {
    List<Worked> entries =
        List.of(
            from(SourceKind.CLASS, "2025-05-05", 270),
            from(SourceKind.CLAIM, "2025-05-05", 180),
            from(SourceKind.SUPERVISION, "2025-06-06", 90));
    HoursVerdict verdict = judge(entries, "2025-12-31");

    CountedParts parts =
        CountedParts.of(
            verdict,
            Duty.plain(verdict.rule(), verdict.period(), verdict.period().from(), Optional.empty()),
            entries);

    assertThat(verdict.counted()).isEqualByComparingTo("10");
    assertThat(parts.bySource())
        .containsExactly(
            entry(SourceKind.CLASS, new BigDecimal("6.00")),
            entry(SourceKind.SUPERVISION, new BigDecimal("2.00")),
            entry(SourceKind.CLAIM, new BigDecimal("2.00")));
    assertThat(parts.byCategory()).containsExactly(entry("PROFESSIONAL", new BigDecimal("10.00")));
    assertThat(parts.carried()).isEqualByComparingTo("0");
  }

  @Test
  void h21CapIsUsedUpInTheOrderInWhichCategoriesWereFirstRecorded() {
    List<Worked> entries =
        List.of(
            worked("2025-05-05", 100, "COMMON"),
            worked("2025-05-05", 200, "PROFESSIONAL"),
            worked("2025-05-05", 100, "COMMON"));

    assertThat(judge(entries, "2025-12-31").byCategory())
        .containsExactly(
            entry("COMMON", new BigDecimal("4.44")), entry("PROFESSIONAL", new BigDecimal("3.56")));
  }

  @Test
  void h21EachDayHasItsOwnCap() {
    HoursVerdict verdict =
        judge(
            List.of(
                worked("2025-05-05", 400), worked("2025-05-06", 350), worked("2025-05-07", 361)),
            "2025-12-31");

    assertThat(converted(verdict).minutes()).isEqualTo(360 + 350 + 360);
    assertThat(capped(verdict))
        .get()
        .extracting(CountingReason.DailyCap::days, CountingReason.DailyCap::minutes)
        .containsExactly(2, 41);
  }

  @Test
  void h21WithoutCapADayCountsWhole() {
    HoursVerdict verdict =
        judge(
            uncapped(Joiner.FULL), "2019-01-01", List.of(worked("2025-05-05", 1000)), "2025-12-31");

    assertThat(verdict.counted()).isEqualTo("22.0");
    assertThat(capped(verdict)).isEmpty();
  }

  @Test
  void h21ReversalNetsToZero() {
    HoursVerdict verdict =
        judge(List.of(worked("2025-05-05", 90), worked("2025-05-05", -90)), "2025-12-31");

    assertThat(verdict.counted()).isEqualTo("0.0");
    assertThat(verdict.byCategory()).containsExactly(entry("PROFESSIONAL", new BigDecimal("0.00")));
  }

  @Test
  void h21ReversalGivesItsRoomUnderTheCapBack() {
    List<Worked> entries =
        List.of(
            worked("2025-05-05", 300, "PROFESSIONAL"),
            worked("2025-05-05", 120, "COMMON"),
            worked("2025-05-05", -300, "PROFESSIONAL"));

    HoursVerdict verdict = judge(entries, "2025-12-31");

    assertThat(converted(verdict).minutes()).isEqualTo(120);
    assertThat(capped(verdict)).isEmpty();
  }

  @Test
  void h21ReversalOfADayOverTheCapLeavesWhatTheOthersAreWorth() {
    List<Worked> entries =
        List.of(worked("2025-05-05", 300), worked("2025-05-05", 300), worked("2025-05-05", -300));

    assertThat(converted(judge(entries, "2025-12-31")).minutes()).isEqualTo(300);
  }

  @Test
  void h21WithoutCapALoneReversalTakesAwayOnlyItsOwnMinutes() {
    List<Worked> entries =
        List.of(worked("2025-05-05", -60, "PROFESSIONAL"), worked("2025-05-05", 150, "COMMON"));

    HoursVerdict verdict = judge(uncapped(Joiner.FULL), "2019-01-01", entries, "2025-12-31");

    assertThat(converted(verdict).minutes()).isEqualTo(90);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "W26 a minute below,  134, 2.5",
    "W26 exactly,         135, 3.0",
    "W26 a minute above,  136, 3.0",
    "H2.1 below a step,    22, 0.0",
    "H2.1 above a step,    23, 0.5",
    "H2.1 nothing,          0, 0.0",
    "H2.1 one below one,   44, 0.5",
    "H2.1 one,             45, 1.0",
  })
  void roundedDown(String id, int minutes, String counted) {
    assertThat(EntryTime.rounded(ZHENGZHOU, minutes * 100L)).isEqualTo(counted);
    assertThat(judge(List.of(worked("2025-05-05", minutes)), "2025-12-31").counted())
        .isEqualTo(counted);
  }

  @Test
  void h21OtherMinutesPerCreditHour() {
    HoursRule hourly = ZHENGZHOU.with(ZHENGZHOU.settings().with(Joiner.FULL, 60, Optional.empty()));

    assertThat(EntryTime.rounded(hourly, 134 * 100L)).isEqualTo("2.0");
  }

  @Test
  void h21RoundedOnceOnTheSum() {
    List<Worked> thirds =
        List.of(worked("2025-05-05", 15), worked("2025-05-06", 15), worked("2025-05-07", 15));

    assertThat(judge(thirds, "2025-12-31").counted()).isEqualTo("1.0");
    assertThat(
            judge(List.of(worked("2025-05-05", 134), worked("2025-05-06", 134)), "2025-12-31")
                .counted())
        .isEqualTo("5.5");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H2.1 day before the period,    2024-12-31, 2025-12-31, 0.0",
    "H2.1 first day of the period,  2025-01-01, 2025-12-31, 1.0",
    "H2.1 last day of the period,   2025-12-31, 2025-12-31, 1.0",
    "H2.1 last day seen later,      2025-12-31, 2026-03-01, 1.0",
    "H2.1 day after the period,     2026-01-01, 2026-03-01, 0.0",
    "H2.1 day before the day judged,2025-05-04, 2025-05-05, 1.0",
    "H2.1 the day judged,           2025-05-05, 2025-05-05, 1.0",
    "H2.1 day after the day judged, 2025-05-06, 2025-05-05, 0.0",
  })
  void onlyThePeriodUpToTheDayJudged(String id, String occurredOn, String on, String counted) {
    HoursVerdict verdict = judge(List.of(worked(occurredOn, 45)), on);

    assertThat(verdict.counted()).isEqualTo(counted);
    assertThat(verdict.byCategory().isEmpty()).isEqualTo(counted.equals("0.0"));
  }

  @Test
  void h21MinutesOfAJoinersPeriodBeforeJoiningCount() {
    HoursVerdict verdict =
        judge(ZHENGZHOU, "2025-07-01", List.of(worked("2025-02-01", 90)), "2025-08-01");

    assertThat(verdict.counted()).isEqualTo("2.0");
  }

  @Test
  void h21OrderOfDaysDoesNotMatter() {
    List<Worked> entries =
        new java.util.ArrayList<>(
            List.of(
                worked("2025-05-05", 400), worked("2025-02-06", 350), worked("2025-05-05", 30)));
    HoursVerdict forwards = judge(entries, "2025-12-31");
    Collections.reverse(entries);

    assertThat(judge(entries, "2025-12-31")).isEqualTo(forwards);
  }

  private static CountingReason.Converted converted(HoursVerdict verdict) {
    return only(verdict, CountingReason.Converted.class).orElseThrow();
  }

  private static Optional<CountingReason.DailyCap> capped(HoursVerdict verdict) {
    return only(verdict, CountingReason.DailyCap.class);
  }

  private static <R extends Reason> Optional<R> only(HoursVerdict verdict, Class<R> kind) {
    return verdict.reasons().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
