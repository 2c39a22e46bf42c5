package org.lingyan.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Words;

/**
 * One version of a requirement counted in 学时 per calendar year.
 *
 * @param id stable name, also the requirement's id in the API
 * @param version number of the version
 * @param title what people call it
 * @param needed amount asked per period, in 学时
 * @param citation source of the amount
 * @param minutesPerCreditHour minutes that make one 学时
 * @param step the amount is rounded down to a multiple of it
 * @param dailyCap most 学时 that one day can count; empty: no cap
 * @param joiner how a joiner's amount is found
 * @param settings source of the settings of our own
 * @param binds whom it binds by kind of employment
 */
public record HoursRule(
    String id,
    int version,
    Words title,
    BigDecimal needed,
    Citation citation,
    int minutesPerCreditHour,
    BigDecimal step,
    Optional<BigDecimal> dailyCap,
    Joiner joiner,
    Citation settings,
    Set<WorkerCategory> binds) {
  /** Freezes the set. */
  public HoursRule {
    binds = Set.copyOf(binds);
  }

  /** The same rule under other settings, for trying them out. */
  public HoursRule with(Joiner otherJoiner, int otherMinutes, Optional<BigDecimal> otherCap) {
    return new HoursRule(
        id,
        version,
        title,
        needed,
        citation,
        otherMinutes,
        step,
        otherCap,
        otherJoiner,
        settings,
        binds);
  }

  /**
   * 学时 that these minutes are worth by themselves, two decimals. A period's sum is rounded by the
   * rule's step, once; its parts are not, so that they can be added up by hand.
   */
  public BigDecimal worth(int minutes) {
    return BigDecimal.valueOf(minutes)
        .divide(BigDecimal.valueOf(minutesPerCreditHour), 2, RoundingMode.HALF_UP);
  }
}
