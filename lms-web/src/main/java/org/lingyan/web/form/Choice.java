package org.lingyan.web.form;

/** Something to choose: a chip that leads somewhere, or an option of a menu. */
public final class Choice {
  private final String value;
  private final String text;
  private final boolean here;

  /** Something to choose. */
  public Choice(String value, String text, boolean here) {
    this.value = value;
    this.text = text;
    this.here = here;
  }

  /** Address of a chip, value of an option. */
  public String getValue() {
    return value;
  }

  /** The words. */
  public String getText() {
    return text;
  }

  /** Whether it is chosen. */
  public boolean isHere() {
    return here;
  }
}
