package org.lingyan.hours.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lingyan.jobs.JobState;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.BindingRules;
import org.lingyan.rules.BindingView;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Tells after which changes of rules people still wait to be judged again, and goes on (R9). */
@ApplicationScoped
public class Rejudgings {
  private static final String OPEN =
      "SELECT r.id, r.rule_id, r.since_day, r.asked_by, r.asked_at, r.job_id, j.state, j.done, j.total"
          + " FROM rule_rejudging r LEFT JOIN job j ON j.id = r.job_id"
          + " WHERE r.finished_at IS NULL";

  private final EntityManager em;
  private final BindingRules bindings;
  private final RejudgingJob job;

  /** For the container's proxy. */
  protected Rejudgings() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public Rejudgings(EntityManager em, BindingRules bindings, RejudgingJob job) {
    this.em = em;
    this.bindings = bindings;
    this.job = job;
  }

  /**
   * Those of requirements that bind, or did, in what the scope covers or above it; the oldest
   * first.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Rejudging> open(Scope scope) {
    List<Rejudging> open = Rows.list(em, OPEN + " ORDER BY r.id", Rejudgings::rejudging);
    if (open.isEmpty()) {
      return open;
    }
    Set<String> bound =
        bindings.around(scope).stream().map(BindingView::ruleId).collect(Collectors.toSet());
    return open.stream().filter(one -> bound.contains(one.ruleId())).toList();
  }

  /**
   * Goes on with one that stands still; one that goes on, or is over by now, is left alone.
   *
   * @throws UnknownSubject when there is none in the scope
   */
  @Transactional
  public void goOn(Scope scope, long id, Instant at) {
    boolean open =
        Rows.first(
                em,
                "SELECT finished_at FROM rule_rejudging WHERE id = ?1 FOR UPDATE",
                row -> row.missing(0),
                id)
            .orElseThrow(() -> new UnknownSubject("rejudging:" + id));
    if (!open) {
      return;
    }
    Rejudging found =
        open(scope).stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(() -> new UnknownSubject("rejudging:" + id));
    if (!found.goesOn()) {
      job.ask(id, scope.accountId(), at);
    }
  }

  private static Rejudging rejudging(Rows.Row row) {
    return new Rejudging(
        row.number(0),
        row.text(1),
        row.day(2),
        row.number(3),
        row.moment(4).orElseThrow(),
        row.maybeNumber(5),
        !row.missing(6) && !row.word(6, JobState.class).over(),
        row.missing(7) ? 0 : row.count(7),
        row.missing(8) ? 0 : row.count(8));
  }
}
