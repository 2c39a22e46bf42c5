package org.lingyan.web.intake;

import java.util.List;
import org.lingyan.people.intake.Headings;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.RowVerdict;

/** A row of an import as the list shows it. */
public final class ImportRow {
  private final int number;
  private final String href;
  private final String name;
  private final String place;
  private final RowVerdict verdict;
  private final List<String> troubles;
  private final List<String> notes;
  private final List<String> differences;

  ImportRow(long intake, IntakeKind kind, IntakeRow row, Headings headings, IntakeWords words) {
    this.number = row.raw().number();
    this.href = ImportRowPage.href(intake, number);
    String found = row.cell(headings, named(kind));
    this.name = found.isEmpty() ? words.texts().of("intake.nameless") : found;
    this.place = row.cell(headings, placed(kind));
    this.verdict = row.verdict().orElse(RowVerdict.ERROR);
    this.troubles = row.troubles().stream().map(one -> words.trouble(headings, one)).toList();
    this.notes = row.notes().stream().map(one -> words.trouble(headings, one)).toList();
    this.differences =
        row.differences().stream().map(one -> words.difference(headings, one)).toList();
  }

  private static IntakeField named(IntakeKind kind) {
    return switch (kind) {
      case PEOPLE -> IntakeField.NAME;
      case ORGANISATIONS -> IntakeField.PLACE_NAME;
      case CREDENTIALS -> IntakeField.HOLDER;
      case HOURS, COMPARISON -> IntakeField.EARNER;
    };
  }

  private static IntakeField placed(IntakeKind kind) {
    return switch (kind) {
      case PEOPLE -> IntakeField.ORGANISATION;
      case ORGANISATIONS -> IntakeField.PARENT;
      case CREDENTIALS -> IntakeField.HOLDER_PLACE;
      case HOURS, COMPARISON -> IntakeField.EARNED_TITLE;
    };
  }

  /** Its number in the file. */
  public int getNumber() {
    return number;
  }

  /** Address of its form. */
  public String getHref() {
    return href;
  }

  /** Whom or what it is about. */
  public String getName() {
    return name;
  }

  /** Where, as it was typed. */
  public String getPlace() {
    return place;
  }

  /** What posting would do. */
  public RowVerdict getVerdict() {
    return verdict;
  }

  /** Everything that is wrong. */
  public List<String> getTroubles() {
    return troubles;
  }

  /** What should be known, although nothing is wrong. */
  public List<String> getNotes() {
    return notes;
  }

  /** What changes. */
  public List<String> getDifferences() {
    return differences;
  }
}
