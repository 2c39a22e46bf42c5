package org.lingyan.people.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The heading of a column.
 *
 * @param text as the file writes it
 * @param field what it means; empty when nobody knows
 */
public record Heading(String text, Optional<IntakeField> field) {
  /**
   * What a heading means: blanks, stars, brackets behind it and the width of letters are nothing.
   */
  static Heading of(IntakeKind kind, String text) {
    String plain = plain(text);
    return new Heading(
        text,
        IntakeField.named(kind, plain).or(() -> IntakeField.named(kind, plain.replace(" ", ""))));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\(.*?\\)|\\[.*?]|【.*?】", "")
        .replaceAll("[*:_#]", " ")
        .strip()
        .replaceAll("\\s+", " ");
  }

  /** What it says that is not taken; empty for what is taken and for what nobody knows. */
  public Optional<KnownColumn> known() {
    return field.isPresent()
        ? Optional.empty()
        : KnownColumn.named(plain(text)).or(() -> KnownColumn.named(plain(text).replace(" ", "")));
  }
}
