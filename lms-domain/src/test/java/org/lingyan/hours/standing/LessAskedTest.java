package org.lingyan.hours.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lingyan.hours.standing.HoursFixture.LONG_BEFORE;
import static org.lingyan.hours.standing.HoursFixture.YEAR_2025;
import static org.lingyan.hours.standing.HoursFixture.day;
import static org.lingyan.hours.standing.HoursFixture.worked;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RulePacks;
import org.lingyan.rules.StarterRules;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Reason;

/** H2.10, H2.11, H2.13: leave, surplus, make-up, and online time by steps. */
class LessAskedTest {
  private static final String ALL_NONE =
      "{MATERNITY: NONE, ILLNESS: NONE, STUDY: NONE, SECONDMENT: NONE, OTHER: NONE, DECISION:"
          + " EXEMPT}";
  private static final HoursRule BY_DAYS =
      StarterRules.changed(
          RulePacks.ZHENGZHOU_ANNUAL,
          ALL_NONE,
          "{MATERNITY: EXEMPT, ILLNESS: BY_DAYS, STUDY: NONE, SECONDMENT: NONE, OTHER: NONE,"
              + " DECISION: EXEMPT}");

  private static Away away(ExemptionKind kind, String from, String last) {
    return new Away(kind, DateRange.inclusive(day(from), day(last)), Optional.empty());
  }

  private static HoursVerdict judge(
      String since, List<Away> away, List<Worked> entries, String on) {
    Duty duty =
        new Duty(
            BY_DAYS,
            YEAR_2025,
            LocalDate.parse(since),
            Optional.empty(),
            away,
            BigDecimal.ZERO,
            List.of());
    return HoursJudge.judge(duty, entries, day(on));
  }

  @ParameterizedTest(name = "H2.11 ill from {0} to {1}: {2} asked")
  @CsvSource({
    "2025-03-01, 2025-03-01, 60.0", // 364/365 of 60 is 59.84
    "2025-03-01, 2025-03-03, 60.0", // 59.51
    "2025-03-01, 2025-03-04, 59.5", // 59.34
    "2025-01-01, 2025-06-30, 30.5", // 184/365
    "2024-11-01, 2025-01-31, 55.0", // only the days inside: 334/365 is 54.90
    "2025-01-01, 2025-12-31, 0.0",
  })
  void h211TheAmountFallsWithTheDays(String from, String last, String needed) {
    HoursVerdict verdict =
        judge(
            "2019-09-01",
            List.of(away(ExemptionKind.ILLNESS, from, last)),
            List.of(),
            "2025-12-31");

    assertThat(verdict.needed()).get().hasToString(needed);
    assertThat(verdict.reasons()).extracting(Reason::code).contains("hours.leave");
  }

  @Test
  void h211DaysThatOverlapAreDaysOnce() {
    HoursVerdict verdict =
        judge(
            "2019-09-01",
            List.of(
                away(ExemptionKind.ILLNESS, "2025-01-01", "2025-04-30"),
                away(ExemptionKind.ILLNESS, "2025-03-01", "2025-06-30")),
            List.of(),
            "2025-12-31");

    assertThat(verdict.needed()).get().hasToString("30.5");
  }

  @Test
  void h211LeaveThatBeginsLaterIsNotKnownYet() {
    List<Away> later = List.of(away(ExemptionKind.ILLNESS, "2025-07-01", "2025-12-31"));

    assertThat(judge("2019-09-01", later, List.of(), "2025-06-30").needed())
        .get()
        .hasToString("60");
    assertThat(judge("2019-09-01", later, List.of(), "2025-07-01").needed())
        .get()
        .hasToString("30.0");
  }

  @Test
  void h211DaysOnLeaveDoNotPass() {
    List<Away> half = List.of(away(ExemptionKind.ILLNESS, "2025-01-01", "2025-06-30"));

    // Ten of 184 days have passed: 30.5 × 10 ÷ 184 is 1.66.
    assertThat(
            judge("2019-09-01", half, HoursFixture.hours("1.5", "2025-07-01"), "2025-07-11")
                .status())
        .isEqualTo(Status.AT_RISK);
    HoursVerdict kept =
        judge("2019-09-01", half, HoursFixture.hours("2.0", "2025-07-01"), "2025-07-11");
    assertThat(kept.status()).isEqualTo(Status.ON_TRACK);
    // 2 of 30.5 are 12.07 of 184 days: the 13th day after June is the first that asks for more.
    assertThat(kept.turnsOn()).isEqualTo("2025-07-14");
  }

