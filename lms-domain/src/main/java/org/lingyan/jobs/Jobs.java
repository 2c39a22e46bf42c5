package org.lingyan.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Asks for long work, looks at one's own, and cancels it. */
@ApplicationScoped
public class Jobs {
  private static final int FORGOTTEN_AT_ONCE = 1_000;

  private final EntityManager em;
  private final Event<JobAsked> asked;

  /** For the container's proxy. */
  protected Jobs() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public Jobs(EntityManager em, Event<JobAsked> asked) {
    this.em = em;
    this.asked = asked;
  }

  /**
   * Puts a job into the queue, in the caller's transaction when there is one.
   *
   * @param asker who asks; for herself, or as a deputy, whose rights it then has (J9)
   * @param kind what is to be done
   * @param parameters the kind's own text; it may not name what its asker may not read
   * @return the job's id
   */
  @Transactional
  public long ask(JobAsker asker, JobKind kind, String parameters, Instant at) {
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO job (id, account_id, deputyship_id, for_account_id, kind, parameters, state,"
            + " asked_at, free_at, work_checkpoint)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, '')",
        id,
        asker.accountId(),
        asker.deputyshipId(),
        asker.forAccountId(),
        kind.name(),
        parameters,
        JobState.QUEUED,
        at);
    asked.fire(new JobAsked(id));
    return id;
  }

  /** J6: one's own jobs, the newest first. */
  @Transactional
  public Page<JobView> of(long accountId, Page.Request page) {
    List<JobView> rows =
        Rows.list(
            em,
            "SELECT "
                + JobView.COLUMNS
                + " FROM job WHERE account_id = ?1 ORDER BY id DESC LIMIT ?2 OFFSET ?3",
            JobView::of,
            accountId,
            page.size(),
            page.offset());
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*) FROM job WHERE account_id = ?1",
                row -> row.number(0),
                accountId)
            .orElseThrow();
    return new Page<>(rows, page.page(), page.size(), total);
  }

  /**
   * J6: one's own job.
   *
   * @throws UnknownSubject when there is none, or when it is somebody else's
   */
  @Transactional
  public JobView own(long accountId, long job) {
    return Rows.first(
            em,
            "SELECT " + JobView.COLUMNS + " FROM job WHERE id = ?1 AND account_id = ?2",
            JobView::of,
            job,
            accountId)
        .orElseThrow(() -> new UnknownSubject("job:" + job));
  }

  /** Whether something still happens with a job; not for one that is over or forgotten. */
  @Transactional
  public boolean goesOn(long job) {
    return Rows.first(em, "SELECT state FROM job WHERE id = ?1", row -> row.text(0), job)
        .filter(state -> !JobState.valueOf(state).over())
        .isPresent();
  }

  /**
   * J4: asks that one's own job ends. What is over stays as it is.
   *
   * @return the job as it is then
   * @throws UnknownSubject when there is none, or when it is somebody else's
   */
  @Transactional
  public JobView cancel(long accountId, long job, Instant at) {
    own(accountId, job);
    int waited =
        Rows.change(
            em,
            "UPDATE job SET state = ?2, cancel_asked_at = ?3, finished_at = ?3, free_at = NULL,"
                + " keep_until = ?4 WHERE id = ?1 AND state = ?5",
            job,
            JobState.CANCELLED,
            at,
            Timekeeper.day(at).plusDays(JobKind.USUAL_DAYS),
            JobState.QUEUED);
    if (waited == 0) {
      Rows.change(
          em,
          "UPDATE job SET cancel_asked_at = ?2 WHERE id = ?1 AND state = ?3"
              + " AND cancel_asked_at IS NULL",
          job,
          at,
          JobState.RUNNING);
    }
    return own(accountId, job);
  }

  /** J4: asks that whatever an account has open ends, because the account may do nothing more. */
  @Transactional
  public void cancelAll(long accountId, Instant at) {
    Rows.list(
            em,
            "SELECT id FROM job WHERE account_id = ?1 AND state IN (?2, ?3)",
            row -> row.number(0),
            accountId,
            JobState.QUEUED,
            JobState.RUNNING)
        .forEach(job -> cancel(accountId, job, at));
  }

  /**
   * J7: forgets what is over and whose days are past.
   *
   * @return how many; as long as it is not 0 there may be more
   */
  @Transactional
  public int forget(LocalDate today) {
    return Rows.change(
        em, "DELETE FROM job WHERE keep_until <= ?1 LIMIT " + FORGOTTEN_AT_ONCE, today);
  }
}
