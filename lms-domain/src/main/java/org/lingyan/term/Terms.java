package org.lingyan.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;
import org.lingyan.shared.Words;

/** The one place that says what the authority and the profession are called. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Terms {
  private static final String COLUMNS =
      "t.authority_zh, t.authority_en, t.worker_zh, t.worker_en, t.citation, t.source, t.status";

  private static final String VERSIONS =
      "SELECT t.id, t.organisation_id, COALESCE(o.name, ''), t.from_day, t.account_id, t.at, "
          + COLUMNS;

  private final EntityManager em;

  /** For the container's proxy. */
  protected Terms() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public Terms(EntityManager em) {
    this.em = em;
  }

  /** V1: the words that count everywhere on a day. */
  public Term everywhere(LocalDate day) {
    return at("/", day);
  }

  /**
   * V1: the words that count at a place on a day.
   *
   * @param path {@code /id/id/…/} from the root of the tree to the place, as it stands on that day
   */
  public Term at(String path, LocalDate day) {
    String ids = Rows.ids(Organisations.ids(path).boxed().toList());
    String here = ids.isEmpty() ? "" : " OR t.organisation_id IN (" + ids + ")";
    String nearest = ids.isEmpty() ? "" : "FIELD(t.organisation_id, " + ids + ") DESC, ";
    return Rows.first(
            em,
            "SELECT "
                + COLUMNS
                + " FROM term_version t WHERE (t.organisation_id IS NULL"
                + here
                + ") AND t.from_day <= ?1 ORDER BY "
                + nearest
                + "t.from_day DESC, t.id DESC LIMIT 1",
            row -> term(row, 0),
            day)
        .orElseThrow(() -> new IllegalStateException("no words at all on " + day));
  }

  /** V1: the words that count where somebody works, or worked last, on a day. */
  public Term ofPerson(long personId, LocalDate day) {
    String path =
        Rows.first(
                em,
                "SELECT o.path FROM person i JOIN employment e ON e.person_id = i.main_id"
                    + " JOIN organisation_state o"
                    + " ON o.organisation_id = e.organisation_id"
                    + " AND o.from_day <= LEAST(?2, COALESCE(e.until_day - INTERVAL 1 DAY, ?2))"
                    + " AND o.until_day > LEAST(?2, COALESCE(e.until_day - INTERVAL 1 DAY, ?2))"
                    + " WHERE i.id = ?1 AND e.main AND e.from_day <= ?2"
                    + " ORDER BY e.from_day DESC LIMIT 1",
                row -> row.text(0),
                personId,
                day)
            .orElse("/");
    return at(path, day);
  }

  /** Words for places inside the scope, above them and everywhere, those that began last first. */
  public Page<TermVersion> versions(Scope scope, Page.Request page) {
    Where where = new Where();
    List<String> any = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    any.add("t.organisation_id IS NULL");
    for (String path : scope.subtrees()) {
      any.add("o.path LIKE ?");
      values.add(path + "%");
      any.add("? LIKE CONCAT(o.path, '%')");
      values.add(path);
    }
    where.and("(" + String.join(" OR ", any) + ")", values.toArray());
    String on = where.numbered("?", scope.day());
    String from =
        " FROM term_version t LEFT JOIN organisation_state o"
            + " ON o.organisation_id = t.organisation_id AND o.from_day <= "
            + on
            + " AND o.until_day > "
            + on
            + where.sql();
    long total =
        Rows.first(em, "SELECT COUNT(*)" + from, row -> row.number(0), where.parameters())
            .orElse(0L);
    String limited = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    List<TermVersion> found =
        Rows.list(
            em,
            VERSIONS + from + " ORDER BY t.from_day DESC, t.id DESC" + limited,
            Terms::version,
            where.parameters());
    return new Page<>(found, page.page(), page.size(), total);
  }

  /**
   * A version; its organisation is named as on a day. Who calls it has looked at the scope.
   *
   * @throws UnknownSubject when there is none
   */
  public TermVersion version(long id, LocalDate day) {
    return Rows.first(
            em,
            VERSIONS
                + " FROM term_version t LEFT JOIN organisation_state o"
                + " ON o.organisation_id = t.organisation_id AND o.from_day <= ?2"
                + " AND o.until_day > ?2 WHERE t.id = ?1",
            Terms::version,
            id,
            day)
        .orElseThrow(() -> new UnknownSubject("term:" + id));
  }

  private static TermVersion version(Rows.Row row) {
    return new TermVersion(
        row.number(0),
        row.maybeNumber(1),
        row.text(2),
        row.day(3),
        term(row, 6),
        row.maybeNumber(4),
        row.moment(5).orElseThrow());
  }

  private static Term term(Rows.Row row, int first) {
    return new Term(
        new Words(row.text(first), row.text(first + 1)),
        new Words(row.text(first + 2), row.text(first + 3)),
        new Citation(
            row.text(first + 4), row.text(first + 5), row.word(first + 6, SourceStatus.class)));
  }
}