  @Test
  void h211WhatDoesNothingChangesNothing() {
    HoursVerdict verdict =
        judge(
            "2019-09-01",
            List.of(away(ExemptionKind.STUDY, "2025-01-01", "2025-06-30")),
            List.of(),
            "2025-12-31");

    assertThat(verdict.needed()).get().hasToString("60");
    assertThat(verdict.reasons()).extracting(Reason::code).doesNotContain("hours.leave");
  }

  @ParameterizedTest(name = "H2.11 {0} {1} to {2}, joined {3}, on {4}: {5}")
  @CsvSource({
    "MATERNITY, 2025-03-01, 2025-03-01, 2019-09-01, 2025-03-01, EXEMPT",
    "MATERNITY, 2025-03-01, 2025-03-01, 2019-09-01, 2025-02-28, AT_RISK",
    "DECISION,  2024-12-01, 2024-12-31, 2019-09-01, 2025-06-01, AT_RISK",
    "DECISION,  2024-12-01, 2025-01-01, 2019-09-01, 2025-06-01, EXEMPT",
    "DECISION,  2025-01-01, 2025-06-30, 2025-07-01, 2025-08-01, AT_RISK",
    "DECISION,  2025-01-01, 2025-07-01, 2025-07-01, 2025-08-01, EXEMPT",
  })
  void h211ExemptIsWhoIsCoveredOnAnyDay(
      ExemptionKind kind, String from, String last, String since, String on, Status status) {
    HoursVerdict verdict = judge(since, List.of(away(kind, from, last)), List.of(), on);

    assertThat(verdict.status()).isEqualTo(status);
    if (status == Status.EXEMPT) {
      assertThat(verdict.missing()).get().hasToString("0");
      assertThat(verdict.reasons()).extracting(Reason::code).containsExactly("hours.exempt");
    }
  }

  @Test
  void h211AnExemptionFromAnotherRequirementIsNoneFromThisOne() {
    Away other =
        new Away(ExemptionKind.DECISION, YEAR_2025, Optional.of(RulePacks.PROFESSIONAL_ANNUAL));

    assertThat(other.concerns(RulePacks.ZHENGZHOU_ANNUAL)).isFalse();
    assertThat(other.concerns(RulePacks.PROFESSIONAL_ANNUAL)).isTrue();
  }

