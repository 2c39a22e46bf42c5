package org.lingyan.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** J3: one chunk and its checkpoint, in one transaction. */
@ApplicationScoped
class JobChunk {
  private final EntityManager em;
  private final JobQueue queue;
  private final Iterable<JobRight> rights;

  /** For the container's proxy. */
  protected JobChunk() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  JobChunk(EntityManager em, JobQueue queue, @Any Instance<JobRight> rights) {
    this.em = em;
    this.queue = queue;
    this.rights = rights;
  }

  /**
   * Does the next chunk.
   *
   * @return whether there is more to do
   * @throws JobStopped when it is not to be done, or no longer by this server
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean work(Lease lease, JobKind kind, Timekeeper time) {
    // Read without a lock: progress and a wish to cancel are written while the chunk runs.
    JobRun run =
        Rows.first(
                em,
                "SELECT account_id, deputyship_id, for_account_id, parameters, work_checkpoint"
                    + " FROM job WHERE id = ?1"
                    + " AND lease_no = ?2 AND state = ?3 AND cancel_asked_at IS NULL",
                row -> (JobRun) new Run(lease, JobAsker.of(row, 0), row.text(3), row.text(4), time),
                lease.jobId(),
                lease.number(),
                JobState.RUNNING)
            .orElseThrow(() -> new JobStopped(lease.jobId()));
    JobStep step = mayGoOn(run).<JobStep>map(JobStep.Refused::new).orElseGet(() -> step(kind, run));
    if (step instanceof JobStep.Next next) {
      // Whether it was cancelled meanwhile is seen by the next chunk: this one is finished.
      keep(lease, next, time.now());
      return true;
    }
    if (step instanceof JobStep.Refused refused) {
      throw new JobRefused(lease.jobId(), refused.why());
    }
    finish(lease, (JobStep.Finished) step, kind.keptDays(), time.now());
    return false;
  }

  /** J9: the rights of a deputy may have ended since she asked. */
  private Optional<JobSummary> mayGoOn(JobRun run) {
    return run.asker().deputyshipId().isEmpty()
        ? Optional.empty()
        : StreamSupport.stream(rights.spliterator(), false)
            .flatMap(right -> right.against(run.asker(), run.at()).stream())
            .findFirst();
  }

  /** An error would leave the transaction standing, and what half a chunk wrote would be kept. */
  private static JobStep step(JobKind kind, JobRun run) {
    try {
      return kind.work(run);
    } catch (Error died) {
      throw new IllegalStateException("the work of job " + run.jobId() + " died", died);
    }
  }

  private void keep(Lease lease, JobStep.Next next, Instant at) {
    JobProgress progress = next.progress();
    onlyHolder(
        lease,
        Rows.change(
            em,
            "UPDATE job SET work_checkpoint = ?4, done = ?5, total = ?6, phase = ?7, free_at = ?8,"
                + " told_at = ?9 WHERE id = ?1 AND lease_no = ?2 AND state = ?3",
            lease.jobId(),
            lease.number(),
            JobState.RUNNING,
            next.checkpoint(),
            progress.done(),
            progress.total().isPresent() ? progress.total().getAsInt() : null,
            progress.phase(),
            at.plus(Lease.LENGTH),
            at));
  }

  private void finish(Lease lease, JobStep.Finished end, int keptDays, Instant at) {
    onlyHolder(
        lease,
        Rows.change(
            em,
            "UPDATE job SET state = ?4, finished_at = ?5, free_at = NULL, keep_until = ?6,"
                + " summary_code = ?7, summary_values = ?8, file_id = ?9, incident = NULL,"
                + " done = COALESCE(total, done) WHERE id = ?1 AND lease_no = ?2 AND state = ?3",
            lease.jobId(),
            lease.number(),
            JobState.RUNNING,
            JobState.DONE,
            at,
            Timekeeper.day(at).plusDays(keptDays),
            end.summary().code(),
            end.summary().lines(),
            end.file().isPresent() ? end.file().getAsLong() : null));
  }

  /** The guard of J3: it stands at the end, so that nobody waits for the row while work goes on. */
  private static void onlyHolder(Lease lease, int changed) {
    if (changed == 0) {
      throw new JobStopped(lease.jobId());
    }
  }

  private final class Run implements JobRun {
    private final Lease lease;
    private final JobAsker asker;
    private final String parameters;
    private final String checkpoint;
    private final Timekeeper time;
    private final Instant at;

    Run(Lease lease, JobAsker asker, String parameters, String checkpoint, Timekeeper time) {
      this.lease = lease;
      this.asker = asker;
      this.parameters = parameters;
      this.checkpoint = checkpoint;
      this.time = time;
      this.at = time.now();
    }

    @Override
    public long jobId() {
      return lease.jobId();
    }

    @Override
    public JobAsker asker() {
      return asker;
    }

    @Override
    public String parameters() {
      return parameters;
    }

    @Override
    public String checkpoint() {
      return checkpoint;
    }

    @Override
    public Instant at() {
      return at;
    }

    @Override
    public void tell(JobProgress progress) {
      queue.tell(lease, progress, time.now());
    }
  }
}
