package org.lingyan.jobs;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * The right to work on a job.
 *
 * @param jobId the job
 * @param kind its kind
 * @param forAccountId the account in whose stead the work is done; empty for who asked
 * @param number which lease of the job it is; a newer one ends it
 */
public record Lease(long jobId, String kind, OptionalLong forAccountId, int number) {
  /** How long it lasts unless it is renewed. */
  public static final Duration LENGTH = Duration.ofSeconds(60);

  /** How long work may give no sign of life before its lease is no longer renewed. */
  public static final Duration LONGEST_SILENCE = Duration.ofMinutes(30);
}
