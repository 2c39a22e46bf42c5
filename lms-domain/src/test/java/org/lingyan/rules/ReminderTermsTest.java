package org.lingyan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.SourceStatus;

/** B1, R4: the ladder of reminders as it ships, day by day. */
class ReminderTermsTest {
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  @Test
  void r1TheLadderIsASettingOfOurOwn() {
    ReminderTerms terms = StarterRules.reminders();

    assertThat(terms.days()).isEqualTo(List.of(-90, -30, -7, 0, 7));
    assertThat(terms.superiorAfterDays()).isEqualTo(14);
    assertThat(terms.citation().status()).isEqualTo(SourceStatus.HOUSE_DEFAULT);
  }

  @ParameterizedTest(name = "B1 {0} days from the last day: step {1}, superior {2}")
  @CsvSource({
    "-91, , false",
    "-90, -90, false",
    "-89, -90, false",
    "-31, -90, false",
    "-30, -30, false",
    "-29, -30, false",
    "-8, -30, false",
    "-7, -7, false",
    "-6, -7, false",
    "-1, -7, false",
    "0, 0, false",
    "1, 0, false",
    "6, 0, false",
    "7, 7, false",
    "8, 7, false",
    "13, 7, false",
    "14, 14, true",
    "15, 14, true",
    "29, 14, true",
    "30, , false",
  })
  void b1TheLatestStepWhoseDayHasComeIsDue(int day, Integer step, boolean superior) {
    Optional<ReminderTerms.Step> due = StarterRules.reminders().dueOn(LAST, LAST.plusDays(day));

    assertThat(due)
        .isEqualTo(Optional.ofNullable(step).map(one -> new ReminderTerms.Step(one, superior)));
    assertThat(StarterRules.reminders().lastDays(LAST.plusDays(day)).contains(LAST))
        .isEqualTo(due.isPresent());
  }

  @ParameterizedTest(name = "R4 {0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "superiorAfterDays: 14 | superiorAfterDays: 7",
        "endAfterDays: 30 | endAfterDays: 14",
        "restDays: 7 | restDays: 0",
        "[-90, -30, -7, 0, 7] | [-30, -90]",
        "[-90, -30, -7, 0, 7] | [0, 0]",
        "[-90, -30, -7, 0, 7] | []",
        "restDays: 7 | resting: 7",
      })
  void r4WhatMakesNoLadderStopsIt(String said, String wrong) {
    String yaml = StarterRules.yaml(RulePacks.HOURS_REMINDERS);
    assertThat(yaml).contains(said);

    assertThatThrownBy(() -> RuleDocument.parse(yaml.replace(said, wrong)).reminderTerms())
        .isInstanceOf(UnreadableRule.class);
  }
}
