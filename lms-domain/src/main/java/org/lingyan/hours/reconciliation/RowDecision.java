package org.lingyan.hours.reconciliation;

/** What was decided about a row. */
public enum RowDecision {
  /** It became an entry. */
  POSTED,
  /** It is left as it is, for a reason. */
  IGNORED,
  /** The person or her office was asked. */
  QUERIED
}
