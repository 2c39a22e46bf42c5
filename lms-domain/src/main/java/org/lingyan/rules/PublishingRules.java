package org.lingyan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;

/** Puts a draft in force as a version (R7). */
@ApplicationScoped
public class PublishingRules {
  private final EntityManager em;
  private final RuleDrafts drafts;
  private final Event<RulesChanged> changed;
  private final ActionLog log;

  /** For the container's proxy. */
  protected PublishingRules() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PublishingRules(
      EntityManager em, RuleDrafts drafts, Event<RulesChanged> changed, ActionLog log) {
    this.em = em;
    this.drafts = drafts;
    this.changed = changed;
    this.log = log;
  }

  /**
   * Publishes a draft.
   *
   * @param scope where the publisher holds HR; it covers everybody whom the requirement binds
   * @param seen the number of changes that the publisher saw
   */
  @Transactional
  public Outcome<HoursRule> publish(Scope scope, long id, int seen, Instant at) {
    Rows.first(em, "SELECT id FROM rule_draft WHERE id = ?1 FOR UPDATE", row -> true, id);
    RuleDraft draft = drafts.inScope(scope, id);
    Optional<RuleRefusal> against = against(scope, draft, seen);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    HoursRule rule = draft.rule();
    Rows.change(
        em,
        "INSERT INTO rule_version (rule_id, version, jurisdiction, from_day, until_day, body,"
            + " published_at, organisation_id, published_by)"
            + " VALUES (?1, ?2, ?3, ?4, NULL, ?5, ?6, ?7, ?8)",
        rule.id(),
        rule.version(),
        RuleDocument.parse(draft.body()).jurisdiction(),
        draft.from(),
        draft.body(),
        at,
        draft.organisationId(),
        scope.accountId());
    RuleStamp.change(em);
    Rows.change(
        em,
        "UPDATE rule_draft SET state = ?2, changed_at = ?3 WHERE id = ?1",
        id,
        RuleDraft.State.PUBLISHED,
        at);
    log.record(
        new Action(
            at,
            OptionalLong.of(scope.accountId()),
            "rule.publish",
            "rule-draft:" + id,
            Action.Result.DONE,
            rule.id() + " " + rule.version()));
    changed.fire(new RulesChanged(rule.id(), draft.from(), scope.accountId(), at));
    return new Outcome.Recorded<>(rule);
  }

  /** What stands against publishing a draft now; nothing is changed. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<RuleRefusal> against(Scope scope, RuleDraft draft, int seen) {
    if (draft.state() != RuleDraft.State.OPEN) {
      return Optional.of(new RuleRefusal.Over());
    }
    if (draft.changes() != seen) {
      return Optional.of(new RuleRefusal.Changed());
    }
    if (draft.changedBy() == scope.accountId()) {
      return Optional.of(new RuleRefusal.OwnDraft());
    }
    return outside(scope, draft.ruleId())
        .or(() -> overtaken(draft))
        .or(() -> beforeTheLast(draft))
        .or(() -> notTried(draft));
  }

  private Optional<RuleRefusal> outside(Scope scope, String ruleId) {
    List<String> outside =
        Rows.list(
                em,
                "SELECT DISTINCT o.path, o.name FROM rule_binding b JOIN organisation_state o"
                    + " ON o.organisation_id = b.organisation_id AND o.from_day <= ?2"
                    + " AND o.until_day > ?2"
                    + " WHERE b.rule_id = ?1 AND (b.until_day IS NULL OR b.until_day > ?2)"
                    + " ORDER BY o.path",
                row -> new String[] {row.text(0), row.text(1)},
                ruleId,
                scope.day())
            .stream()
            .filter(bound -> !scope.covers(bound[0]))
            .map(bound -> bound[1])
            .toList();
    return outside.isEmpty()
        ? Optional.empty()
        : Optional.of(new RuleRefusal.BoundOutside(String.join(" · ", outside)));
  }

  private Optional<RuleRefusal> overtaken(RuleDraft draft) {
    int version = draft.rule().version();
    return Rows.first(
            em,
            "SELECT MAX(version) FROM rule_version WHERE rule_id = ?1",
            row -> row.missing(0) ? 0 : row.count(0),
            draft.ruleId())
        .filter(newest -> newest >= version)
        .map(RuleRefusal.Overtaken::new);
  }

  private Optional<RuleRefusal> beforeTheLast(RuleDraft draft) {
    LocalDate from = draft.from();
    return Rows.first(
            em,
            "SELECT MAX(from_day) FROM rule_version WHERE rule_id = ?1",
            row -> row.missing(0) ? Optional.<LocalDate>empty() : Optional.of(row.day(0)),
            draft.ruleId())
        .flatMap(last -> last)
        .filter(last -> from.isBefore(last))
        .map(RuleRefusal.BeforeTheLast::new);
  }

  private Optional<RuleRefusal> notTried(RuleDraft draft) {
    long tried =
        Rows.first(
                em,
                "SELECT COUNT(*) FROM rule_trial WHERE draft_id = ?1 AND changes = ?2"
                    + " AND finished_at IS NOT NULL",
                row -> row.number(0),
                draft.id(),
                draft.changes())
            .orElse(0L);
    return tried > 0 ? Optional.empty() : Optional.of(new RuleRefusal.NotTried());
  }
}
