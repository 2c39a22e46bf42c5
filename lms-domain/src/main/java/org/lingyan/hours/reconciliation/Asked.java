package org.lingyan.hours.reconciliation;

/** Who is asked about a row. */
public enum Asked {
  /** The person herself. */
  PERSON,
  /** HR of the nearest unit above her that has any. */
  UNIT
}
