package org.lingyan.jobs;

import java.time.Instant;
import java.util.Optional;

/** J9: a room above that knows whether a deputy may still act as she did when she asked. */
public interface JobRight {
  /**
   * Asked before each chunk of a deputy's work, in its transaction.
   *
   * @return why the work is not to go on; empty when it may
   */
  Optional<JobSummary> against(JobAsker asker, Instant at);
}
