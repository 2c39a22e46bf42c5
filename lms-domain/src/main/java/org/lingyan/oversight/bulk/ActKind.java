package org.lingyan.oversight.bulk;

/** What is done for all people of a list. */
public enum ActKind {
  /** They are told that hours are missing (催办). */
  REMIND,
  /** They are exempted, or put on leave. */
  EXEMPT,
  /** Their make-up window ends later. */
  EXTEND;

  /** Whether it can be taken back. */
  public boolean reversible() {
    return this != REMIND;
  }
}
