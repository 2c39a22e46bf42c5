package org.lingyan.personal;

/**
 * A value that is shown with stars and handed out whole only in the person's own copy.
 *
 * @param full the value
 * @param shown with stars
 */
public record Masked(String full, String shown) {
  /** Never the full value: it must not reach a log by accident. */
  @Override
  public String toString() {
    return shown;
  }
}
