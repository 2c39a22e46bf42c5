package org.lingyan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.SourceStatus;

/** R10: which version holds on a day. */
class RequirementTest {
  private static final LocalDate SECOND = LocalDate.of(2026, 1, 1);

  private static RuleVersion version(int number, LocalDate from) {
    HoursRule rule =
        StarterRules.changed(RulePacks.ZHENGZHOU_ANNUAL, "version: 1", "version: " + number);
    return new RuleVersion(rule, "郑州", from, Instant.EPOCH, "", "");
  }

  private final Requirement requirement =
      new Requirement(
          "zhengzhou-annual",
          List.of(version(1, LocalDate.of(2022, 1, 1)), version(2, SECOND), version(3, SECOND)));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2021-12-31, 0", "2022-01-01, 1", "2025-12-31, 1", "2026-01-01, 3"})
  void theLargestNumberOfThoseThatHaveBegun(LocalDate day, int number) {
    assertThat(requirement.inForce(day).map(version -> version.rule().version()).orElse(0))
        .isEqualTo(number);
  }

  @Test
  void beforeTheFirstItIsCalledAsTheNewestCallsIt() {
    assertThat(requirement.shown(LocalDate.of(2000, 1, 1)).rule().version()).isEqualTo(3);
  }

  @Test
  void r1ANumberThatIsSupposedStandsUnderNoRegulation() {
    HoursRule rule = StarterRules.zhengzhou();
    HoursRule supposed = rule.supposing(new BigDecimal("72"));

    assertThat(supposed.amount().all()).contains(new BigDecimal("72"));
    assertThat(supposed.citation().status()).isEqualTo(SourceStatus.HOUSE_DEFAULT);
    assertThat(supposed.citation().text()).doesNotContain(rule.citation().text());
    assertThat(supposed.settings()).isEqualTo(rule.settings());
  }
}
