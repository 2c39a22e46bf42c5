package org.lingyan.web.rules;

/** A word to choose. */
public final class Choice {
  private final String value;
  private final String label;
  private final boolean chosen;

  Choice(String value, String label, boolean chosen) {
    this.value = value;
    this.label = label;
    this.chosen = chosen;
  }

  /** The word as it is sent. */
  public String getValue() {
    return value;
  }

  /** The word in the reader's language. */
  public String getLabel() {
    return label;
  }

  /** Whether it is chosen. */
  public boolean isChosen() {
    return chosen;
  }
}
