package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.HoursSettings;
import org.lingyan.rules.Joiner;
import org.lingyan.rules.StarterRules;
import org.lingyan.shared.DateRange;

/** Facts and rules for the tests of standings. */
final class HoursFixture {
  static final HoursRule ZHENGZHOU = StarterRules.zhengzhou();
  static final DateRange YEAR_2025 = DateRange.yearOf(day("2025-01-01"));
  static final LocalDate LONG_BEFORE = day("2019-09-01");
  static final LocalDate YEAR_END = day("2025-12-31");

  private HoursFixture() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static HoursRule joining(Joiner joiner) {
    return ZHENGZHOU.with(ZHENGZHOU.settings().with(joiner, 45, ZHENGZHOU.settings().dailyCap()));
  }

  static HoursRule uncapped(Joiner joiner) {
    return ZHENGZHOU.with(ZHENGZHOU.settings().with(joiner, 45, Optional.empty()));
  }

  /** Another amount and another step, without a cap. */
  static HoursRule asking(String needed, String step) {
    HoursRule rule = uncapped(Joiner.FULL);
    HoursSettings own = rule.settings();
    return rule.asking(new BigDecimal(needed))
        .with(
            new HoursSettings(
                own.minutesPerUnit(),
                new BigDecimal(step),
                own.dailyCap(),
                own.joiner(),
                own.carryOver(),
                own.makeUp(),
                own.leave(),
                own.online(),
                own.citation()));
  }

  static Worked worked(String on, int minutes) {
    return worked(on, minutes, "PROFESSIONAL");
  }

  static Worked worked(String on, int minutes, String category) {
    return new Worked(day(on), minutes, category);
  }

  /** The least minutes worth so many 学时, full days one after the other from a day on. */
  static List<Worked> hours(String amount, String from) {
    int left =
        new BigDecimal(amount)
            .multiply(BigDecimal.valueOf(45))
            .setScale(0, RoundingMode.CEILING)
            .intValueExact();
    LocalDate on = day(from);
    List<Worked> entries = new ArrayList<>();
    while (left > 0) {
      entries.add(new Worked(on, Math.min(left, 360), "PROFESSIONAL"));
      left -= 360;
      on = on.plusDays(1);
    }
    return entries;
  }

  /** Somebody employed for years, under the rule as it ships. */
  static HoursVerdict judge(List<Worked> entries, String on) {
    return HoursJudge.judge(plain(ZHENGZHOU, LONG_BEFORE), entries, day(on));
  }

  static HoursVerdict judge(HoursRule rule, String joinedOn, List<Worked> entries, String on) {
    return HoursJudge.judge(plain(rule, day(joinedOn)), entries, day(on));
  }

  static Duty plain(HoursRule rule, LocalDate since) {
    return Duty.plain(rule, YEAR_2025, since, Optional.empty());
  }
}
