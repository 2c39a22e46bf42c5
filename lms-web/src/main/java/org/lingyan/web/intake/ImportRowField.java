package org.lingyan.web.intake;

import java.util.List;
import java.util.Optional;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.Vocabulary;
import org.lingyan.web.text.Texts;

/** A field of the form of a row. */
public final class ImportRowField {
  private final IntakeField field;
  private final String label;
  private final String value;
  private final List<String> problems;
  private final List<String> notes;
  private final Texts texts;

  ImportRowField(
      IntakeField field,
      String label,
      String value,
      List<String> problems,
      List<String> notes,
      Texts texts) {
    this.field = field;
    this.label = label;
    this.value = value;
    this.problems = problems;
    this.notes = notes;
    this.texts = texts;
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

  /** What should be known about it, in words; empty for nothing. */
  public String getNote() {
    return String.join(" ", notes);
  }

  /** Whether it is chosen and not typed. */
  public boolean isChoice() {
    return !Vocabulary.words(field).isEmpty();
  }

  /** What stands in it that is none of the words; empty for nothing. */
  public String getForeign() {
    return Vocabulary.word(field, value).isPresent() ? "" : value;
  }

  /** Words to choose from; none for what is typed freely. */
  public List<ImportRowChoice> getChoices() {
    Optional<Enum<?>> now = Vocabulary.word(field, value);
    return Vocabulary.words(field).stream()
        .map(
            word ->
                new ImportRowChoice(
                    Vocabulary.usual(word), texts.of(word), now.equals(Optional.of(word))))
        .toList();
  }
}
