package org.lingyan.content;

/** How much a {@link Finding} weighs. */
public enum Severity {
  /** The course cannot be taken in before this is put right. */
  ERROR,
  /** The course can be taken in; the author should look at this once more. */
  WARNING
}
