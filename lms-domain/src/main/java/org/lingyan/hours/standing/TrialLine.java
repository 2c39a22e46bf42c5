package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.util.Optional;
import org.lingyan.shared.Rows;

/**
 * Somebody whose status would be another one under a draft.
 *
 * @param personId who
 * @param name her name
 * @param organisationId where she counts
 * @param organisation its name
 * @param before status under the rules in force; empty: not bound
 * @param after status under the draft; empty: no longer bound
 * @param neededBefore asked now
 * @param neededAfter asked under the draft
 * @param counted what the draft counts
 * @param missing what would be still to come
 */
public record TrialLine(
    long personId,
    String name,
    long organisationId,
    String organisation,
    Optional<Status> before,
    Optional<Status> after,
    Optional<BigDecimal> neededBefore,
    Optional<BigDecimal> neededAfter,
    BigDecimal counted,
    Optional<BigDecimal> missing) {
  static TrialLine of(Rows.Row row) {
    return new TrialLine(
        row.number(0),
        row.text(1),
        row.number(2),
        row.text(3),
        TryingRules.status(row, 4),
        TryingRules.status(row, 5),
        row.amount(6),
        row.amount(7),
        row.amount(8).orElseThrow(),
        row.amount(9));
  }
}
