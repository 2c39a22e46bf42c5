package org.lingyan.hours.reconciliation;

/** What comparing a row came to. */
public enum Found {
  /** C1: we have it. */
  MATCHED,
  /** C3: we do not have it. */
  MISSING,
  /** C2: we have something like it. */
  CONFLICTING,
  /** C3: nobody knows of whom it is. */
  UNKNOWN
}
