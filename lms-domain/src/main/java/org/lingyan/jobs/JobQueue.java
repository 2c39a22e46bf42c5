package org.lingyan.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Where;

/** Gives out leases. Each method is a short transaction of its own. */
@ApplicationScoped
public class JobQueue {
  /** J5: how often a job may break or lose its server. */
  public static final int MOST_CRASHES = 3;

  /** How long a job that broke waits, for each time that it did. */
  static final Duration PAUSE = Duration.ofSeconds(10);

  private static final int LOOKED_AT = 16;
  private static final String UNCHANGED =
      " WHERE id = ?1 AND lease_no = ?2 AND state = ?3 AND free_at <= ?4";

  private final EntityManager em;

  /** For the container's proxy. */
  protected JobQueue() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  public JobQueue(EntityManager em) {
    this.em = em;
  }

  private record Found(
      long id,
      String kind,
      OptionalLong forAccountId,
      JobState state,
      int lease,
      int crashes,
      boolean end) {}

  /**
   * J1, J2, J8: takes the job that has waited longest, or one whose server is gone.
   *
   * @param owner name of the server, at most 60 ASCII characters
   * @param kinds names of the kinds that it knows
   * @return empty when there is nothing to do
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<Lease> takeNext(String owner, Set<String> kinds, Instant at) {
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    // Read without locks and then taken by key, so that nobody waits for a job of another kind.
    Where where = new Where().and("free_at <= ?", at);
    where.and("kind IN (?" + ", ?".repeat(kinds.size() - 1) + ")", kinds.toArray());
    List<Found> waiting =
        Rows.list(
            em,
            "SELECT id, kind, state, lease_no, crashes, cancel_asked_at, for_account_id"
                + " FROM job"
                + where.sql()
                + " ORDER BY free_at, id LIMIT "
                + LOOKED_AT,
            row ->
                new Found(
                    row.number(0),
                    row.text(1),
                    row.maybeNumber(6),
                    row.word(2, JobState.class),
                    row.count(3),
                    row.count(4),
                    !row.missing(5)),
            where.parameters());
    for (Found job : waiting) {
      int crashes = job.crashes() + (job.state() == JobState.RUNNING ? 1 : 0);
      if (job.end()) {
        end(job, JobState.CANCELLED, crashes, at);
      } else if (crashes >= MOST_CRASHES) {
        end(job, JobState.FAILED, crashes, at);
      } else if (taken(job, crashes, owner, at)) {
        return Optional.of(new Lease(job.id(), job.kind(), job.forAccountId(), job.lease() + 1));
      }
    }
    return Optional.empty();
  }

  /** J1: of several who want it, the database lets one change the row that all of them saw. */
  private boolean taken(Found job, int crashes, String owner, Instant at) {
    return Rows.change(
            em,
            "UPDATE job SET state = ?5, owner = ?6, lease_no = lease_no + 1, crashes = ?7,"
                + " free_at = ?8, told_at = ?4, started_at = COALESCE(started_at, ?4)"
                + UNCHANGED,
            job.id(),
            job.lease(),
            job.state(),
            at,
            JobState.RUNNING,
            owner,
            crashes,
            at.plus(Lease.LENGTH))
        == 1;
  }

  private void end(Found job, JobState state, int crashes, Instant at) {
    Rows.change(
        em,
        "UPDATE job SET state = ?5, crashes = ?6, failure = ?7, finished_at = ?4, free_at = NULL,"
            + " keep_until = ?8"
            + UNCHANGED,
        job.id(),
        job.lease(),
        job.state(),
        at,
        state,
        crashes,
        state == JobState.FAILED ? JobFailure.CRASHED : null,
        Timekeeper.day(at).plusDays(JobKind.USUAL_DAYS));
  }

