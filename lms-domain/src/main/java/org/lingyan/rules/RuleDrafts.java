package org.lingyan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Reads drafts inside a scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class RuleDrafts {
  private static final String DRAFT =
      "SELECT d.id, d.rule_id, d.organisation_id, o.name, d.body, d.state, d.changes, d.drafted_by,"
          + " d.changed_by, d.changed_at FROM rule_draft d"
          + " JOIN organisation_state o ON o.organisation_id = d.organisation_id";

  private final EntityManager em;

  /** For the container's proxy. */
  protected RuleDrafts() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public RuleDrafts(EntityManager em) {
    this.em = em;
  }

  /** Drafts that are being written for organisations inside the scope, the last changed first. */
  public List<RuleDraft> open(Scope scope) {
    Where where = inside(scope);
    where.and("d.state = ?", RuleDraft.State.OPEN);
    return Rows.list(
        em,
        DRAFT + where.sql() + " ORDER BY d.changed_at DESC, d.id",
        RuleDrafts::draft,
        where.parameters());
  }

  /**
   * A draft inside the scope, whatever became of it.
   *
   * @throws UnknownSubject when there is none
   */
  public RuleDraft inScope(Scope scope, long id) {
    Where where = inside(scope);
    where.and("d.id = ?", id);
    return Rows.first(em, DRAFT + where.sql(), RuleDrafts::draft, where.parameters())
        .orElseThrow(() -> new UnknownSubject("rule-draft:" + id));
  }

  private static Where inside(Scope scope) {
    LocalDate today = scope.day();
    Where where = new Where();
    where.and("o.from_day <= ? AND o.until_day > ?", today, today);
    scope.restrict(where, "o.path");
    return where;
  }

  private static RuleDraft draft(Rows.Row row) {
    return new RuleDraft(
        row.number(0),
        row.text(1),
        row.number(2),
        row.text(3),
        row.text(4),
        row.word(5, RuleDraft.State.class),
        row.count(6),
        row.number(7),
        row.number(8),
        row.moment(9).orElseThrow());
  }
}
