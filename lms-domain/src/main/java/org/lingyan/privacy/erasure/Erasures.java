package org.lingyan.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Reads erasures. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Erasures {
  private static final String COLUMNS =
      "SELECT r.id, r.person_id, p.name, r.ground, r.note, r.state, r.own, r.asked_at, r.agreed_by,"
          + " r.ended_at, r.answer";
  private static final String FROM = " FROM erasure r JOIN person p ON p.id = r.person_id";
  // P6: where she works on the day, or was last.
  private static final String PLACE =
      " JOIN employment e ON e.person_id = r.person_id AND e.main AND e.from_day <= ?1"
          + " AND NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id AND l.main"
          + " AND l.from_day <= ?1 AND l.from_day > e.from_day)"
          + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
          + " AND o.from_day <= LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
          + " AND o.until_day > LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))";

  private final EntityManager em;
  private final Keyring keys;

  /** For the container's proxy. */
  protected Erasures() {
    this(null, null);
  }

  /** Reads through this persistence context. */
  @Inject
  public Erasures(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  /** Erasures of people inside the scope, those that wait first, then the newest. */
  public Page<ErasureView> inScope(Scope scope, Page.Request page) {
    Where where = new Where();
    where.numbered("?", scope.day());
    scope.restrict(where, "o.path");
    String from = FROM + PLACE + where.sql();
    long total =
        Rows.first(em, "SELECT COUNT(*)" + from, row -> row.number(0), where.parameters())
            .orElse(0L);
    String limit =
        where.numbered(
            " ORDER BY r.ended_at IS NOT NULL, r.id DESC LIMIT ? OFFSET ?",
            page.size(),
            page.offset());
    return new Page<>(
        Rows.list(em, COLUMNS + from + limit, Erasures::view, where.parameters()),
        page.page(),
        page.size(),
        total);
  }

  /**
   * People inside the scope who are employed nowhere any more, by a part of the name: those who can
   * be erased.
   *
   * @param most how many at most
   */
  public List<Left> left(Scope scope, String name, int most) {
    Where where = new Where();
    where.numbered("?", scope.day());
    where.and("e.until_day <= ?", scope.day());
    where.and("p.name LIKE ?", Rows.containing(name.strip()));
    where.and(
        "NOT EXISTS (SELECT 1 FROM employment n WHERE n.person_id = p.id"
            + " AND COALESCE(n.until_day, ?) > ?)",
        DateRange.FOREVER,
        scope.day());
    scope.restrict(where, "o.path");
    return Rows.list(
        em,
        "SELECT p.id, p.name, o.name, e.until_day FROM person p"
            + PLACE.replace("r.person_id", "p.id")
            + where.sql()
            + where.numbered(" ORDER BY p.name, p.id LIMIT ?", most),
        row -> new Left(row.number(0), row.text(1), row.text(2), row.day(3).minusDays(1)),
        where.parameters());
  }

  /**
   * Somebody who has left.
   *
   * @param personId her id
   * @param name her name
   * @param organisation where she was last
   * @param last her last day there
   */
  public record Left(long personId, String name, String organisation, LocalDate last) {}

  /** The latest of a person; empty when there was none. */
  public Optional<ErasureView> latest(long personId) {
    return Rows.first(
        em,
        COLUMNS + FROM + " WHERE r.person_id = ?1 ORDER BY r.id DESC LIMIT 1",
        Erasures::view,
        personId);
  }

  /**
   * E8: a line for each of those inside the scope who were erased, for whoever restores a backup;
   * {@link ErasingPersons#again} takes them.
   */
  public List<String> erased(Scope scope) {
    Where where = new Where();
    where.numbered("?", scope.day());
    where.and("r.state = ?", ErasureState.EXECUTED);
    scope.restrict(where, "o.path");
    return Rows.list(
        em,
        "SELECT DISTINCT r.person_id" + FROM + PLACE + where.sql() + " ORDER BY r.person_id",
        row -> ErasedLine.of(keys, row.number(0)),
        where.parameters());
  }

  /**
   * One, whoever's. Who calls it checks the scope.
   *
   * @throws UnknownSubject when there is none
   */
  ErasureView find(long id) {
    return Rows.first(em, COLUMNS + FROM + " WHERE r.id = ?1", Erasures::view, id)
        .orElseThrow(() -> new UnknownSubject("erasure:" + id));
  }

  private static ErasureView view(Rows.Row row) {
    return new ErasureView(
        row.number(0),
        row.number(1),
        row.text(2),
        row.word(3, ErasureGround.class),
        row.text(4),
        row.word(5, ErasureState.class),
        row.flag(6),
        row.moment(7).orElseThrow(),
        row.maybeNumber(8),
        row.moment(9),
        row.text(10));
  }
}
