package org.lingyan.container;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.shared.Rows;

/**
 * A kind with a name of its own that no server knows, so that only its test works on it. What its
 * chunks write are rows under that name.
 */
final class HandKind implements JobKind {
  private final String name = "tested." + UUID.randomUUID();
  private final Function<JobRun, JobStep> work;

  HandKind(Function<JobRun, JobStep> work) {
    this.work = work;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int keptDays() {
    return 5;
  }

  @Override
  public JobStep work(JobRun run) {
    return work.apply(run);
  }

  /** Writes a row in the transaction of the chunk. */
  static void write(JobRun run, String key) {
    Rows.change(
        Inside.the(EntityManager.class),
        "INSERT INTO repeated_request (account_id, idempotency_key, request_hash, status, body, at)"
            + " VALUES (?1, ?2, ?3, 0, '', ?4)",
        run.accountId(),
        run.jobId() + "-" + key,
        new byte[32],
        Instant.parse("2026-11-22T00:00:00Z"));
  }

  /** How many rows a job's chunks have written for good. */
  static long written(long job) {
    return Inside.number(
        "SELECT COUNT(*) FROM repeated_request WHERE idempotency_key LIKE ?1", job + "-%");
  }
}