  @Test
  void h213WhatWasCarriedOverCounts() {
    HoursRule rule =
        StarterRules.changed(
            RulePacks.ZHENGZHOU_ANNUAL, "joiner: FULL", "joiner: FULL\n  carryOver: {most: 10}");
    Duty duty =
        Duty.plain(rule, YEAR_2025, LONG_BEFORE, Optional.empty()).carrying(new BigDecimal("7.5"));

    HoursVerdict verdict =
        HoursJudge.judge(duty, HoursFixture.hours("52.5", "2025-01-01"), day("2025-12-31"));

    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.counted()).hasToString("60.0");
    assertThat(verdict.reasons()).extracting(Reason::code).contains("hours.carried");
    assertThat(duty.entries().from()).isEqualTo("2024-01-01");
  }

  @Test
  void h210AnAllottedHourCountsInItsYearAndInNoOther() {
    HoursRule window =
        StarterRules.changed(
            RulePacks.ZHENGZHOU_ANNUAL, "joiner: FULL", "joiner: FULL\n  makeUp: {until: 03-31}");
    Worked allotted =
        new Worked(
            day("2026-02-10"),
            90,
            "PROFESSIONAL",
            SourceKind.CLASS,
            false,
            1,
            OptionalInt.of(2025));
    List<Worked> entries = List.of(allotted, worked("2026-02-11", 45));

    assertThat(counted(window, YEAR_2025, entries)).hasToString("2.0");
    assertThat(counted(window, DateRange.yearOf(day("2026-01-01")), entries)).hasToString("1.0");
    assertThat(counted(HoursFixture.ZHENGZHOU, YEAR_2025, entries))
        .as("a rule without a window goes by the day")
        .hasToString("0.0");
    assertThat(Duty.plain(window, YEAR_2025, LONG_BEFORE, Optional.empty()).entries().until())
        .isEqualTo("2026-04-01");
  }

  @ParameterizedTest(name = "H2.10, Y2 window {0}, extended until {1}, earned on {2}: {3} and {4}")
  @CsvSource({
    // without any window
    ", , 2026-02-10, 0.0, 1.0",
    // the rule's own window
    "03-31, , 2026-03-30, 1.0, 0.0",
    "03-31, , 2026-03-31, 1.0, 0.0",
    "03-31, , 2026-04-01, 0.0, 1.0",
    // an extension where the rule has none
    ", 2026-06-30, 2026-01-01, 1.0, 0.0",
    ", 2026-06-30, 2026-06-29, 1.0, 0.0",
    ", 2026-06-30, 2026-06-30, 1.0, 0.0",
    ", 2026-06-30, 2026-07-01, 0.0, 1.0",
    // an extension of the rule's own window
    "03-31, 2026-06-30, 2026-06-30, 1.0, 0.0",
    "03-31, 2026-06-30, 2026-07-01, 0.0, 1.0",
  })
  void h210AWindowThatEndsLaterForHer(
      String own, LocalDate extended, LocalDate earned, String before, String year) {
    HoursRule rule =
        own == null
            ? HoursFixture.ZHENGZHOU
            : StarterRules.changed(
                RulePacks.ZHENGZHOU_ANNUAL,
                "joiner: FULL",
                "joiner: FULL\n  makeUp: {until: " + own + "}");
    List<DateRange> longer =
        extended == null ? List.of() : List.of(DateRange.inclusive(YEAR_2025.until(), extended));
    List<Worked> entries =
        List.of(
            new Worked(
                earned, 45, "PROFESSIONAL", SourceKind.CLASS, false, 1, OptionalInt.of(2025)));

    HoursVerdict lastYear = extended(rule, YEAR_2025, longer, entries);
    HoursVerdict thisYear = extended(rule, DateRange.yearOf(earned), longer, entries);

    assertThat(lastYear.counted()).hasToString(before);
    assertThat(thisYear.counted()).hasToString(year);
    assertThat(lastYear.reasons().contains(new HoursReason.Extended(extended)))
        .as("the reasons name it where there is one")
        .isEqualTo(extended != null);
    assertThat(thisYear.reasons()).noneMatch(HoursReason.Extended.class::isInstance);
  }

  private static HoursVerdict extended(
      HoursRule rule, DateRange period, List<DateRange> longer, List<Worked> entries) {
    Duty duty =
        new Duty(rule, period, LONG_BEFORE, Optional.empty(), List.of(), BigDecimal.ZERO, longer);
    return HoursJudge.judge(duty, entries, day("2026-12-31"));
  }

  private static BigDecimal counted(HoursRule rule, DateRange period, List<Worked> entries) {
    Duty duty = Duty.plain(rule, period, LONG_BEFORE, Optional.empty());
    return HoursJudge.judge(duty, entries, day("2026-12-31")).counted();
  }

  @ParameterizedTest(name = "H2.14 an online course of {0} minutes, least {1}: {2}")
  @CsvSource({"19, 20, 0.0", "20, 20, 0.0", "45, 20, 1.0", "45, 45, 1.0", "45, 46, 0.0"})
  void h214ShortOnlineTimeDoesNotCount(int minutes, int least, String counted) {
    HoursRule rule =
        StarterRules.changed(
            RulePacks.ZHENGZHOU_ANNUAL,
            "joiner: FULL",
            "joiner: FULL\n  online: {leastMinutes: " + least + "}");
    Worked course = new Worked(day("2025-05-05"), minutes, "PROFESSIONAL", SourceKind.COURSE);
    Worked back = new Worked(day("2025-05-05"), -minutes, "PROFESSIONAL", SourceKind.COURSE);

    assertThat(counted(rule, YEAR_2025, List.of(course))).hasToString(counted);
    assertThat(counted(rule, YEAR_2025, List.of(course, back))).hasToString("0.0");
  }

  @Test
  void h214ALadderCountsCoursesByStepsAndClassesByMinutes() {
    HoursRule rule =
        StarterRules.changed(
            RulePacks.ZHENGZHOU_ANNUAL,
            "joiner: FULL",
            """
            joiner: FULL
              online:
                ladder:
                  steps: [{from: 30, worth: 1}, {above: 15, worth: 0.5}, {above: 0, worth: 0.25}]
                  tested: 0.5
                  citation: {text: x, source: y, status: UNVERIFIED}""");
    List<Worked> entries =
        List.of(
            new Worked(day("2025-05-05"), 15, "PROFESSIONAL", SourceKind.COURSE),
            new Worked(day("2025-05-06"), 20, "PROFESSIONAL", SourceKind.COURSE),
            new Worked(day("2025-05-07"), 45, "PROFESSIONAL", SourceKind.CLASS));

    // 0.25 + 0.5, 0.5 + 0.5, and one 学时 in the classroom: 2.75.
    assertThat(counted(rule, YEAR_2025, entries)).hasToString("2.5");
  }
}
