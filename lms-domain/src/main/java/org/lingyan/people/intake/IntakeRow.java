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
 * @param differences what it changes
 */
public record IntakeRow(
    long id,
    RawRow raw,
    Optional<RowVerdict> verdict,
    List<Trouble> troubles,
    List<Difference> differences) {
  /** Freezes the lists. */
  public IntakeRow {
    troubles = List.copyOf(troubles);
    differences = List.copyOf(differences);
  }

  /** The same with what was found. */
  IntakeRow judged(RowVerdict found, List<Trouble> wrong, List<Difference> changes) {
    return new IntakeRow(id, raw, Optional.of(found), wrong, changes);
  }

  /** What stands in a field; empty for nothing or no such column. */
  public String cell(Headings headings, IntakeField field) {
    OptionalInt column = headings.column(field);
    return column.isPresent() && column.getAsInt() < raw.cells().size()
        ? raw.cells().get(column.getAsInt())
        : "";
  }
}
