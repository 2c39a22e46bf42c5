package org.lingyan.hours.statement;

/** Whether an entry counts. */
public enum EntryState {
  /** Whole. */
  COUNTED,
  /** Only a part, or nothing, because of the daily cap. */
  CAPPED,
  /** Nothing: the rule asks for longer online time. */
  TOO_BRIEF,
  /** Nothing: the rule does not say what a degree is worth. */
  NO_WORTH,
  /** Taken back. */
  REVERSED,
  /** Takes another entry back. */
  REVERSAL,
  /** Stands in two merged records and is counted in the other. */
  DOUBLE
}
