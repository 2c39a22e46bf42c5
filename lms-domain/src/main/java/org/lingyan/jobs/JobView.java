package org.lingyan.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.lingyan.shared.Rows;

/**
 * A job as who asked for it sees it.
 *
 * @param id the job
 * @param forAccountId the account in whose stead it was asked for; empty for oneself
 * @param kind name of its kind
 * @param state where it stands
 * @param progress how far it is
 * @param times when what happened
 * @param cancelAsked whether it is to end
 * @param summary what came of it; empty while it goes on, and for what was cancelled
 * @param failure why it failed; empty unless it did
 * @param incident under which name the log knows a fault of ours
 * @param file the result, in the files room
 * @param keptUntil first local day on which it may be forgotten; empty while it goes on
 */
public record JobView(
    long id,
    OptionalLong forAccountId,
    String kind,
    JobState state,
    JobProgress progress,
    Times times,
    boolean cancelAsked,
    Optional<JobSummary> summary,
    Optional<JobFailure> failure,
    Optional<String> incident,
    OptionalLong file,
    Optional<LocalDate> keptUntil) {
  static final String COLUMNS =
      "id, kind, state, done, total, phase, asked_at, started_at, finished_at, cancel_asked_at,"
          + " summary_code, summary_values, failure, incident, file_id, keep_until,"
          + " for_account_id";

  /**
   * When what happened.
   *
   * @param asked when it was asked for
   * @param started when a server first took it
   * @param finished when it was over
   */
  public record Times(Instant asked, Optional<Instant> started, Optional<Instant> finished) {}

  static JobView of(Rows.Row row) {
    return new JobView(
        row.number(0),
        row.maybeNumber(16),
        row.text(1),
        row.word(2, JobState.class),
        new JobProgress(
            row.count(3),
            row.missing(4) ? OptionalInt.empty() : OptionalInt.of(row.count(4)),
            row.text(5)),
        new Times(row.moment(6).orElseThrow(), row.moment(7), row.moment(8)),
        !row.missing(9),
        row.text(10).isEmpty()
            ? Optional.empty()
            : Optional.of(JobSummary.stored(row.text(10), row.text(11))),
        row.missing(12) ? Optional.empty() : Optional.of(row.word(12, JobFailure.class)),
        row.missing(13) ? Optional.empty() : Optional.of(row.text(13)),
        row.missing(14) ? OptionalLong.empty() : OptionalLong.of(row.number(14)),
        row.missing(15) ? Optional.empty() : Optional.of(row.day(15)));
  }

  /** Whether it can still be cancelled. */
  public boolean cancellable() {
    return !state.over() && !cancelAsked;
  }
}
