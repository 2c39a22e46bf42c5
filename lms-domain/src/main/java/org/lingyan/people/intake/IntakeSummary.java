package org.lingyan.people.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lingyan.jobs.JobSummary;
import org.lingyan.shared.Reason;

/**
 * The reasons of a refusal as a job keeps them: each with the number of its values before them. The
 * summary's own words only say that it was refused; the import's page tells the reasons.
 */
public final class IntakeSummary {
  /** Name of a summary that holds reasons. */
  public static final String REFUSED = "intake.refused";

  private IntakeSummary() {}

  static JobSummary of(List<Reason> reasons) {
    List<String> values = new ArrayList<>();
    for (Reason reason : reasons) {
      values.add(reason.code());
      values.add(Integer.toString(reason.arguments().size()));
      reason.arguments().forEach(one -> values.add(IntakeNote.word(one)));
    }
    return new JobSummary(REFUSED, values);
  }

  /**
   * A reason that was kept.
   *
   * @param row number of the row that it is about; empty for the whole list
   * @param field in which column; empty for the row or the list as a whole
   * @param words code and values
   */
  public record Kept(OptionalInt row, Optional<IntakeField> field, IntakeNote words) {
    /** What a note says, by row and column where it names them. */
    public static Kept of(IntakeNote note) {
      List<String> values = note.values();
      if (note.code().equals(IntakeRefusal.InRow.CODE)) {
        return new Kept(
            OptionalInt.of(Integer.parseInt(values.get(0))),
            values.get(1).isEmpty()
                ? Optional.empty()
                : Optional.of(IntakeField.valueOf(values.get(1))),
            new IntakeNote(values.get(2), values.subList(3, values.size())));
      }
      return new Kept(
          note.code().equals(IntakeRefusal.JudgedAnew.CODE)
              ? OptionalInt.of(Integer.parseInt(values.get(0)))
              : OptionalInt.empty(),
          Optional.empty(),
          note);
    }
  }

  /** What {@link #of} wrote: codes of reasons with their values. */
  public static List<IntakeNote> reasons(JobSummary summary) {
    List<IntakeNote> reasons = new ArrayList<>();
    List<String> values = summary.values();
    int at = 0;
    while (at + 1 < values.size() && values.get(at + 1).matches("\\d{1,2}")) {
      int end = Math.min(values.size(), at + 2 + Integer.parseInt(values.get(at + 1)));
      reasons.add(new IntakeNote(values.get(at), values.subList(at + 2, end)));
      at = end;
    }
    return reasons;
  }
}
