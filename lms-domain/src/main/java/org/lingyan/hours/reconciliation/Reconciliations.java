package org.lingyan.hours.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lingyan.people.name.NameWords;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Reads comparisons and their rows, as far as somebody sees them (C4). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Reconciliations {
  private final EntityManager em;
  private final RowTable table;

  /** For the container's proxy. */
  protected Reconciliations() {
    this.em = null;
    this.table = null;
  }

  /** Reads through these. */
  @Inject
  public Reconciliations(EntityManager em, Keyring keys) {
    this.em = em;
    this.table = new RowTable(em, keys);
  }

  /** Those with rows that the scope sees, the latest first. */
  public Page<ReconciliationView> list(Scope scope, Page.Request page) {
    Where where = RowTable.seen(scope);
    long total =
        Rows.first(
                em,
                "SELECT COUNT(DISTINCT c.id)" + RowTable.FROM + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    String limit = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    List<Long> ids =
        Rows.list(
            em,
            "SELECT DISTINCT c.id" + RowTable.FROM + where.sql() + " ORDER BY c.id DESC" + limit,
            row -> row.number(0),
            where.parameters());
    return new Page<>(views(scope, ids), page.page(), page.size(), total);
  }

  /**
   * One of them.
   *
   * @throws UnknownSubject when there is none, or the scope sees no row of it
   */
  public ReconciliationView one(Scope scope, long id) {
    return views(scope, List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new UnknownSubject("reconciliation:" + id));
  }

  private record Head(String title, String madeBy, Instant madeAt) {}

  private List<ReconciliationView> views(Scope scope, List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Where where = RowTable.seen(scope);
    where.and("c.id IN (" + Rows.ids(ids) + ")");
    Map<Long, Head> heads = new LinkedHashMap<>();
    Map<Long, Map<Found, Long>> rows = new LinkedHashMap<>();
    Map<Long, Long> open = new LinkedHashMap<>();
    Rows.list(
        em,
        "SELECT c.id, c.title, c.made_at, (SELECT COALESCE(x.name, a.name) FROM account a"
            + " LEFT JOIN person x ON x.id = a.person_id WHERE a.id = c.account_id), w.found,"
            + " COUNT(*), SUM("
            + RowTable.OPEN
            + ")"
            + RowTable.FROM
            + where.sql()
            + " GROUP BY c.id, c.title, c.made_at, c.account_id, w.found ORDER BY c.id DESC",
        row -> {
          heads.put(row.number(0), new Head(row.text(1), row.text(3), row.moment(2).orElseThrow()));
          rows.computeIfAbsent(row.number(0), id -> new EnumMap<>(Found.class))
              .put(row.word(4, Found.class), row.number(5));
          return open.merge(row.number(0), row.number(6), Long::sum);
        },
        where.parameters());
    return heads.entrySet().stream()
        .map(
            one ->
                new ReconciliationView(
                    one.getKey(),
                    one.getValue().title(),
                    one.getValue().madeBy(),
                    one.getValue().madeAt(),
                    rows.get(one.getKey()),
                    open.get(one.getKey())))
        .toList();
  }

  /** Rows of one, in the order of the list. */
  public Page<ComparedRow> rows(Scope scope, long id, RowQuery query, Page.Request page) {
    Where where = where(scope, id, query);
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*)" + RowTable.FROM + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    String limit = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    return new Page<>(
        Rows.list(
            em,
            RowTable.select() + where.sql() + " ORDER BY w.number, w.id" + limit,
            table::view,
            where.parameters()),
        page.page(),
        page.size(),
        total);
  }

  static Where where(Scope scope, long id, RowQuery query) {
    Where where = RowTable.seen(scope);
    where.and("w.reconciliation_id = ?", id);
    query.found().ifPresent(found -> where.and("w.found = ?", found));
    if (query.open()) {
      where.and(RowTable.OPEN);
    }
    if (!query.name().isBlank()) {
      where.and(
          "p.id IN (SELECT k.person_id FROM person_name_key k WHERE NOT k.former AND k.word LIKE ?)",
          NameWords.typed(query.name()) + "%");
    }
    return where;
  }

  /**
   * One row.
   *
   * @throws UnknownSubject when there is none, or the scope does not see it
   */
  public ComparedRow row(Scope scope, long row) {
    Where where = RowTable.seen(scope);
    where.and("w.id = ?", row);
    return Rows.first(em, RowTable.select() + where.sql(), table::view, where.parameters())
        .orElseThrow(() -> new UnknownSubject("reconciliation row:" + row));
  }
}
