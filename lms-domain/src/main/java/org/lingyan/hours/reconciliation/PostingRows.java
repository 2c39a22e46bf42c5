package org.lingyan.hours.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.hours.ledger.TakingOver;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.Callers;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;

/**
 * Posts all rows of a comparison that are missing here and that a filter leaves (C5): one
 * transaction. What cannot be posted stays as it is and is counted.
 */
@ApplicationScoped
public class PostingRows implements JobKind {
  private static final int AT_ONCE = 500;

  private final EntityManager em;
  private final Keyring keys;
  private final Callers callers;
  private final Reconciliations reading;
  private final TakingOver taking;
  private final Jobs jobs;
  private final ActionLog log;

  /** For the container's proxy. */
  protected PostingRows() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PostingRows(
      EntityManager em,
      Keyring keys,
      Callers callers,
      Reconciliations reading,
      TakingOver taking,
      Jobs jobs,
      ActionLog log) {
    this.em = em;
    this.keys = keys;
    this.callers = callers;
    this.reading = reading;
    this.taking = taking;
    this.jobs = jobs;
    this.log = log;
  }

  @Override
  public String name() {
    return "hours.compare-post";
  }

  /**
   * Asks for it.
   *
   * @param name part of the name of those whose rows are meant; blank for all
   * @return the job's id
   * @throws org.lingyan.shared.UnknownSubject when the scope sees no row of the comparison
   */
  @Transactional
  public long ask(Scope scope, JobAsker asker, long reconciliation, String name, Instant at) {
    reading.one(scope, reconciliation);
    return jobs.ask(asker, this, Ids.text(reconciliation) + "\n" + name.strip(), at);
  }

  @Override
  public JobStep work(JobRun run) {
    String[] asked = run.parameters().split("\n", 2);
    long id = Ids.parse(asked[0]).orElseThrow();
    Optional<Scope> scope =
        callers
            .of(run.asker(), run.at())
            .map(caller -> caller.scope(EnumSet.of(Role.HR), Timekeeper.day(run.at())));
    if (scope.isEmpty()) {
      return new JobStep.Refused(JobSummary.of("hours.compare-gone"));
    }
    RowQuery query =
        new RowQuery(Optional.of(Found.MISSING), true, asked.length > 1 ? asked[1] : "");
    PostingWork work = new PostingWork(em, keys, taking);
    int posted = 0;
    int left = 0;
    while (true) {
      // What was posted is missing no longer; what was left is passed over.
      Page<ComparedRow> rows =
          reading.rows(scope.get(), id, query, new Page.Request(left / AT_ONCE, AT_ONCE));
      List<ComparedRow> some =
          rows.items().subList(Math.min(left % AT_ONCE, rows.items().size()), rows.items().size());
      if (some.isEmpty()) {
        break;
      }
      for (ComparedRow row : some) {
        Optional<Reason> against = work.post(scope.get(), row, run.at());
        boolean gone = against.filter(RowRefusal.Changed.class::isInstance).isPresent();
        posted += against.isEmpty() ? 1 : 0;
        left += against.isPresent() && !gone ? 1 : 0;
      }
      run.tell(
          new JobProgress(
              posted,
              OptionalInt.of(Math.max(posted, Math.toIntExact(rows.total()))),
              "hours.compare-post"));
    }
    log.record(
        new Action(
            run.at(),
            OptionalLong.of(run.accountId()),
            "hours.compare.post",
            "reconciliation:" + id,
            Action.Result.DONE,
            Integer.toString(posted)));
    return JobStep.finished(
        JobSummary.of("hours.compare-posted", Integer.toString(posted), Integer.toString(left)));
  }
}
