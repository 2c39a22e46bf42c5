package org.lingyan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Writes versions of requirements that are not in force yet (R6). */
@ApplicationScoped
public class DraftingRules {
  private final EntityManager em;
  private final RuleDrafts drafts;
  private final Organisations organisations;
  private final ActionLog log;

  /** For the container's proxy. */
  protected DraftingRules() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public DraftingRules(
      EntityManager em, RuleDrafts drafts, Organisations organisations, ActionLog log) {
    this.em = em;
    this.drafts = drafts;
    this.organisations = organisations;
    this.log = log;
  }

  /**
   * Begins the next version of a requirement, as its newest one stands.
   *
   * @param organisationId for whom, inside the scope
   * @throws UnknownSubject when there is no such requirement, or the organisation lies outside
   */
  @Transactional
  public RuleDraft begin(Scope scope, String ruleId, long organisationId, Instant at) {
    organisations.inScope(scope, organisationId);
    Newest newest = newest(ruleId).orElseThrow(() -> new UnknownSubject("rule:" + ruleId));
    return write(scope, ruleId, organisationId, numbered(newest, ruleId), at);
  }

  /**
   * Begins a requirement of its own for an organisation, like another one.
   *
   * @param like the requirement that it is like
   */
  @Transactional
  public RuleDraft beginLike(Scope scope, String like, long organisationId, Instant at) {
    organisations.inScope(scope, organisationId);
    Newest newest = newest(like).orElseThrow(() -> new UnknownSubject("rule:" + like));
    String fresh = "rule-" + Ids.text(Ids.next()).toLowerCase(java.util.Locale.ROOT);
    return write(
        scope,
        fresh,
        organisationId,
        numbered(new Newest(0, newest.body(), newest.from()), fresh),
        at);
  }

  private RuleDraft write(
      Scope scope, String ruleId, long organisationId, String body, Instant at) {
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO rule_draft (id, rule_id, organisation_id, body, state, changes, drafted_by,"
            + " drafted_at, changed_by, changed_at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, ?7, ?6, ?7)",
        id,
        ruleId,
        organisationId,
        body,
        RuleDraft.State.OPEN,
        scope.accountId(),
        at);
    record("rule.draft", id, scope, at, ruleId);
    return drafts.inScope(scope, id);
  }

  /**
   * Changes a draft; it is kept only when it can be read.
   *
   * @param seen the number of changes that its writer saw
   */
  @Transactional
  public Outcome<RuleDraft> change(Scope scope, long id, int seen, String body, Instant at) {
    RuleDraft draft = drafts.inScope(scope, id);
    if (draft.state() != RuleDraft.State.OPEN) {
      return Outcome.refused(new RuleRefusal.Over());
    }
    if (draft.body().equals(body)) {
      return new Outcome.AlreadyRecorded<>(draft);
    }
    Optional<RuleRefusal> against = against(draft, body);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    int changed =
        Rows.change(
            em,
            "UPDATE rule_draft SET body = ?3, changes = changes + 1, changed_by = ?4,"
                + " changed_at = ?5 WHERE id = ?1 AND changes = ?2 AND state = ?6",
            id,
            seen,
            body,
            scope.accountId(),
            at,
            RuleDraft.State.OPEN);
    return changed == 0
        ? Outcome.refused(new RuleRefusal.Changed())
        : new Outcome.Recorded<>(drafts.inScope(scope, id));
  }

  /** The number that the next version of a requirement has; 1 for one that is not published yet. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public int nextVersion(String ruleId) {
    return newest(ruleId).map(Newest::version).orElse(0) + 1;
  }

  private Optional<RuleRefusal> against(RuleDraft draft, String body) {
    try {
      RuleDocument document = RuleDocument.parse(body);
      HoursRule rule = document.hoursRule();
      document.jurisdiction();
      LocalDate from = document.from();
      Optional<Newest> newest = newest(draft.ruleId());
      int next = newest.map(Newest::version).orElse(0) + 1;
      if (!rule.id().equals(draft.ruleId()) || rule.version() != next) {
        return Optional.of(new RuleRefusal.OtherRule(draft.ruleId(), next));
      }
      return newest.map(Newest::from).filter(from::isBefore).map(RuleRefusal.BeforeTheLast::new);
    } catch (UnreadableRule broken) {
      return Optional.of(RuleRefusal.Unreadable.of(broken));
    }
  }

  /** Gives a draft up; twice is once. */
  @Transactional
  public void drop(Scope scope, long id, Instant at) {
    drafts.inScope(scope, id);
    int dropped =
        Rows.change(
            em,
            "UPDATE rule_draft SET state = ?2, changed_by = ?3, changed_at = ?4"
                + " WHERE id = ?1 AND state = ?5",
            id,
            RuleDraft.State.DROPPED,
            scope.accountId(),
            at,
            RuleDraft.State.OPEN);
    if (dropped > 0) {
      record("rule.drop", id, scope, at, "");
    }
  }

  private void record(String name, long id, Scope scope, Instant at, String detail) {
    log.record(
        new Action(
            at,
            OptionalLong.of(scope.accountId()),
            name,
            "rule-draft:" + id,
            Action.Result.DONE,
            detail));
  }

  private Optional<Newest> newest(String ruleId) {
    return Rows.first(
        em,
        "SELECT version, body, from_day FROM rule_version WHERE rule_id = ?1"
            + " ORDER BY version DESC LIMIT 1",
        row -> new Newest(row.count(0), row.text(1), row.day(2)),
        ruleId);
  }

  /** Id and number stand at the beginning of a line of their own in every document. */
  private static String numbered(Newest newest, String ruleId) {
    return newest
        .body()
        .replaceFirst("(?m)^id: .*$", "id: " + ruleId)
        .replaceFirst("(?m)^version: .*$", "version: " + (newest.version() + 1));
  }

  private record Newest(int version, String body, LocalDate from) {}
}
