package org.lingyan.people.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text form of a row's content; texts hold no control characters, so those divide it. */
final class RowContent {
  private static final char PART = '\u001C';
  private static final char ENTRY = '\u001D';
  private static final char VALUE = '\u001E';
  private static final int NOTES = 4;

  private RowContent() {}

  static String text(IntakeRow row) {
    String cells = joined(ENTRY, row.raw().cells().stream().map(RowContent::clean).toList());
    String odd =
        new TreeMap<>(row.raw().odd())
            .entrySet().stream()
                .map(one -> one.getKey() + "" + VALUE + one.getValue())
                .collect(Collectors.joining(String.valueOf(ENTRY)));
    String differences =
        joined(
            ENTRY,
            row.differences().stream()
                .map(
                    one ->
                        joined(
                            VALUE,
                            List.of(one.field().name(), clean(one.before()), clean(one.after()))))
                .toList());
    return joined(PART, List.of(cells, odd, told(row.troubles()), differences, told(row.notes())));
  }

  private static String told(List<Trouble> all) {
    return joined(
        ENTRY,
        all.stream()
            .map(
                one -> {
                  List<String> values = new ArrayList<>();
                  values.add(one.field().map(Enum::name).orElse(""));
                  values.add(one.code());
                  one.values().forEach(value -> values.add(clean(value)));
                  return joined(VALUE, values);
                })
            .toList());
  }

  /** What {@link #text} wrote. */
  static IntakeRow row(long id, int number, Optional<RowVerdict> verdict, String text) {
    String[] parts = split(PART, text);
    Map<Integer, String> odd = new TreeMap<>();
    entries(parts[1]).forEach(one -> odd.put(Integer.valueOf(one[0]), one[1]));
    return new IntakeRow(
        id,
        new RawRow(number, List.of(split(ENTRY, parts[0])), odd),
        verdict,
        entries(parts[2]).stream().map(RowContent::trouble).toList(),
        // Rows that were kept before there were notes have no such part.
        parts.length > NOTES
            ? entries(parts[NOTES]).stream().map(RowContent::trouble).toList()
            : List.of(),
        entries(parts[3]).stream()
            .map(one -> new Difference(IntakeField.valueOf(one[0]), one[1], one[2]))
            .toList());
  }

  private static Trouble trouble(String[] values) {
    return new Trouble(
        values[0].isEmpty() ? Optional.empty() : Optional.of(IntakeField.valueOf(values[0])),
        values[1],
        Arrays.asList(values).subList(2, values.length));
  }

  private static List<String[]> entries(String part) {
    return part.isEmpty()
        ? List.of()
        : Arrays.stream(split(ENTRY, part)).map(one -> split(VALUE, one)).toList();
  }

  private static String joined(char divider, List<String> values) {
    return String.join(String.valueOf(divider), values);
  }

  /** No text breaks out of its place. */
  private static String clean(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  private static String[] split(char divider, String text) {
    return text.split(String.valueOf(divider), -1);
  }
}
