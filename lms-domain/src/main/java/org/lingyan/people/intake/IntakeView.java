package org.lingyan.people.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.Rows;

/**
 * An import as whoever brought it sees it.
 *
 * @param id its id
 * @param kind what it is about
 * @param state where it stands
 * @param fileId the file
 * @param fileName what that was called
 * @param jobId the last piece of long work about it
 * @param headings the headings of its columns
 * @param notes what should be known about how it was read
 * @param refusal why it could not be read; empty unless it was refused
 * @param counts rows by verdict
 * @param times when what happened
 * @param rowsUntil first local day on which its rows may be forgotten
 */
public record IntakeView(
    long id,
    IntakeKind kind,
    IntakeState state,
    long fileId,
    String fileName,
    OptionalLong jobId,
    Headings headings,
    List<IntakeNote> notes,
    List<IntakeNote> refusal,
    Counts counts,
    Times times,
    LocalDate rowsUntil) {
  static final String COLUMNS =
      "id, kind, state, file_id, file_name, job_id, headings, notes, refusal, new_rows,"
          + " changed_rows, same_rows, wrong_rows, left_rows, noted_rows, made_at, judged_at, posted_at, undone_at,"
          + " rows_until, account_id";

  /** Freezes the lists. */
  public IntakeView {
    notes = List.copyOf(notes);
    refusal = List.copyOf(refusal);
  }

  /**
   * Rows by verdict.
   *
   * @param added new ones
   * @param changed those that change something
   * @param same those that say what is on record
   * @param wrong those with errors
   * @param left those left out
   * @param noted those about which something should be known, whatever their verdict
   */
  public record Counts(int added, int changed, int same, int wrong, int left, int noted) {
    /** All of them. */
    public int total() {
      return added + changed + same + wrong + left;
    }

    /** Those with one verdict. */
    public int of(RowVerdict verdict) {
      return switch (verdict) {
        case NEW -> added;
        case CHANGED -> changed;
        case UNCHANGED -> same;
        case ERROR -> wrong;
        case LEFT_OUT -> left;
      };
    }
  }

  /**
   * When what happened.
   *
   * @param made when it was brought
   * @param judged when its rows were last judged
   * @param posted when it was put on record
   * @param undone when it was taken back
   */
  public record Times(
      Instant made, Optional<Instant> judged, Optional<Instant> posted, Optional<Instant> undone) {}

  static IntakeView of(Rows.Row row) {
    return new IntakeView(
        row.number(0),
        row.word(1, IntakeKind.class),
        row.word(2, IntakeState.class),
        row.number(3),
        row.text(4),
        row.maybeNumber(5),
        Headings.stored(row.text(6)),
        IntakeNote.stored(row.text(7)),
        IntakeNote.stored(row.text(8)),
        new Counts(
            row.count(9),
            row.count(10),
            row.count(11),
            row.count(12),
            row.count(13),
            row.count(14)),
        new Times(row.moment(15).orElseThrow(), row.moment(16), row.moment(17), row.moment(18)),
        row.day(19));
  }
}
