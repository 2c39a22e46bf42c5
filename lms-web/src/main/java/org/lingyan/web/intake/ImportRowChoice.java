package org.lingyan.web.intake;

/** A word to choose in the form of a row. */
public final class ImportRowChoice {
  private final String value;
  private final String label;
  private final boolean chosen;

  ImportRowChoice(String value, String label, boolean chosen) {
    this.value = value;
    this.label = label;
    this.chosen = chosen;
  }

  /** What the form sends: the word as the template has it. */
  public String getValue() {
    return value;
  }

  /** The word in the reader's language. */
  public String getLabel() {
    return label;
  }

  /** Whether it stands in the row. */
  public boolean isChosen() {
    return chosen;
  }
}
