package org.lingyan.hours.claim;

/** L5: what somebody decides about a claim. */
public enum Decision {
  /** It counts, in whole or in part. */
  APPROVE(ClaimState.APPROVED, ClaimStepKind.APPROVED),
  /** She is to mend it. */
  RETURN(ClaimState.RETURNED, ClaimStepKind.RETURNED),
  /** It does not count. */
  REJECT(ClaimState.REJECTED, ClaimStepKind.REJECTED);

  private final ClaimState state;
  private final ClaimStepKind step;

  Decision(ClaimState state, ClaimStepKind step) {
    this.state = state;
    this.step = step;
  }

  ClaimState state() {
    return state;
  }

  ClaimStepKind step() {
    return step;
  }
}
