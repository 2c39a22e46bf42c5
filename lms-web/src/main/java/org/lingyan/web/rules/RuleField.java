package org.lingyan.web.rules;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.lingyan.shared.SourceStatus;

/**
 * A field of a rule's form. Its name is the key in the document, so that what cannot be read there
 * is shown here.
 *
 * @param path the key with those it lies under, {@code []} for each list on the way
 * @param kind how it is typed in
 * @param choices words to choose from; empty for other kinds
 */
record RuleField(String path, Kind kind, List<String> choices) {
  private static final List<String> STATUSES = names(SourceStatus.values());

  /** Freezes the list. */
  RuleField {
    choices = List.copyOf(choices);
  }

  static RuleField of(String path, Kind kind) {
    return new RuleField(path, kind, List.of());
  }

  static RuleField choice(String path, Enum<?>... words) {
    return new RuleField(path, Kind.CHOICE, names(words));
  }

  static RuleField checks(String path, Enum<?>... words) {
    return new RuleField(path, Kind.CHECKS, names(words));
  }

  /** What a citation says, under its key. */
  static List<RuleField> citation(String path) {
    return List.of(
        of(path + ".text", Kind.TEXT),
        of(path + ".source", Kind.TEXT),
        new RuleField(path + ".status", Kind.CHOICE, STATUSES));
  }

  private static List<String> names(Enum<?>... words) {
    return Arrays.stream(words).map(Enum::name).toList();
  }

  /** Whether somebody types into it; what is chosen from a list always says something. */
  boolean isTyped() {
    return kind != Kind.CHOICE && kind != Kind.FLAG;
  }

  /** What was typed as the document says it; what cannot be read stays as it is. */
  Object value(String typed) {
    return switch (kind) {
      case NUMBER -> number(typed);
      case FLAG -> Boolean.valueOf(typed);
      default -> typed;
    };
  }

  private static Object number(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    if (!plain.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
      return typed;
    }
    BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
    return number.scale() <= 0 ? (Object) number.intValueExact() : number;
  }

  /** How a field is typed in. */
  enum Kind {
    /** A line of text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A day. */
    DAY,
    /** One word of a list. */
    CHOICE,
    /** Any number of words of a list. */
    CHECKS,
    /** Yes or no. */
    FLAG
  }
}
