package org.lingyan.jobs;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** What one chunk came to. */
public sealed interface JobStep {

  /**
   * There is more to do.
   *
   * @param checkpoint what the next chunk has to know
   */
  record Next(JobProgress progress, String checkpoint) implements JobStep {}

  /**
   * All is done.
   *
   * @param summary what came of it
   * @param file a file of the files room; empty when there is none
   */
  record Finished(JobSummary summary, OptionalLong file) implements JobStep {}

  /** It cannot be done; this chunk may not have changed anything. */
  record Refused(JobSummary why) implements JobStep {}

  /** There is more to do. */
  static JobStep next(int done, int total, String phase, String checkpoint) {
    return new Next(new JobProgress(done, OptionalInt.of(total), phase), checkpoint);
  }

  /** All is done, without a file. */
  static JobStep finished(JobSummary summary) {
    return new Finished(summary, OptionalLong.empty());
  }

  /** All is done, with a file. */
  static JobStep finished(JobSummary summary, long file) {
    return new Finished(summary, OptionalLong.of(file));
  }
}
