package org.lingyan.rules;

import java.math.BigDecimal;
import java.util.List;
import org.lingyan.shared.Citation;

/**
 * Steps by which online time becomes 学时, instead of minute by minute (W26).
 *
 * @param steps the longest first; time below all of them is worth nothing
 * @param tested what a passed test adds
 * @param citation source
 */
public record OnlineLadder(List<Step> steps, BigDecimal tested, Citation citation) {
  /** Freezes the steps. */
  public OnlineLadder {
    steps = List.copyOf(steps);
  }

  /**
   * 学时 of one online unit, not rounded.
   *
   * @param seconds time that was really spent
   * @param passed whether its test was passed
   */
  public BigDecimal worth(long seconds, boolean passed) {
    BigDecimal time =
        steps.stream()
            .filter(step -> step.holds(seconds))
            .map(Step::worth)
            .findFirst()
            .orElse(BigDecimal.ZERO);
    return passed ? time.add(tested) : time;
  }

  /**
   * One step.
   *
   * @param minutes where it begins
   * @param reached whether exactly so many minutes are on it already, or only more
   * @param worth 学时
   */
  public record Step(int minutes, boolean reached, BigDecimal worth) {
    private boolean holds(long seconds) {
      long begins = minutes * 60L;
      return reached ? seconds >= begins : seconds > begins;
    }
  }
}
