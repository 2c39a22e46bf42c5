package org.lingyan.hours.claim;

/** L10: what happened to a claim. */
public enum ClaimStepKind {
  /** Sent for the first time. */
  SUBMITTED,
  /** Sent again. */
  RESUBMITTED,
  /** Taken back by the trainee. */
  WITHDRAWN,
  /** Given back with a reason. */
  RETURNED,
  /** Approved. */
  APPROVED,
  /** Rejected with a reason. */
  REJECTED
}
