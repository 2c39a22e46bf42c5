package org.lingyan.oversight.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.hours.standing.Slot;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Reads what was done for all people of a list (G5). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class BoardActs {
  private static final String FROM =
      " FROM board_act b JOIN organisation_state o ON o.organisation_id = b.organisation_id"
          + " AND o.from_day <= ?1 AND o.until_day > ?1"
          + " LEFT JOIN account a ON a.id = b.account_id LEFT JOIN person p ON p.id = a.person_id"
          + " LEFT JOIN account u ON u.id = b.undone_by LEFT JOIN person q ON q.id = u.person_id";

  private static final String COLUMNS =
      "SELECT b.id, b.kind, b.organisation_id, o.name, b.rule_id, b.slot, b.word, b.from_day,"
          + " b.last_day, COALESCE(p.name, a.name), b.asked_at, b.job_id, b.total, b.wanted, b.hit,"
          + " b.undone, b.finished_at, COALESCE(q.name, u.name), b.undone_at";

  private final EntityManager em;

  /** For the container's proxy. */
  protected BoardActs() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public BoardActs(EntityManager em) {
    this.em = em;
  }

  /** What was done at organisations in HR's scope, the latest first. */
  public Page<ActView> list(Scope scope, Page.Request page) {
    Where where = where(scope);
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*)" + FROM + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    String limit =
        where.numbered(" ORDER BY b.id DESC LIMIT ? OFFSET ?", page.size(), page.offset());
    return new Page<>(
        Rows.list(em, COLUMNS + FROM + where.sql() + limit, BoardActs::view, where.parameters()),
        page.page(),
        page.size(),
        total);
  }

  /**
   * One of them.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public ActView inScope(Scope scope, long id) {
    Where where = where(scope);
    where.and("b.id = ?", id);
    return Rows.first(em, COLUMNS + FROM + where.sql(), BoardActs::view, where.parameters())
        .orElseThrow(() -> new UnknownSubject("board-act:" + id));
  }

  private static Where where(Scope scope) {
    Where where = new Where();
    where.numbered("?", scope.day());
    PreviewingActs.office(scope).restrict(where, "o.path");
    return where;
  }

  private static ActView view(Rows.Row row) {
    return new ActView(
        row.number(0),
        row.word(1, ActKind.class),
        row.number(2),
        row.text(3),
        row.text(4),
        new Slot(row.day(5)),
        row.missing(6) ? Optional.empty() : Optional.of(row.word(6, ExemptionKind.class)),
        day(row, 7),
        day(row, 8),
        row.text(9),
        row.moment(10).orElseThrow(),
        row.maybeNumber(11),
        new ActView.Numbers(row.count(12), row.count(13), row.count(14), row.count(15)),
        row.moment(16),
        row.moment(18).map(at -> new ActView.Undone(row.text(17), at)));
  }

  private static Optional<LocalDate> day(Rows.Row row, int column) {
    return row.missing(column) ? Optional.empty() : Optional.of(row.day(column));
  }
}
