package org.lingyan.hours.claim;

import java.util.List;
import java.util.Optional;

/**
 * A claim as it is opened.
 *
 * @param line what a list shows of it
 * @param content what it says
 * @param steps what happened to it, the earliest first
 */
public record Claim(ClaimLine line, ClaimContent content, List<ClaimStep> steps) {
  /** Freezes the steps. */
  public Claim {
    steps = List.copyOf(steps);
  }

  /** The last thing that somebody decided about it; empty for nothing. */
  public Optional<ClaimStep> lastDecision() {
    return steps.stream()
        .filter(
            step ->
                step.kind() == ClaimStepKind.APPROVED
                    || step.kind() == ClaimStepKind.RETURNED
                    || step.kind() == ClaimStepKind.REJECTED)
        .reduce((earlier, later) -> later);
  }
}
