package org.lingyan.rules;

/** What the share of a category is taken of; the text of a regulation often allows both. */
public enum ShareOf {
  /** Of what is asked: two thirds of 90 are 60, however much is done. */
  OF_REQUIRED,
  /** Of what is held: whoever does more of another category owes more of this one. */
  OF_TOTAL
}
