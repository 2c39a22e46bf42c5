package org.lingyan.people.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What should be known about how a list was read.
 *
 * @param code key of the words, behind {@code intake.note.} or the key of a reason
 * @param values what fills their placeholders
 */
public record IntakeNote(String code, List<String> values) {
  /** Stands before a value that is the key of a word. */
  public static final String WORD = "#";

  // No text of a list has it: it is given to nobody, and texts that come in lose it.
  private static final String ITEM = "\uE000";

  /** Freezes the values. */
  public IntakeNote {
    values = List.copyOf(values);
  }

  /** A value of a reason as it is kept: a word of ours under the key of its words. */
  static String word(Object value) {
    return value instanceof Enum<?> word
        ? WORD + word.getDeclaringClass().getSimpleName() + "." + word.name()
        : String.valueOf(value);
  }

  /** A value of several texts: the reader's language says what stands between them. */
  public static String listed(List<String> texts) {
    if (texts.size() == 1) {
      return texts.get(0);
    }
    return texts.stream().map(text -> ITEM + text.replace(ITEM, " ")).collect(Collectors.joining());
  }

  /** The texts of a value; the value itself when it is one text. */
  public static List<String> items(String value) {
    return value.startsWith(ITEM)
        ? Arrays.asList(value.substring(ITEM.length()).split(ITEM, -1))
        : List.of(value);
  }

  static String lines(List<IntakeNote> notes) {
    return notes.stream()
        .map(
            note ->
                note.code()
                    + note.values().stream()
                        .map(value -> "\t" + value.replaceAll("\\s", " "))
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  static List<IntakeNote> stored(String lines) {
    return lines.isEmpty()
        ? List.of()
        : Arrays.stream(lines.split("\n"))
            .map(line -> Arrays.asList(line.split("\t", -1)))
            .map(parts -> new IntakeNote(parts.get(0), parts.subList(1, parts.size())))
            .toList();
  }
}
