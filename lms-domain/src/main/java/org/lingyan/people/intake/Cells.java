package org.lingyan.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The cells of one row, read field by field; everything that is wrong is kept (I2, I3). */
public final class Cells {
  /** I3: nothing in a list is older than anybody alive. */
  static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private final Headings headings;
  private final IntakeRow row;
  private final List<Trouble> troubles = new ArrayList<>();

  /** The cells of a row under these headings. */
  public Cells(Headings headings, IntakeRow row) {
    this.headings = headings;
    this.row = row;
    for (Map.Entry<Integer, String> odd : row.raw().odd().entrySet()) {
      field(odd.getKey())
          .ifPresent(field -> troubles.add(Trouble.in(field, "intake.cell." + odd.getValue())));
    }
  }

  private Optional<IntakeField> field(int column) {
    return column < headings.all().size() ? headings.all().get(column).field() : Optional.empty();
  }

  /** Everything that was found wrong so far. */
  public List<Trouble> troubles() {
    return troubles;
  }

  /** Keeps what is wrong. */
  public void wrong(Trouble trouble) {
    troubles.add(trouble);
  }

  /** Whether the file says something odd here, which was told already. */
  public boolean isOdd(IntakeField field) {
    OptionalInt column = headings.column(field);
    return column.isPresent() && row.raw().odd().containsKey(column.getAsInt());
  }

  /** What stands in a field; empty for nothing. */
  public String text(IntakeField field) {
    return row.cell(headings, field);
  }

  /** The word of a vocabulary; one that it does not have is told. */
  public <E> Optional<E> word(IntakeField field, Function<String, Optional<E>> vocabulary) {
    String text = text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> word = vocabulary.apply(text);
    if (word.isEmpty() && !isOdd(field)) {
      wrong(
          Trouble.in(
              field, "intake.unknown-word", text, IntakeNote.listed(Vocabulary.choices(field))));
    }
    return word;
  }

  /** The day in a field; one that cannot be read is told. */
  public Optional<LocalDate> day(IntakeField field) {
    String text = text(field);
    if (text.isEmpty() || isOdd(field)) {
      return Optional.empty();
    }
    TypedDay day = TypedDay.of(text);
    if (day instanceof TypedDay.Right right) {
      if (right.day().isBefore(FIRST)) {
        wrong(Trouble.in(field, "intake.day-too-early", FIRST));
        return Optional.empty();
      }
      return Optional.of(right.day());
    }
    wrong(Trouble.in(field, ((TypedDay.Wrong) day).code(), text));
    return Optional.empty();
  }
}
