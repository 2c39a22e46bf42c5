package org.lingyan.people.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of an import and what was found about it.
 *
 * @param id its id
 * @param raw what the file says, or what was corrected since
 * @param verdict empty before it is judged
 * @param troubles everything that is wrong with it
 * @param notes what should be known about it, although nothing is wrong
 * @param differences what it changes
 */
public record IntakeRow(
    long id,
    RawRow raw,
    Optional<RowVerdict> verdict,
    List<Trouble> troubles,
    List<Trouble> notes,
    List<Difference> differences) {
  /** Freezes the lists. */
  public IntakeRow {
    troubles = List.copyOf(troubles);
    notes = List.copyOf(notes);
    differences = List.copyOf(differences);
  }

  /** A row as it was read. */
  static IntakeRow read(long id, RawRow raw) {
    return new IntakeRow(id, raw, Optional.empty(), List.of(), List.of(), List.of());
  }

  /** The same with what was found. */
  public IntakeRow judged(
      RowVerdict found, List<Trouble> wrong, List<Trouble> known, List<Difference> changes) {
    return new IntakeRow(id, raw, Optional.of(found), wrong, known, changes);
  }

  /** I5: whether this was shown as it is judged now. */
  boolean isAs(IntakeRow now) {
    return verdict.equals(now.verdict) && differences.equals(now.differences);
  }

  /** The same, not to be posted. */
  IntakeRow leftOut() {
    return judged(RowVerdict.LEFT_OUT, List.of(), List.of(), List.of());
  }

  /** Whether it is not to be posted. */
  public boolean isLeftOut() {
    return verdict.equals(Optional.of(RowVerdict.LEFT_OUT));
  }

  /** What stands in a field; empty for nothing or no such column. */
  public String cell(Headings headings, IntakeField field) {
    OptionalInt column = headings.column(field);
    return column.isPresent() && column.getAsInt() < raw.cells().size()
        ? raw.cells().get(column.getAsInt())
        : "";
  }
}
