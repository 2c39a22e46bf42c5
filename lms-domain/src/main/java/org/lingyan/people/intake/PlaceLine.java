package org.lingyan.people.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.TreeRefusal;

/**
 * A row of a list of organisations, read by itself (I3).
 *
 * @param number of the row
 * @param name its name
 * @param parent what stands above it, as it was typed
 * @param kind what it is
 * @param level its level
 * @param since first day; empty: as long as what stands above it
 * @param troubles everything that is wrong with the row by itself
 */
record PlaceLine(
    int number,
    String name,
    String parent,
    Optional<OrganisationKind> kind,
    Optional<OrganisationLevel> level,
    Optional<LocalDate> since,
    List<Trouble> troubles) {
  private static final int LONGEST_NAME = 120;

  static PlaceLine of(Headings headings, IntakeRow row) {
    Cells cells = new Cells(headings, row);
    String name = cells.text(IntakeField.PLACE_NAME);
    for (IntakeField field : IntakeField.of(IntakeKind.ORGANISATIONS)) {
      // Only what is at the top stands below nothing: that needs a look at the tree.
      if (field.required()
          && field != IntakeField.PARENT
          && cells.text(field).isEmpty()
          && !cells.isOdd(field)) {
        cells.wrong(Trouble.in(field, "intake.required"));
      }
    }
    if (name.length() > LONGEST_NAME) {
      cells.wrong(Trouble.in(IntakeField.PLACE_NAME, "intake.too-long", LONGEST_NAME));
    }
    if (TreeRefusal.NameSign.isIn(name)) {
      cells.wrong(Trouble.in(IntakeField.PLACE_NAME, new TreeRefusal.NameSign()));
    }
    return new PlaceLine(
        row.raw().number(),
        name,
        cells.text(IntakeField.PARENT),
        cells.word(IntakeField.PLACE_KIND, Vocabulary::kind),
        cells.word(IntakeField.PLACE_LEVEL, Vocabulary::place),
        cells.day(IntakeField.ESTABLISHED_ON),
        cells.troubles());
  }
}
