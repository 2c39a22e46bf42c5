package org.lingyan.people.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lingyan.shared.Reason;

/**
 * The headings of a list, by which its cells are understood; their order does not matter (I1).
 *
 * @param all of every column, from the first; empty texts for columns without a heading
 */
public record Headings(List<Heading> all) {
  private static final int LEAST = 2;

  /** Freezes the list. */
  public Headings {
    all = List.copyOf(all);
  }

  /** What a row means when it is taken for the headings. */
  static Headings of(IntakeKind kind, List<String> cells) {
    return new Headings(cells.stream().map(cell -> Heading.of(kind, cell)).toList());
  }

  /** Whether this looks like a row of headings at all, and not like a title above them. */
  boolean arePlausible() {
    return all.stream().filter(heading -> heading.field().isPresent()).count() >= LEAST;
  }

  /** The column of a field, from 0. */
  public OptionalInt column(IntakeField field) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).field().filter(one -> one == field).isPresent())
        .findFirst();
  }

  /** What a field is called in this file; empty when it has no such column. */
  public String text(IntakeField field) {
    OptionalInt column = column(field);
    return column.isPresent() ? all.get(column.getAsInt()).text() : "";
  }

  /** The same with columns behind them for those fields that have none. */
  Headings with(Collection<IntakeField> fields) {
    List<Heading> wide = new ArrayList<>(all);
    fields.stream()
        .filter(field -> column(field).isEmpty())
        .forEach(field -> wide.add(new Heading(field.heading(), Optional.of(field))));
    return new Headings(wide);
  }

  /** Whether nothing above a column says what it is. */
  boolean isUnnamed(int column) {
    return column >= all.size() || all.get(column).text().isBlank();
  }

  /** Headings that nobody knows. */
  List<String> unknown() {
    return all.stream()
        .filter(heading -> heading.field().isEmpty() && !heading.text().isEmpty())
        .filter(heading -> heading.known().isEmpty())
        .map(Heading::text)
        .toList();
  }

  /** Headings of a known column that is not taken. */
  List<String> known(KnownColumn column) {
    return all.stream()
        .filter(heading -> heading.known().equals(Optional.of(column)))
        .map(Heading::text)
        .toList();
  }

  /** I1: why nothing can be read under these headings. */
  List<Reason> problems(IntakeKind kind) {
    List<Reason> problems = new ArrayList<>();
    Set<IntakeField> seen = EnumSet.noneOf(IntakeField.class);
    for (Heading heading : all) {
      heading
          .field()
          .filter(field -> !seen.add(field))
          .ifPresent(
              field -> problems.add(new IntakeRefusal.HeadingTwice(text(field), heading.text())));
    }
    IntakeField.of(kind).stream()
        .filter(field -> field.required() && !seen.contains(field))
        .forEach(field -> problems.add(new IntakeRefusal.HeadingMissing(field)));
    if (kind == IntakeKind.PEOPLE && !seen.contains(IntakeField.JOINED_ON)) {
      known(KnownColumn.WORK_BEGAN)
          .forEach(text -> problems.add(new IntakeRefusal.NoFirstDay(text)));
    }
    return problems;
  }

  /** As it is stored. */
  String lines() {
    return all.stream()
        .map(
            heading ->
                heading.field().map(Enum::name).orElse("")
                    + "\t"
                    + heading.text().replaceAll("\\s", " "))
        .collect(Collectors.joining("\n"));
  }

  /** What {@link #lines} wrote. */
  static Headings stored(String lines) {
    if (lines.isEmpty()) {
      return new Headings(List.of());
    }
    return new Headings(
        Arrays.stream(lines.split("\n", -1))
            .map(line -> line.split("\t", 2))
            .map(
                parts ->
                    new Heading(
                        parts[1],
                        parts[0].isEmpty()
                            ? Optional.empty()
                            : Optional.of(IntakeField.valueOf(parts[0]))))
            .toList());
  }
}
