package org.lingyan.hours.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lingyan.hours.standing.HoursFixture.LONG_BEFORE;
import static org.lingyan.hours.standing.HoursFixture.ZHENGZHOU;
import static org.lingyan.hours.standing.HoursFixture.asking;
import static org.lingyan.hours.standing.HoursFixture.day;
import static org.lingyan.hours.standing.HoursFixture.hours;
import static org.lingyan.hours.standing.HoursFixture.joining;
import static org.lingyan.hours.standing.HoursFixture.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.rules.Joiner;
import org.lingyan.shared.DateRange;

/** H2.2 to H2.5: status, need and what is missing. */
class HoursJudgeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "W5 one step below,      59.5, AT_RISK, 0.5",
    "W5 exactly the amount,  60.0, MET,     0.0",
    "W5 one step above,      60.5, MET,     0.0",
  })
  void amountOfTheYear(String id, String held, Status status, String missing) {
    HoursVerdict verdict = judge(hours(held, "2025-01-01"), "2025-12-31");

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.needed()).get().satisfies(needed -> assertThat(needed).isEqualTo("60"));
    assertThat(verdict.counted()).isEqualTo(held);
    assertThat(verdict.missing()).get().hasToString(missing);
  }

  @Test
  void w5NothingIsCarriedOverFromTheYearBefore() {
    HoursVerdict verdict = judge(hours("80.0", "2024-11-01"), "2025-12-31");

    assertThat(verdict.counted()).isEqualByComparingTo("0");
    assertThat(verdict.missing()).get().hasToString("60.0");
  }

  @ParameterizedTest(name = "{0}: {3} from {2} owes {4}")
  @CsvSource({
    "W5 half a year,            2025, 2025-07-01, FULL,   60",
    "W5 half a year,            2025, 2025-07-01, MONTHS, 30.0",
    "W5 half a year,            2025, 2025-07-01, DAYS,   30.5",
    "W5 autumn,                 2025, 2025-10-10, FULL,   60",
    "W5 autumn,                 2025, 2025-10-10, MONTHS, 15.0",
    "W5 autumn,                 2025, 2025-10-10, DAYS,   14.0",
    "W5 an exact share,         2025, 2025-03-15, DAYS,   48.0",
    "W5 leap year,              2024, 2024-07-01, DAYS,   30.5",
    "H2.4 day before an exact,  2025, 2025-03-14, DAYS,   48.5",
    "H2.4 day after an exact,   2025, 2025-03-16, DAYS,   48.0",
    "H2.4 last day of a month,  2025, 2025-07-31, MONTHS, 30.0",
    "H2.4 first of the next,    2025, 2025-08-01, MONTHS, 25.0",
    "H2.4 before the period,    2025, 2024-12-31, MONTHS, 60",
    "H2.4 before the period,    2025, 2023-12-31, DAYS,   60",
    "H2.4 first day of it,      2025, 2025-01-01, MONTHS, 60",
    "H2.4 first day of it,      2025, 2025-01-01, DAYS,   60",
    "H2.4 second day of it,     2025, 2025-01-02, MONTHS, 60",
    "H2.4 second day of it,     2025, 2025-01-02, DAYS,   60.0",
    "H2.4 fifth day of it,      2025, 2025-01-05, DAYS,   59.5",
    "H2.4 last day of it,       2025, 2025-12-31, FULL,   60",
    "H2.4 last day of it,       2025, 2025-12-31, MONTHS, 5.0",
    "H2.4 last day of it,       2025, 2025-12-31, DAYS,   0.5",
  })
  void needOfJoiner(String id, int year, LocalDate joinedOn, Joiner joiner, String needed) {
    DateRange period = DateRange.yearOf(LocalDate.of(year, 1, 1));

    HoursVerdict verdict =
        HoursJudge.judge(
            Duty.plain(joining(joiner), period, joinedOn, Optional.empty()),
            List.of(),
            period.last());

    assertThat(verdict.needed()).get().hasToString(needed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H2.2 reached early,           60.0, 2025-03-01, MET",
    "H2.2 short on the last day,   59.5, 2025-12-31, AT_RISK",
    "H2.2 short on the day after,  59.5, 2026-01-01, NOT_MET",
    "H2.2 short years later,       59.5, 2027-06-01, NOT_MET",
    "H2.2 reached on the day after,60.0, 2026-01-01, MET",
    "H2.3 nothing on the first day, 0.0, 2025-01-01, ON_TRACK",
    "H2.3 nothing on the second,    0.0, 2025-01-02, AT_RISK",
    "H2.3 nothing before it began,  0.0, 2024-12-31, ON_TRACK",
    // 73 of 365 days are a fifth, 12.0 of 60.
    "H2.3 on the line,             12.0, 2025-03-15, ON_TRACK",
    "H2.3 a step below the line,   11.5, 2025-03-15, AT_RISK",
    "H2.3 a step above the line,   12.5, 2025-03-15, ON_TRACK",
    "H2.3 the day before the line, 12.0, 2025-03-14, ON_TRACK",
    "H2.3 the day after the line,  12.0, 2025-03-16, AT_RISK",
    // 59.5 of 60 carry 361.96 of 365 days.
    "H2.3 the last day of pace,    59.5, 2025-12-28, ON_TRACK",
    "H2.3 one day further,         59.5, 2025-12-29, AT_RISK",
  })
  void status(String id, String held, String on, Status status) {
    assertThat(judge(hours(held, "2025-01-01"), on).status()).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // A half of 292 days is a half of 48.0.
    "H2.3 joiner on the line,       DAYS, 2025-03-15, 24.0, 2025-08-08, ON_TRACK",
    "H2.3 joiner a step below,      DAYS, 2025-03-15, 23.5, 2025-08-08, AT_RISK",
    "H2.3 joiner a day later,       DAYS, 2025-03-15, 24.0, 2025-08-09, AT_RISK",
    // A quarter of 184 days is a quarter of 60.
    "H2.3 joiner of the whole,      FULL, 2025-07-01, 15.0, 2025-08-16, ON_TRACK",
    "H2.3 joiner of the whole below,FULL, 2025-07-01, 14.5, 2025-08-16, AT_RISK",
    "H2.3 joiner on her first day,  FULL, 2025-07-01,  0.0, 2025-07-01, ON_TRACK",
    "H2.3 joiner on her second day, FULL, 2025-07-01,  0.0, 2025-07-02, AT_RISK",
    "H2.3 joiner before joining,    FULL, 2025-07-01,  0.0, 2025-06-30, ON_TRACK",
    "H2.2 joiner reaches her share, DAYS, 2025-03-15, 48.0, 2025-08-08, MET",
    "H2.2 joiner short at the end,  DAYS, 2025-03-15, 47.5, 2026-01-01, NOT_MET",
  })
  void statusOfJoiner(
      String id, Joiner joiner, String joinedOn, String held, String on, Status status) {
    HoursVerdict verdict = judge(joining(joiner), joinedOn, hours(held, "2025-01-01"), on);

    assertThat(verdict.counted()).isEqualByComparingTo(held);
    assertThat(verdict.status()).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H2.5 nothing held,          60,   0.5, 0,    60.0",
    "H2.5 short,                 60,   0.5, 2092, 14.0",
    "H2.5 the rest does not help,60,   0.5, 2069, 14.5",
    "H2.5 one minute more does,  60,   0.5, 2070, 14.0",
    "H2.5 steps of a whole one,  22.5, 1,   989,  2",
    "H2.5 and none is left over, 22.5, 1,   990,  1",
    "H2.5 one more makes it,     22.5, 1,   1035, 0",
  })
  void missing(String id, String needed, String step, int minutes, String missing) {
    HoursVerdict verdict =
        HoursJudge.judge(
            HoursFixture.plain(asking(needed, step), LONG_BEFORE),
            List.of(new Worked(day("2025-01-01"), minutes, "COMMON")),
            day("2025-06-01"));

    assertThat(verdict.missing()).get().hasToString(missing);
    assertThat(verdict.status() == Status.MET)
        .isEqualTo(verdict.missing().orElseThrow().signum() == 0);
  }

  @Test
  void h25WhatIsMissingIsTheLeastThatMakesItMet() {
    for (int held = 0; held <= 121; held++) {
      List<Worked> entries =
          List.of(new Worked(day("2025-01-01"), (held * 45 + 1) / 2, "PROFESSIONAL"));
      HoursVerdict before =
          judge(HoursFixture.uncapped(Joiner.FULL), "2019-01-01", entries, "2025-06-01");
      int steps = before.missing().orElseThrow().movePointRight(1).intValueExact() / 5;

      assertThat(withMore(entries, steps)).isEqualTo(Status.MET);
      if (steps > 0) {
        assertThat(withMore(entries, steps - 1)).isNotEqualTo(Status.MET);
      }
    }
  }

  /** So many halves of a 学时 more. */
  private static Status withMore(List<Worked> entries, int steps) {
    List<Worked> more =
        List.of(entries.get(0), new Worked(day("2025-01-02"), steps * 45 / 2, "PROFESSIONAL"));
    return judge(HoursFixture.uncapped(Joiner.FULL), "2019-01-01", more, "2025-06-01").status();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H2.4 joined on the last day,   2025-12-31, true",
    "H2.4 joined on the day after,  2026-01-01, false",
    "H2.4 joined long after,        2027-05-01, false",
  })
  void boundInsideThePeriod(String id, String joinedOn, boolean bound) {
    HoursVerdict verdict = judge(ZHENGZHOU, joinedOn, hours("3.0", "2025-02-01"), "2025-12-31");

    assertThat(verdict.status() != Status.UNDEFINED).isEqualTo(bound);
    assertThat(verdict.needed().isPresent()).isEqualTo(bound);
    assertThat(verdict.missing().isPresent()).isEqualTo(bound);
    assertThat(verdict.counted()).isEqualByComparingTo("3.0");
    assertThat(verdict.turnsOn()).isEqualTo(bound ? LocalDate.of(2026, 1, 1) : DateRange.FOREVER);
  }

  @Test
  void judgingTwiceGivesTheSameVerdict() {
    List<Worked> entries = hours("33.5", "2025-02-01");

    assertThat(judge(entries, "2025-08-01")).isEqualTo(judge(entries, "2025-08-01"));
  }
}
