package org.lingyan.rules;

/**
 * A part of a whole, exact: two thirds is not 66.67 %.
 *
 * @param part at least 1
 * @param whole more than the part
 */
public record Fraction(int part, int whole) {
  /** Refuses what is no part. */
  public Fraction {
    if (part < 1 || whole <= part) {
      throw new IllegalArgumentException("no part of a whole: " + part + "/" + whole);
    }
  }

  @Override
  public String toString() {
    return part + "/" + whole;
  }
}
