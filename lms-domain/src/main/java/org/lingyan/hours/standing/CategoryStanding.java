package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How one category stands that a rule names.
 *
 * @param category code
 * @param counted held, rounded as the rule rounds
 * @param least asked of it; empty: nothing
 * @param most what of it can count; empty: no limit
 * @param missing least further amount of it, if nothing else is added
 */
public record CategoryStanding(
    String category,
    BigDecimal counted,
    Optional<BigDecimal> least,
    Optional<BigDecimal> most,
    BigDecimal missing) {
  /** Whether what is asked of it is there. */
  public boolean enough() {
    return missing.signum() == 0;
  }
}
