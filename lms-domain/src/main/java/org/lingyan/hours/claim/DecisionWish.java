package org.lingyan.hours.claim;

import java.util.Optional;
import java.util.OptionalInt;
import org.lingyan.shared.Category;

/**
 * A decision that somebody wants to make.
 *
 * @param decision which
 * @param minutes minutes to approve; empty for all that are claimed
 * @param category category to approve under; empty for the one that is claimed
 * @param reason why; may be empty for an approval as claimed
 * @param round the sending that was looked at; empty for the last one
 */
public record DecisionWish(
    Decision decision,
    OptionalInt minutes,
    Optional<Category> category,
    String reason,
    OptionalInt round) {
  /** Approves what is claimed. */
  public static DecisionWish asClaimed(int round) {
    return new DecisionWish(
        Decision.APPROVE, OptionalInt.empty(), Optional.empty(), "", OptionalInt.of(round));
  }
}
