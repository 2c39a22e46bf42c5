package org.lingyan.privacy.correction;

/** Where a request stands. */
public enum CorrectionState {
  /** HR has not decided. */
  OPEN,
  /** The fact was corrected. */
  APPROVED,
  /** Returned with a reason. */
  RETURNED,
  /** Taken back by the person. */
  WITHDRAWN
}
