package org.lingyan.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.shared.Citation;

/**
 * What time in one online lesson is worth, under a way of counting (W26).
 *
 * @param ruleId the rule that says so
 * @param version its version
 * @param citation its source
 * @param worth 学时
 * @param reasons how that was found; at least one
 */
public record OnlineCredit(
    String ruleId, int version, Citation citation, BigDecimal worth, List<OnlineReason> reasons) {
  private static final int SECONDS = 60;

  /** Freezes the list. */
  public OnlineCredit {
    reasons = List.copyOf(reasons);
  }

  /**
   * By steps, not rounded.
   *
   * @param seconds time that was really spent
   * @param passed whether its test was passed
   */
  static OnlineCredit byLadder(int version, OnlineLadder ladder, long seconds, boolean passed) {
    List<OnlineReason> reasons = new ArrayList<>();
    reasons.add(
        new OnlineReason.Step(seconds / SECONDS, ladder.worth(seconds, false), ladder.citation()));
    if (passed) {
      reasons.add(new OnlineReason.Tested(ladder.tested(), ladder.citation()));
    }
    return new OnlineCredit(
        RulePacks.ONLINE_LADDER,
        version,
        ladder.citation(),
        ladder.worth(seconds, passed),
        reasons);
  }

  /**
   * By whole steps of minutes, as a requirement's settings count; a test adds nothing.
   *
   * @param rule counted in 学时
   */
  public static OnlineCredit byMinutes(HoursRule rule, long seconds) {
    HoursSettings settings = rule.settings();
    BigDecimal steps =
        BigDecimal.valueOf(seconds)
            .divide(
                BigDecimal.valueOf((long) settings.minutesPerUnit() * SECONDS)
                    .multiply(settings.step()),
                0,
                RoundingMode.FLOOR);
    BigDecimal worth = steps.multiply(settings.step());
    return new OnlineCredit(
        rule.id(),
        rule.version(),
        settings.citation(),
        worth,
        List.of(
            new OnlineReason.Minutes(
                seconds / SECONDS,
                settings.minutesPerUnit(),
                settings.step(),
                worth,
                settings.citation())));
  }
}
