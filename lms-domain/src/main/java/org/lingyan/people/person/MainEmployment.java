package org.lingyan.people.person;

/** Whose employments are the main ones where those of two merged records overlap (M6). */
public enum MainEmployment {
  /** Those of who stays. */
  OF_STAYING,
  /** Those of the other record. */
  OF_MERGED
}
