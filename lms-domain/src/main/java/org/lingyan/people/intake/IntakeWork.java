package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobRun;
import org.lingyan.people.account.Callers;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** What the long work about imports has in common: for whom it acts, and how it tells of itself. */
@ApplicationScoped
public class IntakeWork {
  /** Roles that may bring lists of one kind or another, see {@link IntakeKind#roles}. */
  public static final Set<Role> ROLES = EnumSet.of(Role.HR, Role.ADMIN);

  private final EntityManager em;
  private final Callers callers;

  /** For the container's proxy. */
  protected IntakeWork() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public IntakeWork(EntityManager em, Callers callers) {
    this.em = em;
    this.callers = callers;
  }

  /** What the account behind a job may change now; herself only like everybody else. */
  public Scope scope(JobRun run) {
    return scope(run.asker(), intake(run), run.at());
  }

  /**
   * What somebody may change at a moment by one of her imports.
   *
   * @throws UnknownSubject when there is no such import of hers, or she may act no longer
   */
  public Scope scope(JobAsker asker, long intake, Instant at) {
    IntakeKind kind = new IntakeTable(em).own(asker.accountId(), intake).kind();
    return callers
        .of(asker, at)
        .map(caller -> caller.scope(kind.roles(), Timekeeper.day(at)))
        .map(
            scope ->
                new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day()))
        .orElseThrow(() -> new UnknownSubject("account:" + asker.accountId()));
  }

  /** The import that a job is about. */
  public static long intake(JobRun run) {
    return Ids.parse(run.parameters())
        .orElseThrow(() -> new UnknownSubject("intake of job:" + run.jobId()));
  }

  /** Tells a job's progress. */
  public static Progress telling(JobRun run, String phase) {
    return (done, total) ->
        run.tell(new JobProgress(done, OptionalInt.of(Math.max(done, total)), phase));
  }
}
