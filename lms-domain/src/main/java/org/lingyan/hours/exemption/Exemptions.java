package org.lingyan.hours.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Reads exemptions. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Exemptions {
  // P6: where she works on the day, or was last.
  static final String PLACE =
      " JOIN employment e ON e.person_id = p.id AND e.main AND e.from_day <= ?1"
          + " AND NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id AND l.main"
          + " AND l.from_day <= ?1 AND l.from_day > e.from_day)"
          + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
          + " AND o.from_day <= LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
          + " AND o.until_day > LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))";

  private static final String WHOLE =
      "SELECT x.id, i.main_id, x.kind, x.from_day, x.until_day, x.rule_id, n.reason, n.file_id,"
          + " n.withdrawal, COALESCE(bp.name, b.name), x.recorded_at, COALESCE(wp.name, w.name),"
          + " x.withdrawn_at, x.replaces_id, r.id"
          + " FROM exemption x JOIN person i ON i.id = x.person_id"
          + " LEFT JOIN exemption_note n ON n.exemption_id = x.id"
          + " LEFT JOIN exemption r ON r.replaces_id = x.id"
          + " LEFT JOIN account b ON b.id = x.recorded_by"
          + " LEFT JOIN person bp ON bp.id = b.person_id"
          + " LEFT JOIN account w ON w.id = x.withdrawn_by"
          + " LEFT JOIN person wp ON wp.id = w.person_id";

  private static final String LINE =
      "SELECT x.id, p.id, p.name, o.name, x.kind, x.from_day, x.until_day, x.rule_id,"
          + " x.withdrawn_at, EXISTS (SELECT 1 FROM exemption r WHERE r.replaces_id = x.id)";
  private static final String LINES =
      " FROM exemption x JOIN person i ON i.id = x.person_id JOIN person p ON p.id = i.main_id"
          + PLACE;

  private final EntityManager em;
  private final Keyring keys;
  private final Directory directory;

  /** For the container's proxy. */
  protected Exemptions() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public Exemptions(EntityManager em, Keyring keys, Directory directory) {
    this.em = em;
    this.keys = keys;
    this.directory = directory;
  }

  /**
   * X6, X10: everything of a person, the latest days first; those taken back among them. For
   * herself, and for HR in whose scope she is.
   *
   * @param scope HR's subtrees, and the asker herself
   * @throws UnknownSubject when there is none, or outside
   */
  public List<ExemptionView> of(Scope scope, long personId) {
    directory.inScope(scope, personId);
    return Rows.list(
        em,
        WHOLE + " WHERE i.main_id = ?1 ORDER BY x.from_day DESC, x.id DESC",
        this::view,
        personId);
  }

  /**
   * X10: a person's own, that of all her records, the latest days first.
   *
   * @param personId the asker's own person
   */
  public List<ExemptionView> own(long personId) {
    return Rows.list(
        em,
        WHOLE
            + " WHERE i.main_id = (SELECT m.main_id FROM person m WHERE m.id = ?1)"
            + " ORDER BY x.from_day DESC, x.id DESC",
        this::view,
        personId);
  }

  /**
   * One, of somebody in HR's scope.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public ExemptionView inScope(Scope scope, long id) {
    ExemptionView found = find(id);
    directory.inScope(office(scope), found.personId());
    return found;
  }

  /** X1: being herself opens nobody's door to the office. */
  static Scope office(Scope scope) {
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }

  /**
   * One, whoever's. Who calls it checks the scope.
   *
   * @throws UnknownSubject when there is none
   */
  ExemptionView find(long id) {
    return Rows.first(em, WHOLE + " WHERE x.id = ?1", this::view, id)
        .orElseThrow(() -> new UnknownSubject("exemption:" + id));
  }

  /**
   * What stands of those that were entered together, of people in HR's scope and not her own, in
   * the order of their ids: a piece of longer work.
   *
   * @param after the id behind which it goes on; 0 at first
   */
  public List<Long> ofBatch(Scope scope, long batch, long after, int most) {
    Where where = new Where();
    where.numbered("?", scope.day());
    office(scope).restrict(where, "o.path");
    where.and("x.batch_id = ? AND x.withdrawn_at IS NULL AND x.id > ?", batch, after);
    where.and(
        "NOT EXISTS (SELECT 1 FROM account a JOIN person h ON h.id = a.person_id"
            + " WHERE a.id = ? AND h.main_id = p.id)",
        scope.accountId());
    String limit = where.numbered(" ORDER BY x.id LIMIT ?", most);
    return Rows.list(
        em, "SELECT x.id" + LINES + where.sql() + limit, row -> row.number(0), where.parameters());
  }

  /** X6: those of people in HR's scope, on its day, page by page; two statements. */
  public Page<ExemptionLine> list(Scope scope, ExemptionQuery query, Page.Request page) {
    Where where = new Where();
    where.numbered("?", scope.day());
    office(scope).restrict(where, "o.path");
    query.below().ifPresent(top -> where.and("o.path LIKE ?", top.path() + "%"));
    query.kind().ifPresent(kind -> where.and("x.kind = ?", kind));
    where.and(
        query.show() == ExemptionQuery.Show.WITHDRAWN
            ? "x.withdrawn_at IS NOT NULL"
            : "x.withdrawn_at IS NULL");
    String order = " ORDER BY x.withdrawn_at DESC, x.id DESC";
    if (query.show() == ExemptionQuery.Show.CURRENT) {
      where.and("x.until_day > ?", scope.day());
      order = " ORDER BY x.until_day, x.id";
    } else if (query.show() == ExemptionQuery.Show.PAST) {
      where.and("x.until_day <= ?", scope.day());
      order = " ORDER BY x.until_day DESC, x.id DESC";
    }
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*)" + LINES + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    String limit = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    List<ExemptionLine> rows =
        Rows.list(
            em,
            LINE + LINES + where.sql() + order + limit,
            row -> line(row, scope),
            where.parameters());
    return new Page<>(rows, page.page(), page.size(), total);
  }

  private static ExemptionLine line(Rows.Row row, Scope scope) {
    DateRange days = new DateRange(row.day(5), row.day(6));
    return new ExemptionLine(
        row.number(0),
        row.number(1),
        row.text(2),
        row.text(3),
        row.word(4, ExemptionKind.class),
        days,
        maybe(row, 7),
        ExemptionView.state(!row.missing(8), row.flag(9), days, scope.day()));
  }

  private static Optional<String> maybe(Rows.Row row, int column) {
    return row.missing(column) ? Optional.empty() : Optional.of(row.text(column));
  }

  private String opened(Rows.Row row, int column) {
    return row.missing(column) ? "" : keys.open(row.bytes(column));
  }

  private ExemptionView view(Rows.Row row) {
    return new ExemptionView(
        row.number(0),
        row.number(1),
        row.word(2, ExemptionKind.class),
        new DateRange(row.day(3), row.day(4)),
        maybe(row, 5),
        new ExemptionView.Note(opened(row, 6), row.maybeNumber(7), opened(row, 8)),
        new ExemptionView.Act(row.text(9), row.moment(10).orElseThrow()),
        row.moment(12).map(at -> new ExemptionView.Act(row.text(11), at)),
        row.maybeNumber(13),
        row.maybeNumber(14));
  }
}
