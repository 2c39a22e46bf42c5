package org.lingyan.hours.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleDraft;
import org.lingyan.rules.RuleDrafts;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Tries a draft on everybody whom it would bind, before it is published (H2.16). */
@ApplicationScoped
public class TryingRules {
  private static final String TRIAL =
      "SELECT t.id, t.draft_id, t.changes, t.bound_at, t.on_day, t.asked_at, t.job_id,"
          + " t.finished_at, t.people, (SELECT COUNT(*) FROM rule_trial_row r"
          + " WHERE r.trial_id = t.id) FROM rule_trial t";

  private final EntityManager em;
  private final RuleDrafts drafts;
  private final Organisations organisations;
  private final Jobs jobs;
  private final TrialJob job;

  /** For the container's proxy. */
  protected TryingRules() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public TryingRules(
      EntityManager em, RuleDrafts drafts, Organisations organisations, Jobs jobs, TrialJob job) {
    this.em = em;
    this.drafts = drafts;
    this.organisations = organisations;
    this.jobs = jobs;
    this.job = job;
  }

  /**
   * Asks for a trial of a draft as it stands, on the people of today.
   *
   * @param alsoAt organisation inside the scope at which it would be bound anew; empty: where it is
   * @return the trial's id
   */
  @Transactional
  public long begin(
      Scope scope, JobAsker asker, long draftId, OptionalLong alsoAt, LocalDate on, Instant at) {
    RuleDraft draft = drafts.inScope(scope, draftId);
    alsoAt.ifPresent(place -> organisations.inScope(scope, place));
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO rule_trial (id, draft_id, changes, bound_at, on_day, asked_by, asked_at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        id,
        draftId,
        draft.changes(),
        alsoAt,
        on,
        scope.accountId(),
        at);
    long work = jobs.ask(asker, job, Long.toString(id), at);
    Rows.change(em, "UPDATE rule_trial SET job_id = ?2 WHERE id = ?1", id, work);
    return id;
  }

  /** The last trial of a draft; empty when it was never tried. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Trial> lastOf(RuleDraft draft) {
    return Rows.first(
        em, TRIAL + " WHERE t.draft_id = ?1 ORDER BY t.id DESC LIMIT 1", Trial::of, draft.id());
  }

  /**
   * A trial of a draft inside the scope.
   *
   * @throws UnknownSubject when there is none
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Trial inScope(Scope scope, long id) {
    Trial trial =
        Rows.first(em, TRIAL + " WHERE t.id = ?1", Trial::of, id)
            .orElseThrow(() -> new UnknownSubject("trial:" + id));
    drafts.inScope(scope, trial.draftId());
    return trial;
  }

  /** People by status before and after, of those whose status would be another one. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Moved> moved(Scope scope, long trial) {
    Where where = rows(scope, trial);
    return Rows.list(
        em,
        "SELECT r.before_status, r.after_status, COUNT(*) FROM rule_trial_row r"
            + where.sql()
            + " GROUP BY r.before_status, r.after_status ORDER BY COUNT(*) DESC",
        row -> new Moved(status(row, 0), status(row, 1), row.count(2)),
        where.parameters());
  }

  /**
   * One page of those whose status would be another one, and who lie in the scope.
   *
   * @throws UnknownSubject when there is no such trial of a draft inside the scope
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Page<TrialLine> people(Scope scope, long trial, Page.Request page) {
    inScope(scope, trial);
    Where counting = rows(scope, trial);
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*) FROM rule_trial_row r" + counting.sql(),
                row -> row.number(0),
                counting.parameters())
            .orElse(0L);
    Where where = rows(scope, trial);
    where.and("o.from_day <= ? AND o.until_day > ?", scope.day(), scope.day());
    String limit =
        where.numbered(
            " ORDER BY r.after_status, r.path, p.name, p.id LIMIT ? OFFSET ?",
            page.size(),
            page.offset());
    return new Page<>(
        Rows.list(
            em,
            "SELECT r.person_id, p.name, r.organisation_id, o.name, r.before_status,"
                + " r.after_status, r.before_needed, r.after_needed, r.counted, r.after_missing"
                + " FROM rule_trial_row r JOIN person p ON p.id = r.person_id"
                + " JOIN organisation_state o ON o.organisation_id = r.organisation_id"
                + where.sql()
                + limit,
            TrialLine::of,
            where.parameters()),
        page.page(),
        page.size(),
        total);
  }

  private static Where rows(Scope scope, long trial) {
    Where where = new Where().and("r.trial_id = ?", trial);
    scope.restrict(where, "r.path");
    return where;
  }

  static Optional<Status> status(Rows.Row row, int column) {
    return row.missing(column) ? Optional.empty() : Optional.of(row.word(column, Status.class));
  }

  /**
   * People who would move from one status to another.
   *
   * @param before empty: not bound
   * @param after empty: no longer bound
   * @param people how many
   */
  public record Moved(Optional<Status> before, Optional<Status> after, int people) {}
}
