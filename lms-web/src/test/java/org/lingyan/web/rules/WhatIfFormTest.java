package org.lingyan.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.standing.Worked;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.Joiner;
import org.lingyan.rules.RulePacks;
import org.lingyan.rules.ShareOf;
import org.lingyan.shared.DateRange;

/** The rule desk's address, read. */
class WhatIfFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final HoursRule RULE = RulePacks.starter(RulePacks.ZHENGZHOU_ANNUAL);

  private static WhatIfForm read(Map<String, String[]> address) {
    return new WhatIfForm(address, RULE, TODAY);
  }

  private static String[] all(String... values) {
    return values;
  }

  @Test
  void theBarePageTriesTheRuleAsItIs() {
    WhatIfForm form = read(Map.of());
    assertThat(form.isRight()).isTrue();
    assertThat(form.on()).isEqualTo(TODAY);
    assertThat(form.period()).isEqualTo(DateRange.yearOf(TODAY));
    assertThat(form.joinedOn()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(form.applied(RULE)).isEqualTo(RULE);
    assertThat(form.entries()).isEmpty();
  }

  @Test
  void everythingCanBeSaid() {
    WhatIfForm form =
        read(
            Map.of(
                "on", all("2027-02-01"),
                "year", all("2026"),
                "joined", all("2026/05/11"),
                "joiner", all("DAYS"),
                "minutes", all("40"),
                "cap", all("7.5"),
                "d", all("2026-05-12", "", "2027-01-09"),
                "m", all("90", "", "45"),
                "c", all("COMMON", "PROFESSIONAL", "ELECTIVE")));
    assertThat(form.isRight()).isTrue();
    assertThat(form.period()).isEqualTo(DateRange.yearOf(LocalDate.of(2026, 1, 1)));
    assertThat(form.joinedOn()).isEqualTo(LocalDate.of(2026, 5, 11));
    assertThat(form.applied(RULE))
        .isEqualTo(
            RULE.with(RULE.settings().with(Joiner.DAYS, 40, Optional.of(new BigDecimal("7.5")))));
    assertThat(form.entries())
        .containsExactly(
            new Worked(LocalDate.of(2026, 5, 12), 90, "COMMON"),
            new Worked(LocalDate.of(2027, 1, 9), 45, "ELECTIVE"));
    assertThat(form.leftOut()).isEqualTo(1);
  }

  @Test
  void anEmptyCapIsNoCapAndAnAbsentOneIsTheRules() {
    assertThat(read(Map.of("cap", all(""))).applied(RULE).settings().dailyCap()).isEmpty();
    assertThat(read(Map.of()).applied(RULE).settings().dailyCap()).contains(new BigDecimal("8"));
  }

  @ParameterizedTest
  @CsvSource({
    "on,2026-02-30", "on,heute", "on,1026-01-01", "joined,2026-13-01", "year,26", "year,99999",
    "joiner,HALF", "minutes,0", "minutes,''", "minutes,45.5", "minutes,-1", "minutes,601",
    "cap,0", "cap,24.5", "cap,-1", "cap,eight", "cap,1e9"
  })
  void whatCannotBeReadIsSaidAtItsField(String field, String value) {
    WhatIfForm form = read(Map.of(field, all(value)));
    assertThat(form.isRight()).isFalse();
    assertThat(form.problem(field)).startsWith("what-if.problem.");
    assertThat(form.shown(field, "")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "'',90,COMMON,what-if.problem.day-missing",
    "2026-05-12,'',COMMON,what-if.problem.minutes-missing",
    "12.5.2026,90,COMMON,what-if.problem.day",
    "2026-05-12,0,COMMON,what-if.problem.minutes",
    "2026-05-12,-90,COMMON,what-if.problem.minutes",
    "2026-05-12,1441,COMMON,what-if.problem.minutes",
    "2026-05-12,90,OTHER,what-if.problem.word"
  })
  void aHalfFilledOrWrongRowSaysWhat(String day, String minutes, String category, String problem) {
    WhatIfForm form = read(Map.of("d", all(day), "m", all(minutes), "c", all(category)));
    assertThat(form.isRight()).isFalse();
    assertThat(form.filled()).singleElement().extracting(WhatIfRow::problem).isEqualTo(problem);
    assertThat(form.entries()).isEmpty();
  }

  @Test
  void rowsBeyondTheLimitAndMissingColumnsDoNoHarm() {
    String[] many = new String[500];
    java.util.Arrays.fill(many, "2026-05-12");
    WhatIfForm form = read(Map.of("d", many));
    assertThat(form.filled()).hasSize(WhatIfForm.MOST_ROWS);
  }

  @Test
  void aRegistrationHasDaysOfItsOwn() {
    HoursRule rule = RulePacks.starter(RulePacks.NATIONAL_REGISTRATION);
    LocalDate on = LocalDate.of(2026, 11, 22);
    WhatIfForm untyped = new WhatIfForm(Map.of(), rule, on);
    assertThat(untyped.period())
        .isEqualTo(DateRange.inclusive(LocalDate.of(2023, 11, 23), LocalDate.of(2026, 11, 22)));
    WhatIfForm typed =
        new WhatIfForm(
            Map.of(
                "from", all("2024-03-15"),
                "to", all("2027-03-14"),
                "level", all("ASSISTANT"),
                "minutes", all("45"),
                "d", all("2024-05-01"),
                "c", all("DEGREE")),
            rule,
            on);
    assertThat(typed.isRight()).isTrue();
    assertThat(typed.period())
        .isEqualTo(DateRange.inclusive(LocalDate.of(2024, 3, 15), LocalDate.of(2027, 3, 14)));
    assertThat(typed.level()).contains(CertificateLevel.ASSISTANT);
    assertThat(typed.applied(rule).minutesPerUnit()).as("clock hours have 60").isEqualTo(60);
    assertThat(typed.entries())
        .containsExactly(
            new Worked(LocalDate.of(2024, 5, 1), 0, "PROFESSIONAL", SourceKind.DEGREE));
    WhatIfForm reversed =
        new WhatIfForm(Map.of("from", all("2024-03-15"), "to", all("2024-03-14")), rule, on);
    assertThat(reversed.problem("to")).isEqualTo("what-if.problem.order");
  }

  @Test
  void sharesCanBeTakenOfSomethingElse() {
    HoursRule rule = RulePacks.starter(RulePacks.PROFESSIONAL_ANNUAL);
    WhatIfForm form =
        new WhatIfForm(Map.of("share", all("OF_TOTAL")), rule, LocalDate.of(2026, 11, 22));
    assertThat(form.applied(rule).categories().orElseThrow().shareOf()).isEqualTo(ShareOf.OF_TOTAL);
  }
}
