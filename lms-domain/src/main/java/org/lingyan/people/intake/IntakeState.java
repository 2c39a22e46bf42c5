package org.lingyan.people.intake;

/** Where an import stands. */
public enum IntakeState {
  /** Its file is being read and judged. */
  READING,
  /** Its file could not be read as a list of its kind; it says why. */
  REFUSED,
  /** Every row has been judged; it can be corrected and posted. */
  JUDGED,
  /** It is on record. */
  POSTED,
  /** It was on record and has been taken back. */
  UNDONE,
  /** Whoever brought it no longer wants it. */
  CANCELLED
}
