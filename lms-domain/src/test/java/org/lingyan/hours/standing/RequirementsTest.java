package org.lingyan.hours.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lingyan.hours.standing.HoursFixture.YEAR_2025;
import static org.lingyan.hours.standing.HoursFixture.YEAR_END;
import static org.lingyan.hours.standing.HoursFixture.day;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RulePacks;
import org.lingyan.rules.ShareOf;
import org.lingyan.rules.StarterRules;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Reason;

/** W6, W7: the requirements that ship beside 郑州, by the amounts of the worked examples. */
class RequirementsTest {
  private static final HoursRule PROFESSIONAL = StarterRules.of(RulePacks.PROFESSIONAL_ANNUAL);
  private static final HoursRule PROVINCIAL = StarterRules.of(RulePacks.PROVINCIAL_90);
  private static final HoursRule NATIONAL = StarterRules.of(RulePacks.NATIONAL_REGISTRATION);
  private static final DateRange REGISTERED =
      DateRange.inclusive(day("2024-03-15"), day("2027-03-15"));

  /** 学时 of a category, a full day of 8 after the other, so that no day is capped. */
  private static List<Worked> hours(String category, String amount, LocalDate from) {
    int minutes =
        new BigDecimal(amount)
            .multiply(BigDecimal.valueOf(45))
            .setScale(0, RoundingMode.CEILING)
            .intValueExact();
    List<Worked> entries = new ArrayList<>();
    for (LocalDate on = from; minutes > 0; on = on.plusDays(1), minutes -= 360) {
      entries.add(new Worked(on, Math.min(360, minutes), category));
    }
    return entries;
  }

  private static HoursVerdict year(
      HoursRule rule, String professional, String common, String elective) {
    List<Worked> entries = new ArrayList<>(hours("PROFESSIONAL", professional, day("2025-01-01")));
    entries.addAll(hours("COMMON", common, day("2025-03-01")));
    entries.addAll(hours("ELECTIVE", elective, day("2025-06-01")));
    Duty duty = Duty.plain(rule, YEAR_2025, HoursFixture.LONG_BEFORE, Optional.empty());
    return HoursJudge.judge(duty, entries, day("2026-01-01"));
  }

