package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/**
 * Says who may see what, and why: the rights of an account with who gave them; who reaches a place
 * of the tree, and through which right. Who calls it has looked at the scope.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Rights {
  // The first event of a kind gives it, the last one ends it.
  private static final String GIVEN =
      "LEFT JOIN role_grant_event v ON v.id = (SELECT MIN(x.id) FROM role_grant_event x"
          + " WHERE x.grant_id = g.id AND x.deputyship_id <=> d.id"
          + " AND x.kind IN ('GIVEN', 'DEPUTED')) LEFT JOIN account va ON va.id = v.account_id"
          + " LEFT JOIN person vi ON vi.id = va.person_id LEFT JOIN person vp ON vp.id = vi.main_id";
  private static final String ENDED =
      "LEFT JOIN role_grant_event n ON n.id = (SELECT MAX(x.id) FROM role_grant_event x"
          + " WHERE x.grant_id = g.id AND x.deputyship_id <=> d.id"
          + " AND x.kind IN ('ENDED', 'DEPUTY_ENDED')) LEFT JOIN account na ON na.id = n.account_id"
          + " LEFT JOIN person ni ON ni.id = na.person_id LEFT JOIN person np ON np.id = ni.main_id";

  private static final String JOINED =
      " LEFT JOIN person hi ON hi.id = h.person_id LEFT JOIN person hp ON hp.id = hi.main_id"
          + " LEFT JOIN account w ON w.id = d.owner_account_id"
          + " LEFT JOIN person wi ON wi.id = w.person_id LEFT JOIN person wp ON wp.id = wi.main_id "
          + GIVEN
          + " "
          + ENDED;
  private static final String GRANTS =
      " FROM role_grant g LEFT JOIN deputyship d ON FALSE JOIN account h ON h.id = g.account_id";
  private static final String PLACES =
      " JOIN organisation_state z ON z.organisation_id = g.organisation_id";
  private static final String DEPUTYSHIPS =
      " FROM deputyship d JOIN role_grant g ON g.id = d.grant_id"
          + " JOIN account h ON h.id = d.account_id";

  private final EntityManager em;

  /** For the container's proxy. */
  protected Rights() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public Rights(EntityManager em) {
    this.em = em;
  }

  /** Everything that an account may, might and may in time to come; what holds longest first. */
  public List<Right> of(long accountId, LocalDate today) {
    return together(
        read(GRANTS + " WHERE g.account_id = ?1", accountId, today),
        read(DEPUTYSHIPS + " WHERE d.account_id = ?1", accountId, today));
  }

  /** What an account has let to deputies, what holds longest first. */
  public List<Right> letBy(long accountId, LocalDate today) {
    return read(DEPUTYSHIPS + " WHERE d.owner_account_id = ?1", accountId, today);
  }

  /**
   * Who reaches a place of the tree on a day, and through which right.
   *
   * @param path the place as it stands on that day
   */
  public List<Right> over(String path, LocalDate day) {
    String ids = Rows.ids(Organisations.ids(path).boxed().toList());
    String inForce =
        " WHERE g.organisation_id IN ("
            + ids
            + ") AND h.closed_at IS NULL AND g.role <> ?1 AND g.from_day <= ?2"
            + " AND (g.until_day IS NULL OR g.until_day > ?2)";
    return together(
        read(GRANTS + inForce, Role.TRAINEE, day),
        read(
            DEPUTYSHIPS + inForce + " AND d.from_day <= ?2 AND d.until_day > ?2",
            Role.TRAINEE,
            day));
  }

  private static List<Right> together(List<Right> grants, List<Right> deputyships) {
    return Stream.concat(grants.stream(), deputyships.stream())
        .sorted(Comparator.comparing((Right right) -> right.days().until()).reversed())
        .toList();
  }

  /**
   * Every grant on something inside the scope, past and to come, those that hold longest first; of
   * what is gone by now the last place counts.
   *
   * @param role only grants of this role; empty for all
   */
  public Page<Right> inScope(Scope scope, Optional<Role> role, Page.Request page) {
    Where where = within(scope, role);
    String on = where.numbered("?", scope.day());
    String limit = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    List<Right> found =
        Rows.list(
            em,
            columns(on)
                + GRANTS
                + PLACES
                + JOINED
                + where.sql()
                + " ORDER BY COALESCE(g.until_day, '9999-12-31') DESC, g.id DESC"
                + limit,
            Rights::right,
            where.parameters());
    // The first page that is not full has told how many there are.
    boolean whole = page.page() == 0 && found.size() < page.size();
    return new Page<>(
        found, page.page(), page.size(), whole ? found.size() : count(within(scope, role)));
  }

  private long count(Where where) {
    return Rows.first(
            em,
            "SELECT COUNT(*) FROM role_grant g" + PLACES + where.sql(),
            row -> row.number(0),
            where.parameters())
        .orElse(0L);
  }

  private static Where within(Scope scope, Optional<Role> role) {
    Where where = new Where();
    scope.restrict(where, "z.path");
    where.and(
        "z.from_day = (SELECT MAX(y.from_day) FROM organisation_state y"
            + " WHERE y.organisation_id = g.organisation_id AND y.from_day <= ?)",
        scope.day());
    role.ifPresent(one -> where.and("g.role = ?", one));
    return where;
  }

  private List<Right> read(String source, Object subject, LocalDate day) {
    int where = source.indexOf(" WHERE ");
    return Rows.list(
        em,
        columns("?2")
            + source.substring(0, where)
            + JOINED
            + source.substring(where)
            + " ORDER BY g.id DESC",
        Rights::right,
        subject,
        day);
  }

  private static String columns(String day) {
    return "SELECT g.id, d.id, h.id, COALESCE(hp.name, h.name),"
        + " IF(d.id IS NULL, '', COALESCE(wp.name, w.name)), g.role, g.organisation_id,"
        + " COALESCE((SELECT s.name FROM organisation_state s"
        + " WHERE s.organisation_id = g.organisation_id AND s.from_day <= GREATEST("
        + day
        + ", g.from_day) ORDER BY s.from_day DESC LIMIT 1), ''),"
        + " COALESCE(d.from_day, g.from_day), COALESCE(d.until_day, g.until_day),"
        + " COALESCE(vp.name, va.name), v.reason, v.at, COALESCE(np.name, na.name), n.reason,"
        + " n.at, h.name";
  }

  private static Right right(Rows.Row row) {
    OptionalLong deputyship = row.maybeNumber(1);
    return new Right(
        row.number(0),
        deputyship,
        row.number(2),
        row.text(16),
        row.text(3),
        row.text(4),
        row.word(5, Role.class),
        row.number(6),
        row.text(7),
        new DateRange(row.day(8), row.day(9)),
        act(row, 10),
        act(row, 13));
  }

  private static Optional<Right.Act> act(Rows.Row row, int first) {
    return row.moment(first + 2).map(at -> new Right.Act(row.text(first), row.text(first + 1), at));
  }
}
