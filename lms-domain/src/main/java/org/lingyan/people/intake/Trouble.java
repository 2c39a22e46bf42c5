package org.lingyan.people.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Reason;

/**
 * What is wrong in a row, in a form that can be kept and that every language has words for.
 *
 * @param field in which column; empty for the row as a whole
 * @param code key of the words, behind {@code reason.}
 * @param values what fills their placeholders
 */
public record Trouble(Optional<IntakeField> field, String code, List<String> values) {
  /** Freezes the values. */
  public Trouble {
    values = List.copyOf(values);
  }

  /** In the order of the template's columns. */
  static List<Trouble> sorted(List<Trouble> troubles) {
    return troubles.stream()
        .sorted(Comparator.comparing(one -> one.field().orElse(IntakeField.NAME)))
        .toList();
  }

  /** What is wrong in a column. */
  public static Trouble in(IntakeField field, String code, Object... values) {
    return new Trouble(
        Optional.of(field), code, Arrays.stream(values).map(IntakeNote::word).toList());
  }

  /** A reason of another room, told about the row as a whole. */
  public static Trouble of(Reason reason) {
    return new Trouble(
        Optional.empty(),
        reason.code(),
        reason.arguments().stream().map(IntakeNote::word).toList());
  }

  /** A reason of another room, told about a column. */
  public static Trouble in(IntakeField field, Reason reason) {
    return in(field, reason.code(), reason.arguments().toArray());
  }
}
