package org.lingyan.hours.claim;

/** Where a claim stands. */
public enum ClaimState {
  /** Being written. */
  DRAFT,
  /** Sent, waits for a decision. */
  SUBMITTED,
  /** Given back with a reason, to be mended. */
  RETURNED,
  /** Counted in the ledger. */
  APPROVED,
  /** Not accepted, with a reason. */
  REJECTED,
  /** Taken back by the trainee before a decision. */
  WITHDRAWN;

  /** L1: whether the trainee may write in it. */
  public boolean isWritable() {
    return this == DRAFT || this == RETURNED || this == WITHDRAWN;
  }
}
