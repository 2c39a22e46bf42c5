package org.lingyan.jobs;

import java.time.Instant;

/** What a chunk is given to work with. */
public interface JobRun {
  /** The job. */
  long jobId();

  /** Who asked for it, and in whose stead: the rights that it acts with. */
  JobAsker asker();

  /** The account that asked for it. */
  default long accountId() {
    return asker().accountId();
  }

  /** What was asked for: the kind's own text. */
  String parameters();

  /** What the last finished chunk left; empty before the first. */
  String checkpoint();

  /** The moment at which this chunk began. */
  Instant at();

  /**
   * Tells how far it is, for everybody to see at once, and holds the lease. A chunk that takes more
   * than a few seconds tells every second or so.
   *
   * @throws JobStopped when it was cancelled, or when another server has taken the job over; the
   *     work lets it pass, so that the chunk is taken back
   */
  void tell(JobProgress progress);
}
