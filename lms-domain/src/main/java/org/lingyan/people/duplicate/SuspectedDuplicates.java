package org.lingyan.people.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/**
 * Finds records that may be one human being (V1–V4), in one statement: what several records share
 * is found by an index over it, so that no two records are compared that share nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class SuspectedDuplicates {
  private static final int MOST_WITH_A_PHONE = 5;
  private static final int MOST_WITH_A_NAME = 20;
  private static final int MOST_WITH_A_NUMBER = 5;

  /**
   * Each of these groups by an index, and compares within a group alone: in that order, or each
   * record would be looked up among the groups.
   */
  private static final String CANDIDATES =
      "SELECT p.id AS low_id, q.id AS high_id, "
          + Suspicion.NAME_AND_BIRTH_DATE.bit()
          + " AS reason FROM (SELECT birth_date, name FROM person WHERE birth_date IS NOT NULL"
          + " GROUP BY birth_date, name HAVING COUNT(*) BETWEEN 2 AND "
          + MOST_WITH_A_NAME
          + ") g STRAIGHT_JOIN person p ON p.birth_date = g.birth_date AND p.name = g.name"
          + " STRAIGHT_JOIN person q ON q.birth_date = g.birth_date AND q.name = g.name AND q.id > p.id"
          + " UNION ALL SELECT LEAST(p.id, q.id), GREATEST(p.id, q.id), "
          + Suspicion.FORMER_NAME_AND_BIRTH_DATE.bit()
          + " FROM person_former_name f JOIN person p ON p.id = f.person_id"
          + " JOIN person q ON q.birth_date = p.birth_date AND q.name = f.name AND q.id <> p.id"
          + " UNION ALL SELECT p.id, q.id, "
          + Suspicion.PHONE.bit()
          + " FROM (SELECT phone_lookup FROM person WHERE phone_lookup IS NOT NULL"
          + " GROUP BY phone_lookup HAVING COUNT(*) BETWEEN 2 AND "
          + MOST_WITH_A_PHONE
          + ") g STRAIGHT_JOIN person p ON p.phone_lookup = g.phone_lookup"
          + " STRAIGHT_JOIN person q ON q.phone_lookup = g.phone_lookup AND q.id > p.id"
          + " UNION ALL SELECT p.id, q.id, "
          + Suspicion.DOCUMENT_NUMBER.bit()
          + " FROM (SELECT number_lookup FROM person WHERE number_lookup IS NOT NULL"
          + " GROUP BY number_lookup HAVING COUNT(*) BETWEEN 2 AND "
          + MOST_WITH_A_NUMBER
          + ") g STRAIGHT_JOIN person p ON p.number_lookup = g.number_lookup"
          + " STRAIGHT_JOIN person q ON q.number_lookup = g.number_lookup AND q.id > p.id"
          + " UNION ALL SELECT p.id, q.id, "
          + Suspicion.NAME_AND_ORGANISATION.bit()
          + " FROM (SELECT n.name, w.organisation_id FROM employment w"
          + " JOIN person n ON n.id = w.person_id WHERE w.main"
          + " GROUP BY w.organisation_id, n.name HAVING COUNT(DISTINCT n.id) BETWEEN 2 AND "
          + MOST_WITH_A_NAME
          + ") g STRAIGHT_JOIN employment v ON v.organisation_id = g.organisation_id AND v.main"
          + " STRAIGHT_JOIN person p ON p.id = v.person_id AND p.name = g.name"
          + " STRAIGHT_JOIN employment w ON w.organisation_id = g.organisation_id AND w.main"
          + " STRAIGHT_JOIN person q ON q.id = w.person_id AND q.name = g.name AND q.id > p.id";

  private final EntityManager em;

  /** For the container's proxy. */
  protected SuspectedDuplicates() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public SuspectedDuplicates(EntityManager em) {
    this.em = em;
  }

  /**
   * Pairs of which both lie in the scope, those that agree in most first.
   *
   * @param below only pairs of which one is at or below it; empty for all in the scope
   */
  public Page<SuspectedPair> open(
      Scope scope, Optional<OrganisationView> below, Page.Request page) {
    Where where = new Where();
    restrict(where, scope, below);
    where.and("NOT (p.document_kind <=> 'ID_CARD' AND q.document_kind <=> 'ID_CARD')");
    where.and(
        "NOT EXISTS (SELECT 1 FROM person_distinction d LEFT JOIN person_distinction u"
            + " ON u.undoes = d.id WHERE d.low_id = c.low_id AND d.high_id = c.high_id"
            + " AND d.undoes IS NULL AND u.id IS NULL)");
    return pairs(
        "c.low_id, c.high_id, c.reasons, NULL, NULL, NULL, NULL",
        "(SELECT a.low_id, a.high_id, BIT_OR(a.reason) AS reasons FROM ("
            + CANDIDATES
            + ") a GROUP BY a.low_id, a.high_id) c",
        "BIT_COUNT(c.reasons) DESC, p.name, c.low_id, c.high_id",
        scope,
        where,
        page);
  }

  /** Pairs that somebody has told apart (V5), the latest first. */
  public Page<SuspectedPair> apart(
      Scope scope, Optional<OrganisationView> below, Page.Request page) {
    Where where = new Where();
    restrict(where, scope, below);
    where.and("c.undoes IS NULL");
    where.and("NOT EXISTS (SELECT 1 FROM person_distinction u WHERE u.undoes = c.id)");
    return pairs(
        "c.low_id, c.high_id, 0, c.id, c.reason, c.account_id, c.at",
        "person_distinction c",
        "c.id DESC",
        scope,
        where,
        page);
  }

  private static void restrict(Where where, Scope scope, Optional<OrganisationView> below) {
    scope.restrict(where, "po.path");
    scope.restrict(where, "qo.path");
    below.ifPresent(
        top -> where.and("(po.path LIKE ? OR qo.path LIKE ?)", top.path() + "%", top.path() + "%"));
  }

  private Page<SuspectedPair> pairs(
      String columns, String from, String order, Scope scope, Where where, Page.Request page) {
    String joined =
        " FROM "
            + from
            + where.numbered(where("p", "c.low_id"), scope.day(), scope.day(), scope.day())
            + where.numbered(where("q", "c.high_id"), scope.day(), scope.day(), scope.day())
            + where.sql();
    Object[] values = where.parameters();
    String limited = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    List<Counted> found =
        Rows.list(
            em,
            "SELECT "
                + columns
                + ", p.name, po.organisation_id, po.name, q.name, qo.organisation_id, qo.name,"
                + " COUNT(*) OVER ()"
                + joined
                + " ORDER BY "
                + order
                + limited,
            row -> new Counted(pair(row), row.number(13)),
            where.parameters());
    // A page behind the last one has told nothing of how many there are.
    long total =
        found.isEmpty() && page.page() > 0
            ? Rows.first(em, "SELECT COUNT(*)" + joined, row -> row.number(0), values).orElse(0L)
            : found.stream().findFirst().map(Counted::total).orElse(0L);
    return new Page<>(found.stream().map(Counted::pair).toList(), page.page(), page.size(), total);
  }

  private record Counted(SuspectedPair pair, long total) {}

  /** P6: a record with the place where it belongs, or belonged last. */
  private static String where(String who, String id) {
    return " JOIN person {p} ON {p}.id = {id} JOIN employment {p}e ON {p}e.id ="
            .replace("{id}", id)
            .replace("{p}", who)
        + (" (SELECT x.id FROM employment x WHERE x.person_id = {p}.id AND x.main"
                + " AND x.from_day <= ? ORDER BY x.from_day DESC LIMIT 1)"
                + " JOIN organisation_state {p}o ON {p}o.organisation_id = {p}e.organisation_id"
                + " AND {p}o.from_day <= LEAST(?, COALESCE({p}e.until_day - INTERVAL 1 DAY, DATE '9999-12-31'))"
                + " AND {p}o.until_day > LEAST(?, COALESCE({p}e.until_day - INTERVAL 1 DAY, DATE '9999-12-31'))")
            .replace("{p}", who);
  }

  private static SuspectedPair pair(Rows.Row row) {
    Optional<Distinction> apart =
        row.missing(3)
            ? Optional.empty()
            : Optional.of(
                new Distinction(
                    row.number(3),
                    row.number(0),
                    row.number(1),
                    row.text(4),
                    row.maybeNumber(5),
                    row.moment(6).orElseThrow()));
    return new SuspectedPair(
        new SuspectedPair.Suspect(row.number(0), row.text(7), row.number(8), row.text(9)),
        new SuspectedPair.Suspect(row.number(1), row.text(10), row.number(11), row.text(12)),
        Suspicion.of(row.number(2)),
        apart);
  }
}
