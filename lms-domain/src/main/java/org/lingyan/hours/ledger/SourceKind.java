package org.lingyan.hours.ledger;

/** Where an hour comes from. */
public enum SourceKind {
  /** An online course. */
  COURSE,
  /** A class session. */
  CLASS,
  /** A supervision session. */
  SUPERVISION,
  /** An activity of a talent programme. */
  COHORT,
  /** Exam preparation. */
  EXAM_PREP,
  /** A claim for training elsewhere. */
  CLAIM,
  /** A degree; its worth stands in the rule, the entry has 0 minutes. */
  DEGREE,
  /** Taken over from an older list. */
  IMPORT
}
