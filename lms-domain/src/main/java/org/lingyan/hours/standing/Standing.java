package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.DateRange;

/**
 * A row of the standing table: what the day cannot change, and the day on which it changes.
 *
 * @param personId who
 * @param ruleId requirement
 * @param slot what it is kept under
 * @param period period
 * @param organisationId where she is counted; empty when not bound on the day
 * @param path path of that organisation on the day that decided; empty text when not bound
 * @param status the verdict, UNDEFINED when not bound
 * @param needed asked
 * @param counted held
 * @param missing still to come
 * @param turnsOn first day on which this row says something else
 */
record Standing(
    long personId,
    String ruleId,
    Slot slot,
    DateRange period,
    OptionalLong organisationId,
    String path,
    Status status,
    Optional<BigDecimal> needed,
    BigDecimal counted,
    Optional<BigDecimal> missing,
    LocalDate turnsOn) {

  /** Whether another row says the same, amounts compared by value. */
  boolean sameAs(Standing other) {
    return period.equals(other.period)
        && organisationId.equals(other.organisationId)
        && path.equals(other.path)
        && status == other.status
        && counted.compareTo(other.counted) == 0
        && same(needed, other.needed)
        && same(missing, other.missing)
        && turnsOn.equals(other.turnsOn);
  }

  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || one.get().compareTo(other.get()) == 0);
  }
}
