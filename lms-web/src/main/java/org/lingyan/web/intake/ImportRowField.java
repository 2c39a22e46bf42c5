package org.lingyan.web.intake;

import java.util.List;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.Vocabulary;

/** A field of the form of a row. */
public final class ImportRowField {
  private final IntakeField field;
  private final String label;
  private final String value;
  private final List<String> problems;

  ImportRowField(IntakeField field, String label, String value, List<String> problems) {
    this.field = field;
    this.label = label;
    this.value = value;
    this.problems = problems;
  }

  /** Its name in the form. */
  public String getName() {
    return field.name();
  }

  /** What the file calls it. */
  public String getLabel() {
    return label;
  }

  /** What stands in it. */
  public String getValue() {
    return value;
  }

  /** What is wrong with it, in words; empty for nothing. */
  public String getProblem() {
    return String.join(" ", problems);
  }

  /** Whether something is wrong with it. */
  public boolean isWrong() {
    return !problems.isEmpty();
  }

  /** Words to choose from; none for what is typed freely. */
  public List<String> getChoices() {
    return Vocabulary.choices(field);
  }
}
