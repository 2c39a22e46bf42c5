package org.lingyan.hours.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.jobs.Jobs;
import org.lingyan.rules.RulesChanged;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/**
 * R9: after a change of rules everybody concerned is judged again, some hundred in a transaction;
 * boards go on meanwhile, and say that it goes on.
 */
@ApplicationScoped
public class RejudgingJob implements JobKind {
  private static final int PEOPLE_AT_ONCE = 500;

  private final EntityManager em;
  private final StandingTable table;
  private final Jobs jobs;

  /** For the container's proxy. */
  protected RejudgingJob() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public RejudgingJob(EntityManager em, StandingTable table, Jobs jobs) {
    this.em = em;
    this.table = table;
    this.jobs = jobs;
  }

  @Override
  public String name() {
    return "hours.rejudge";
  }

  void follow(@Observes RulesChanged news) {
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO rule_rejudging (id, rule_id, since_day, asked_by, asked_at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5)",
        id,
        news.ruleId(),
        news.since(),
        news.accountId(),
        news.at());
    ask(id, news.accountId(), news.at());
  }

  /** Asks for the work of a change, for the first time or again after it was cancelled. */
  public void ask(long change, long accountId, Instant at) {
    long job = jobs.ask(JobAsker.oneself(accountId), this, Long.toString(change), at);
    Rows.change(em, "UPDATE rule_rejudging SET job_id = ?2 WHERE id = ?1", change, job);
  }

  @Override
  public JobStep work(JobRun run) {
    long change = Long.parseLong(run.parameters());
    Asked asked =
        Rows.first(
                em,
                "SELECT rule_id, since_day FROM rule_rejudging WHERE id = ?1",
                row -> new Asked(row.text(0), row.day(1)),
                change)
            .orElseThrow();
    ConcernedByRule concerned =
        new ConcernedByRule(em, asked.ruleId(), OptionalLong.empty(), Optional.empty());
    Checkpoint at = Checkpoint.of(run.checkpoint(), concerned);
    List<Long> some = concerned.after(at.person(), PEOPLE_AT_ONCE);
    if (some.isEmpty()) {
      Rows.change(em, "UPDATE rule_rejudging SET finished_at = ?2 WHERE id = ?1", change, run.at());
      return JobStep.finished(
          JobSummary.of("hours.rejudged", asked.ruleId(), Integer.toString(at.done())));
    }
    table.rejudge(some, asked.since(), Timekeeper.day(run.at()));
    Checkpoint next = at.after(some);
    return JobStep.next(next.done(), next.total(), name(), next.text());
  }

  private record Asked(String ruleId, LocalDate since) {}
}