  @ParameterizedTest(name = "W6 {0}: {1} professional + {2} common is {3}, {4} missing")
  @CsvSource({
    "60 of both kinds,       60,   30,  MET,     0.0",
    "professional n-1,       59.5, 35,  NOT_MET, 0.5",
    "professional n,         60,   35,  MET,     0.0",
    "total n-1,              60,   29.5,NOT_MET, 0.5",
    "professional alone,     90,   0,   MET,     0.0",
    "far more of the other,  65,   100, MET,     0.0",
    "both lacking,           50,   20,  NOT_MET, 20.0",
    "share lacks the most,   20,   65,  NOT_MET, 40.0",
    "nothing,                0,    0,   NOT_MET, 90.0",
  })
  void w6ShareOfWhatIsRequired(
      String id, String professional, String common, Status status, String missing) {
    HoursVerdict verdict = year(PROFESSIONAL, professional, common, "0");

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.missing()).get().hasToString(missing);
  }

  @ParameterizedTest(name = "W6 of what is held: {0} professional + {1} common is {2}, {3} missing")
  @CsvSource({
    "65,   100, NOT_MET, 135.0",
    "60,   30,  MET,     0.0",
    "60,   30.5,NOT_MET, 1.0",
    "61,   30.5,MET,     0.0",
    "90,   0,   MET,     0.0",
    "59.5, 35,  NOT_MET, 10.5",
  })
  void w6ShareOfWhatIsHeld(String professional, String common, Status status, String missing) {
    HoursVerdict verdict = year(PROFESSIONAL.sharing(ShareOf.OF_TOTAL), professional, common, "0");

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.missing()).get().hasToString(missing);
  }

  @Test
  void w6WhatIsSaidToBeMissingIsEnoughAndNoStepLess() {
    HoursRule rule = PROFESSIONAL.sharing(ShareOf.OF_TOTAL);
    assertThat(year(rule, "200", "100", "0").status()).isEqualTo(Status.MET);
    assertThat(year(rule, "199.5", "100", "0").status()).isEqualTo(Status.NOT_MET);
  }

  @Test
  void w6TheCategoryStandsFirstWhereTheAmountIsReached() {
    HoursVerdict verdict = year(PROFESSIONAL, "59.5", "35", "0");

    assertThat(verdict.reasons())
        .extracting(Reason::code)
        .containsExactly("hours.category-short", "hours.met", "hours.converted");
    assertThat(verdict.reasons().get(0).needed()).get().hasToString("60.0");
    assertThat(verdict.reasons().get(0).held()).get().hasToString("59.5");
    assertThat(verdict.counted()).hasToString("94.5");
  }

  @ParameterizedTest(
      name = "province: {0} professional {1} common {2} elective is {3}, {4} missing")
  @CsvSource({
    "42,   30,   18,   MET,     0.0",
    "41.5, 30,   18,   NOT_MET, 0.5",
    "42,   29.5, 18.5, NOT_MET, 0.5",
    "42.5, 30,   17.5, NOT_MET, 0.5",
    "90,   0,    0,    NOT_MET, 48.0",
    "42,   0,    100,  NOT_MET, 30.0",
    "60,   30,   18,   MET,     0.0",
  })
  void leastAmountsOfThreeCategories(
      String professional, String common, String elective, Status status, String missing) {
    HoursVerdict verdict = year(PROVINCIAL, professional, common, elective);

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.missing()).get().hasToString(missing);
  }

  @Test
  void h29WhoJoinsLateOwesLessOfEachCategory() {
    HoursRule rule =
        StarterRules.changed(RulePacks.PROVINCIAL_90, "joiner: FULL", "joiner: MONTHS");
    Duty duty = Duty.plain(rule, YEAR_2025, day("2025-07-01"), Optional.empty());

    HoursVerdict verdict = HoursJudge.judge(duty, List.of(), YEAR_END);

    assertThat(verdict.needed()).get().hasToString("45.0");
    assertThat(verdict.categories())
        .extracting(category -> category.least().orElseThrow().toString())
        .containsExactly("15.0", "21.0", "9.0");
  }

  @Test
  void h29AboveItsMostACategoryDoesNotCount() {
    HoursRule rule =
        StarterRules.changed(
            RulePacks.PROVINCIAL_90,
            "{category: COMMON, least: 30}",
            "{category: COMMON, least: 30, most: 35}");
    HoursVerdict verdict = year(rule, "42", "40", "18");

    assertThat(verdict.counted()).hasToString("95.0");
    assertThat(verdict.reasons()).extracting(Reason::code).contains("hours.category-full");
    assertThat(year(rule, "42", "35", "18").reasons())
        .extracting(Reason::code)
        .doesNotContain("hours.category-full");
  }

  private static HoursVerdict registered(CertificateLevel level, List<Worked> entries, String on) {
    Duty duty = Duty.plain(NATIONAL, REGISTERED, REGISTERED.from(), Optional.of(level));
    return HoursJudge.judge(duty, entries, day(on));
  }

  private static Worked degree(String on) {
    return new Worked(day(on), 0, "PROFESSIONAL", SourceKind.DEGREE);
  }

  @ParameterizedTest(name = "W7 {0} with {1} minutes: {2} of {3}, {4}")
  @CsvSource({
    "ASSISTANT,    4290, 71.50, 72, NOT_MET",
    "ASSISTANT,    4319, 71.98, 72, NOT_MET",
    "ASSISTANT,    4320, 72.00, 72, MET",
    "INTERMEDIATE, 5370, 89.50, 90, NOT_MET",
    "INTERMEDIATE, 5400, 90.00, 90, MET",
    "SENIOR,       5399, 89.98, 90, NOT_MET",
    "SENIOR,       5400, 90.00, 90, MET",
    "ASSISTANT,     100,  1.66, 72, NOT_MET",
  })
  void w7ClockHours(
      CertificateLevel level, int minutes, String counted, String needed, Status status) {
    // One day: a clock-hour rule counts actual time and knows no daily cap.
    HoursVerdict verdict =
        registered(level, List.of(new Worked(day("2025-05-05"), minutes, "COMMON")), "2027-03-16");

    assertThat(verdict.counted()).hasToString(counted);
    assertThat(verdict.needed()).get().hasToString(needed);
    assertThat(verdict.status()).isEqualTo(status);
  }

  @Test
  void w7TheLastValidDayStillCounts() {
    List<Worked> entries =
        List.of(
            new Worked(day("2024-03-14"), 60, "COMMON"),
            new Worked(day("2024-03-15"), 60, "COMMON"),
            new Worked(day("2027-03-15"), 60, "COMMON"),
            new Worked(day("2027-03-16"), 60, "COMMON"));

    assertThat(registered(CertificateLevel.ASSISTANT, entries, "2027-04-01").counted())
        .hasToString("2.00");
    assertThat(registered(CertificateLevel.ASSISTANT, entries, "2027-03-15").status())
        .isEqualTo(Status.AT_RISK);
    assertThat(registered(CertificateLevel.ASSISTANT, entries, "2027-03-16").status())
        .isEqualTo(Status.NOT_MET);
  }

  @ParameterizedTest
  @EnumSource(CertificateLevel.class)
  void w7ADegreeAloneIsEnoughForEveryLevel(CertificateLevel level) {
    HoursVerdict verdict = registered(level, List.of(degree("2025-07-01")), "2025-08-01");

    assertThat(verdict.status()).isEqualTo(Status.MET);
    assertThat(verdict.counted()).hasToString("90.00");
    assertThat(verdict.reasons()).extracting(Reason::code).contains("hours.degree");
  }

  @Test
  void w7ASecondDegreeCountsBySettingOnly() {
    List<Worked> two = List.of(degree("2025-07-01"), degree("2026-07-01"));
    HoursRule every =
        StarterRules.changed(RulePacks.NATIONAL_REGISTRATION, "everyOne: false", "everyOne: true");
    Duty duty =
        Duty.plain(every, REGISTERED, REGISTERED.from(), Optional.of(CertificateLevel.SENIOR));

    HoursVerdict once = registered(CertificateLevel.SENIOR, two, "2027-01-01");
    assertThat(once.counted()).hasToString("90.00");
    assertThat(once.reasons()).extracting(Reason::code).contains("hours.degree-further");
    assertThat(HoursJudge.judge(duty, two, day("2027-01-01")).counted()).hasToString("180.00");
  }

  @Test
  void w7ADegreeTakenBackCountsNothing() {
    Worked back =
        new Worked(
            day("2025-07-01"),
            0,
            "PROFESSIONAL",
            SourceKind.DEGREE,
            true,
            1,
            java.util.OptionalInt.empty());

    assertThat(
            registered(CertificateLevel.SENIOR, List.of(degree("2025-07-01"), back), "2026-01-01")
                .counted())
        .hasToString("0.00");
  }

  @Test
  void h214WhereTheRuleIsSilentADegreeCountsNothing() {
    Duty duty =
        Duty.plain(HoursFixture.ZHENGZHOU, YEAR_2025, HoursFixture.LONG_BEFORE, Optional.empty());
    HoursVerdict verdict = HoursJudge.judge(duty, List.of(degree("2025-07-01")), YEAR_END);

    assertThat(verdict.counted()).hasToString("0.0");
    assertThat(verdict.reasons()).extracting(Reason::code).contains("hours.degree-further");
  }

  @Test
  void h215AnAmountThatIsNotDefinedIsUndefined() {
    Duty nobody = Duty.plain(NATIONAL, REGISTERED, REGISTERED.from(), Optional.empty());
    HoursVerdict verdict = HoursJudge.judge(nobody, List.of(), day("2025-01-01"));

    assertThat(verdict.status()).isEqualTo(Status.UNDEFINED);
    assertThat(verdict.needed()).isEmpty();
    assertThat(verdict.missing()).isEmpty();
    assertThat(verdict.reasons())
        .extracting(Reason::code)
        .containsExactly("hours.amount-undefined");
  }
}
