package org.lingyan.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Reason;

/** How time in an online lesson became 学时. */
public sealed interface OnlineReason extends Reason {
  /** The rule, or the setting of our own. */
  Citation source();

  @Override
  default Optional<Citation> citation() {
    return Optional.of(source());
  }

  /**
   * The step that was reached.
   *
   * @param minutes whole minutes that were spent
   * @param worth 学时 of the step
   * @param source the ladder's
   */
  record Step(long minutes, BigDecimal worth, Citation source) implements OnlineReason {
    @Override
    public String code() {
      return "online.step";
    }

    @Override
    public Optional<BigDecimal> held() {
      return Optional.of(worth);
    }

    @Override
    public List<Object> arguments() {
      return List.of(minutes, worth);
    }
  }

  /**
   * What a passed test adds.
   *
   * @param worth 学时
   * @param source the ladder's
   */
  record Tested(BigDecimal worth, Citation source) implements OnlineReason {
    @Override
    public String code() {
      return "online.tested";
    }

    @Override
    public Optional<BigDecimal> held() {
      return Optional.of(worth);
    }

    @Override
    public List<Object> arguments() {
      return List.of(worth);
    }
  }

  /**
   * Minutes that make 学时, in whole steps.
   *
   * @param minutes whole minutes that were spent
   * @param perUnit minutes that make one 学时
   * @param step what it is rounded down to
   * @param worth 学时
   * @param source the settings'
   */
  record Minutes(long minutes, int perUnit, BigDecimal step, BigDecimal worth, Citation source)
      implements OnlineReason {
    @Override
    public String code() {
      return "online.minutes";
    }

    @Override
    public Optional<BigDecimal> held() {
      return Optional.of(worth);
    }

    @Override
    public List<Object> arguments() {
      return List.of(minutes, perUnit, step, worth);
    }
  }
}
