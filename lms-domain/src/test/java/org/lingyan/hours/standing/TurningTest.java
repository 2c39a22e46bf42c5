package org.lingyan.hours.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lingyan.hours.standing.HoursFixture.YEAR_2025;
import static org.lingyan.hours.standing.HoursFixture.ZHENGZHOU;
import static org.lingyan.hours.standing.HoursFixture.asking;
import static org.lingyan.hours.standing.HoursFixture.day;
import static org.lingyan.hours.standing.HoursFixture.hours;
import static org.lingyan.hours.standing.HoursFixture.judge;
import static org.lingyan.hours.standing.HoursFixture.uncapped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.Joiner;
import org.lingyan.shared.DateRange;

/** H2.6 and the forecast: what the date alone will change. */
class TurningTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H2.6 nothing held,         0.0, 2025-01-01, ON_TRACK, 2025-01-02",
    "H2.6 a step,               0.5, 2025-01-02, ON_TRACK, 2025-01-05",
    "H2.6 exactly on the line, 12.0, 2025-03-15, ON_TRACK, 2025-03-16",
    "H2.6 ahead of the line,   12.0, 2025-01-20, ON_TRACK, 2025-03-16",
    "H2.6 behind,              11.5, 2025-03-15, AT_RISK,  2026-01-01",
    "H2.6 near the end,        59.5, 2025-12-28, ON_TRACK, 2025-12-29",
    "H2.6 met,                 60.0, 2025-03-15, MET,      9999-12-31",
    "H2.6 the last day,        59.5, 2025-12-31, AT_RISK,  2026-01-01",
    "H2.6 over,                59.5, 2026-01-01, NOT_MET,  9999-12-31",
  })
  void turnsOn(String id, String held, String on, Status status, LocalDate turnsOn) {
    HoursVerdict verdict = judge(hours(held, "2025-01-01"), on);

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.turnsOn()).isEqualTo(turnsOn);
  }

  @ParameterizedTest(name = "H2.6 {0}")
  @MethodSource("walks")
  void statusChangesOnThatDayAndNotBefore(
      String id, HoursRule rule, DateRange period, List<LocalDate> joining) {
    LocalDate first = period.from();
    LocalDate last = period.until().plusDays(3);
    Set<Status> seen = EnumSet.noneOf(Status.class);
    for (LocalDate joined : joining) {
      for (int minutes = 0; minutes < 2_800; minutes += 83) {
        List<Worked> entries = List.of(new Worked(first, minutes, "PROFESSIONAL"));
        List<HoursVerdict> walk =
            first
                .datesUntil(last)
                .map(
                    on ->
                        HoursJudge.judge(
                            Duty.plain(rule, period, joined, Optional.empty()), entries, on))
                .toList();
        LocalDate change = DateRange.FOREVER;
        for (int i = walk.size() - 1; i >= 0; i--) {
          HoursVerdict verdict = walk.get(i);
          if (i + 1 < walk.size() && walk.get(i + 1).status() != verdict.status()) {
            change = walk.get(i + 1).asOf();
          }
          if (!verdict.turnsOn().equals(change)) {
            assertThat(verdict.turnsOn())
                .as("joined %s, %d minutes, on %s", joined, minutes, verdict.asOf())
                .isEqualTo(change);
          }
          seen.add(verdict.status());
        }
      }
    }
    // The walk is worth something only if it met what it is about.
    assertThat(seen).contains(Status.ON_TRACK, Status.NOT_MET, Status.MET);
  }

  static Stream<Arguments> walks() {
    DateRange leap = DateRange.yearOf(day("2024-01-01"));
    DateRange tenDays = DateRange.inclusive(day("2025-03-25"), day("2025-04-03"));
    DateRange oneDay = DateRange.inclusive(day("2025-03-25"), day("2025-03-25"));
    return Stream.of(
        Arguments.of("whole", uncapped(Joiner.FULL), YEAR_2025, joining(YEAR_2025)),
        Arguments.of("by months", uncapped(Joiner.MONTHS), YEAR_2025, joining(YEAR_2025)),
        Arguments.of("by days", uncapped(Joiner.DAYS), YEAR_2025, joining(YEAR_2025)),
        Arguments.of("leap year by days", uncapped(Joiner.DAYS), leap, joining(leap)),
        Arguments.of("under the cap", asking("7.5", "0.5"), YEAR_2025, joining(YEAR_2025)),
        Arguments.of("odd amount", asking("57.3", "0.1"), YEAR_2025, joining(YEAR_2025)),
        Arguments.of("few days", uncapped(Joiner.DAYS), tenDays, joining(tenDays)),
        Arguments.of("one day", uncapped(Joiner.DAYS), oneDay, joining(oneDay)));
  }

  private static List<LocalDate> joining(DateRange period) {
    List<LocalDate> days = new ArrayList<>();
    days.add(period.from().minusYears(3));
    for (LocalDate on = period.from(); on.isBefore(period.until()); on = on.plusDays(29)) {
      days.add(on);
    }
    days.add(period.from().plusDays(Math.min(1, period.days() - 1)));
    days.add(period.last());
    days.add(period.until());
    return days;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // 30 in 182 days are 60 in 364, which is the last day of the year.
    "forecast at half,            30.0, 2025-07-02, 2025-12-31",
    "forecast a step less,        29.5, 2025-07-02, 2026-01-07",
    "forecast a step more,        30.5, 2025-07-02, 2025-12-26",
    "forecast on the second day,   8.0, 2025-01-02, 2025-01-09",
    "forecast one step before it, 59.5, 2025-12-31, 2026-01-04",
    "no forecast when met,        60.0, 2025-07-02, ",
    "no forecast without pace,     0.0, 2025-07-02, ",
    "no forecast on the first day, 8.0, 2025-01-01, ",
    "no forecast when over,       59.5, 2026-01-01, ",
  })
  void forecast(String id, String held, String on, LocalDate forecast) {
    assertThat(judge(hours(held, "2025-01-01"), on).forecast().orElse(null)).isEqualTo(forecast);
  }

  @Test
  void forecastOfAJoinerBeginsWithJoining() {
    HoursVerdict verdict =
        judge(ZHENGZHOU, "2025-07-01", hours("15.0", "2025-07-01"), "2025-08-16");

    // A quarter after 46 days.
    assertThat(verdict.forecast()).contains(day("2025-07-01").plusDays(184));
  }
}