  /**
   * J2: holds a lease a while longer, unless the work has long given no sign of life.
   *
   * @return whether it is still held
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean renew(Lease lease, Instant at) {
    return Rows.change(
            em,
            "UPDATE job SET free_at = ?4 WHERE id = ?1 AND lease_no = ?2 AND state = ?3"
                + " AND told_at >= ?5",
            lease.jobId(),
            lease.number(),
            JobState.RUNNING,
            at.plus(Lease.LENGTH),
            at.minus(Lease.LONGEST_SILENCE))
        == 1;
  }

  /**
   * J4: tells how far the work is and holds the lease.
   *
   * @throws JobStopped when the work is to end
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void tell(Lease lease, JobProgress progress, Instant at) {
    int told =
        Rows.change(
            em,
            "UPDATE job SET done = ?4, total = ?5, phase = ?6, free_at = ?7, told_at = ?8"
                + " WHERE id = ?1 AND lease_no = ?2 AND state = ?3 AND cancel_asked_at IS NULL",
            lease.jobId(),
            lease.number(),
            JobState.RUNNING,
            progress.done(),
            progress.total().isPresent() ? progress.total().getAsInt() : null,
            progress.phase(),
            at.plus(Lease.LENGTH),
            at);
    if (told == 0) {
      throw new JobStopped(lease.jobId());
    }
  }

  /** A server that is stopped in order hands a job back between two chunks. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void release(Lease lease, Instant at) {
    Rows.change(
        em,
        "UPDATE job SET state = ?4, free_at = ?5 WHERE id = ?1 AND lease_no = ?2 AND state = ?3",
        lease.jobId(),
        lease.number(),
        JobState.RUNNING,
        JobState.QUEUED,
        at);
  }

  /** J4: ends a job that was cancelled while it ran. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void cancelled(Lease lease, int keptDays, Instant at) {
    Rows.change(
        em,
        "UPDATE job SET state = ?4, finished_at = ?5, free_at = NULL, keep_until = ?6"
            + " WHERE id = ?1 AND lease_no = ?2 AND state = ?3 AND cancel_asked_at IS NOT NULL",
        lease.jobId(),
        lease.number(),
        JobState.RUNNING,
        JobState.CANCELLED,
        at,
        Timekeeper.day(at).plusDays(keptDays));
  }

  /** The work said no. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refused(Lease lease, JobSummary why, int keptDays, Instant at) {
    Rows.change(
        em,
        "UPDATE job SET state = ?4, failure = ?5, summary_code = ?6, summary_values = ?7,"
            + " finished_at = ?8, free_at = NULL, keep_until = ?9"
            + " WHERE id = ?1 AND lease_no = ?2 AND state = ?3",
        lease.jobId(),
        lease.number(),
        JobState.RUNNING,
        JobState.FAILED,
        JobFailure.REFUSED,
        why.code(),
        why.lines(),
        at,
        Timekeeper.day(at).plusDays(keptDays));
  }

  /**
   * J5: the work broke; it is tried again after a pause, or has failed.
   *
   * @param incident under which name the log knows why
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void broke(Lease lease, String incident, int keptDays, Instant at) {
    Optional<Integer> crashes =
        Rows.first(
            em,
            "SELECT crashes FROM job WHERE id = ?1 AND lease_no = ?2 AND state = ?3 FOR UPDATE",
            row -> row.count(0) + 1,
            lease.jobId(),
            lease.number(),
            JobState.RUNNING);
    if (crashes.isEmpty()) {
      return;
    }
    boolean over = crashes.get() >= MOST_CRASHES;
    Rows.change(
        em,
        "UPDATE job SET state = ?2, crashes = ?3, incident = ?4, failure = ?5, free_at = ?6,"
            + " finished_at = ?7, keep_until = ?8 WHERE id = ?1",
        lease.jobId(),
        over ? JobState.FAILED : JobState.QUEUED,
        crashes.get(),
        incident,
        over ? JobFailure.BROKEN : null,
        over ? null : at.plus(PAUSE.multipliedBy(crashes.get())),
        over ? at : null,
        over ? Timekeeper.day(at).plusDays(keptDays) : null);
  }
}
