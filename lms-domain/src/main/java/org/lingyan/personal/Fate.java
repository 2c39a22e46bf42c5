package org.lingyan.personal;

/** What becomes of personal data when its person is erased. */
public enum Fate {
  /** All of it goes. */
  GOES,
  /** The fact stays; names, numbers and free text in it go or are masked. */
  MASKED,
  /** It stays as it is, under the ground that is told. */
  STAYS
}
