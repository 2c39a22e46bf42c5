package org.lingyan.hours.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Reads claims. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Claims {
  // A reversed entry keeps its claim: what was decided stays decided.
  private static final String COLUMNS =
      "SELECT c.id, p.id, p.name, o.organisation_id, o.name, c.state, c.form, c.title, c.last_day,"
          + " c.minutes, c.category, COALESCE(v.name, c.provider_name), c.rounds, c.sent_at,"
          + " c.decided_at, h.id, h.minutes, h.category, x.id IS NOT NULL, ";
  private static final String PERSON =
      " FROM claim c JOIN person r ON r.id = c.person_id JOIN person p ON p.id = r.main_id";
  private static final String MORE =
      " LEFT JOIN provider v ON v.id = c.provider_id"
          + " LEFT JOIN hours_entry q ON q.id = c.entry_id"
          // H1.13: HR may have put it right since; what stands under its source is shown.
          + " LEFT JOIN hours_entry h ON h.id = COALESCE((SELECT MAX(k.id) FROM hours_entry k"
          + " LEFT JOIN hours_entry kr ON kr.reverses = k.id WHERE k.person_id = q.person_id"
          + " AND k.source_kind = q.source_kind AND k.source_id = q.source_id"
          + " AND k.direction = 1 AND kr.id IS NULL), q.id)"
          + " LEFT JOIN hours_entry x ON x.reverses = h.id";
  // P6: where she works on the day, or was last.
  private static final String PLACE =
      " JOIN employment e ON e.person_id = p.id AND e.main AND e.from_day <= ?1"
          + " AND NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id AND l.main"
          + " AND l.from_day <= ?1 AND l.from_day > e.from_day)"
          + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
          + " AND o.from_day <= LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
          + " AND o.until_day > LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))";
  private static final String WARNED = "c.state = 'SUBMITTED' AND " + DoubtSql.DOUBTED;

  private final EntityManager em;

  /** For the container's proxy. */
  protected Claims() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public Claims(EntityManager em) {
    this.em = em;
  }

  /**
   * A person's own claims, the newest first.
   *
   * @param states only in these states; none for all
   */
  public Page<ClaimLine> of(
      long personId, Set<ClaimState> states, LocalDate today, Page.Request page) {
    Where where = new Where();
    where.numbered("?", today);
    where.and("p.id = ?", personId);
    if (!states.isEmpty()) {
      where.and(
          "c.state IN (" + states.stream().map(one -> "?").collect(Collectors.joining(", ")) + ")",
          states.toArray());
    }
    return page(where, "FALSE", " ORDER BY c.id DESC", page);
  }

  /**
   * One's own claim.
   *
   * @throws UnknownSubject when it is not hers
   */
  public Claim own(long personId, long id, LocalDate today) {
    Where where = new Where();
    where.numbered("?", today);
    where.and("p.id = ?", personId).and("c.id = ?", id);
    return one(where, id, "FALSE");
  }

  /**
   * L5: claims of people inside the scope that were sent, those that wait longest first, then those
   * decided last.
   */
  public Page<ClaimLine> inScope(Scope scope, ClaimQuery query, Page.Request page) {
    Where where = sent(scope);
    query.below().ifPresent(top -> where.and("o.path LIKE ?", top.path() + "%"));
    query.state().ifPresent(state -> where.and("c.state = ?", state));
    query.category().ifPresent(category -> where.and("c.category = ?", category.code()));
    query.provider().ifPresent(provider -> where.and("c.provider_id = ?", provider));
    query.form().ifPresent(form -> where.and("c.form = ?", form));
    query.from().ifPresent(from -> where.and("c.last_day >= ?", from));
    query.to().ifPresent(to -> where.and("c.last_day <= ?", to));
    if (!query.name().isBlank()) {
      where.and("p.name LIKE ?", Rows.containing(query.name().strip()));
    }
    if (query.duplicates()) {
      where.and(DoubtSql.DUPLICATE);
    }
    return page(
        where,
        WARNED,
        " ORDER BY c.state <> 'SUBMITTED', IF(c.state = 'SUBMITTED', c.sent_at, NULL),"
            + " c.decided_at DESC, c.id",
        page);
  }

  /** How many wait inside the scope. */
  public long waiting(Scope scope) {
    Where where = sent(scope).and("c.state = ?", ClaimState.SUBMITTED);
    return count(where);
  }

  /**
   * L5: a claim of somebody inside the scope that was sent.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public Claim inScope(Scope scope, long id) {
    return one(sent(scope).and("c.id = ?", id), id, WARNED);
  }

  private static Where sent(Scope scope) {
    Where where = new Where();
    where.numbered("?", scope.day());
    where.and("c.sent_at IS NOT NULL AND c.state <> 'DRAFT'");
    // Herself is no subtree: nobody decides her own.
    new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day())
        .restrict(where, "o.path");
    return where;
  }

  private Claim one(Where where, long id, String warned) {
    ClaimLine line =
        Rows.first(
                em,
                COLUMNS + warned + PERSON + PLACE + MORE + where.sql(),
                Claims::line,
                where.parameters())
            .orElseThrow(() -> new UnknownSubject("claim:" + id));
    ClaimRows rows = new ClaimRows(em);
    return new Claim(line, rows.content(id), rows.steps(id));
  }

  private Page<ClaimLine> page(Where where, String warned, String order, Page.Request page) {
    long total = count(where);
    String limit = where.numbered(order + " LIMIT ? OFFSET ?", page.size(), page.offset());
    List<ClaimLine> rows =
        Rows.list(
            em,
            COLUMNS + warned + PERSON + PLACE + MORE + where.sql() + limit,
            Claims::line,
            where.parameters());
    return new Page<>(rows, page.page(), page.size(), total);
  }

  private long count(Where where) {
    return Rows.first(
            em,
            "SELECT COUNT(*)" + PERSON + PLACE + where.sql(),
            row -> row.number(0),
            where.parameters())
        .orElse(0L);
  }

  /** L11: the person whose sent claim this file proves; empty when it proves none. */
  Optional<Long> proves(long fileId) {
    return Rows.first(
        em,
        "SELECT r.main_id FROM claim_file f JOIN claim c ON c.id = f.claim_id"
            + " JOIN person r ON r.id = c.person_id"
            + " WHERE f.file_id = ?1 AND c.sent_at IS NOT NULL AND c.state <> 'DRAFT'",
        row -> row.number(0),
        fileId);
  }

  private static ClaimLine line(Rows.Row row) {
    return new ClaimLine(
        row.number(0),
        row.number(1),
        row.text(2),
        row.number(3),
        row.text(4),
        row.word(5, ClaimState.class),
        row.word(6, ClaimForm.class),
        row.text(7),
        Optional.of(row.day(8)).filter(day -> !day.equals(DateRange.FOREVER)),
        ClaimRows.count(row, 9),
        ClaimRows.category(row, 10),
        row.text(11),
        row.count(12),
        row.moment(13),
        row.moment(14),
        row.maybeNumber(15),
        ClaimRows.count(row, 16),
        row.text(17),
        row.flag(18),
        row.flag(19));
  }
}
