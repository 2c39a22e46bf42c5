package org.lingyan.web.audit;

/** One of several values of a filter. */
public final class Choice {
  private final String value;
  private final String text;
  private final boolean chosen;

  Choice(String value, String text, boolean chosen) {
    this.value = value;
    this.text = text;
    this.chosen = chosen;
  }

  /** What the address says. */
  public String getValue() {
    return value;
  }

  /** What it is called. */
  public String getText() {
    return text;
  }

  /** Whether it is the one that is shown. */
  public boolean isChosen() {
    return chosen;
  }
}
