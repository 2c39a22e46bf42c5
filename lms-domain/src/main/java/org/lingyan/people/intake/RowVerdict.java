package org.lingyan.people.intake;

/** What posting would do with a row. */
public enum RowVerdict {
  /** Something stands against it; nothing of the import can be posted. */
  ERROR,
  /** It puts somebody or something on record. */
  NEW,
  /** It changes what is on record. */
  CHANGED,
  /** It says what is on record. */
  UNCHANGED,
  /** Whoever brought the list does not want it posted: it counts for nothing. */
  LEFT_OUT
}
