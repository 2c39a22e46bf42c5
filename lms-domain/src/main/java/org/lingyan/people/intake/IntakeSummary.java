package org.lingyan.people.intake;

import java.util.ArrayList;
import java.util.List;
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
