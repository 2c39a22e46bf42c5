package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.rules.HoursRule;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Reason;

/**
 * How a person stands under one requirement in one period, as of a day.
 *
 * @param rule the version that judged
 * @param period the period
 * @param asOf the day judged
 * @param status the verdict
 * @param needed asked, in the rule's unit; empty when undefined
 * @param counted what counts
 * @param missing least further amount for MET; empty when undefined
 * @param byCategory what counts by category, two decimals, in the order of their first entry
 * @param categories how the categories stand that the rule names
 * @param reasons all reasons, the deciding one first
 * @param turnsOn first day with another status if nothing more happens
 * @param forecast day on which it will be met at today's pace; empty when met, over or without pace
 */
public record HoursVerdict(
    HoursRule rule,
    DateRange period,
    LocalDate asOf,
    Status status,
    Optional<BigDecimal> needed,
    BigDecimal counted,
    Optional<BigDecimal> missing,
    Map<String, BigDecimal> byCategory,
    List<CategoryStanding> categories,
    List<Reason> reasons,
    LocalDate turnsOn,
    Optional<LocalDate> forecast) {
  /** A verdict without a reason is a bug. */
  public HoursVerdict {
    categories = List.copyOf(categories);
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a verdict must carry a reason");
    }
  }
}
