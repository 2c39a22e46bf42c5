package org.lingyan.privacy.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Reads requests. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class CorrectionRequests {
  private static final String COLUMNS =
      "SELECT c.id, c.person_id, p.name, c.field, c.wanted, c.note, c.file_id, c.state, c.at,"
          + " c.decided_at, c.answer";
  private static final String PERSON =
      " FROM correction_request c JOIN person p ON p.id = c.person_id";
  // P6: where she works on the day, or was last.
  private static final String PLACE =
      " JOIN employment e ON e.person_id = c.person_id AND e.main AND e.from_day <= ?1"
          + " AND NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id AND l.main"
          + " AND l.from_day <= ?1 AND l.from_day > e.from_day)"
          + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
          + " AND o.from_day <= LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
          + " AND o.until_day > LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))";

  private final EntityManager em;
  private final Keyring keys;

  /** For the container's proxy. */
  protected CorrectionRequests() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public CorrectionRequests(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  /** A person's own requests, the newest first. */
  public Page<CorrectionView> of(long personId, Page.Request page) {
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*) FROM correction_request WHERE person_id = ?1",
                row -> row.number(0),
                personId)
            .orElse(0L);
    List<CorrectionView> rows =
        Rows.list(
            em,
            COLUMNS + PERSON + " WHERE c.person_id = ?1 ORDER BY c.id DESC LIMIT ?2 OFFSET ?3",
            this::view,
            personId,
            page.size(),
            page.offset());
    return new Page<>(rows, page.page(), page.size(), total);
  }

  /**
   * K3: requests of people inside the scope.
   *
   * @param open only those that wait, the oldest first; else those decided, the newest first
   */
  public Page<CorrectionView> inScope(Scope scope, boolean open, Page.Request page) {
    Where where = new Where();
    where.numbered("?", scope.day());
    where.and(open ? "c.state = ?" : "c.state <> ?", CorrectionState.OPEN);
    // Herself is no subtree: nobody decides her own.
    new Scope(scope.accountId(), java.util.OptionalLong.empty(), scope.places(), scope.day())
        .restrict(where, "o.path");
    String from = PERSON + PLACE + where.sql();
    long total =
        Rows.first(em, "SELECT COUNT(*)" + from, row -> row.number(0), where.parameters())
            .orElse(0L);
    String order = open ? " ORDER BY c.id" : " ORDER BY c.id DESC";
    String limit = where.numbered(order + " LIMIT ? OFFSET ?", page.size(), page.offset());
    List<CorrectionView> rows =
        Rows.list(em, COLUMNS + from + limit, this::view, where.parameters());
    return new Page<>(rows, page.page(), page.size(), total);
  }

  /**
   * One request, whoever's. Who calls it checks the scope.
   *
   * @throws UnknownSubject when there is none
   */
  CorrectionView find(long id) {
    return Rows.first(em, COLUMNS + PERSON + " WHERE c.id = ?1", this::view, id)
        .orElseThrow(() -> new UnknownSubject("correction:" + id));
  }

  /** The person whose open or decided request this file proves; empty when it proves none. */
  Optional<Long> proves(long fileId) {
    return Rows.first(
        em,
        "SELECT person_id FROM correction_request WHERE file_id = ?1 AND state <> ?2",
        row -> row.number(0),
        fileId,
        CorrectionState.WITHDRAWN);
  }

  private CorrectionView view(Rows.Row row) {
    CorrectionField field = row.word(3, CorrectionField.class);
    return new CorrectionView(
        row.number(0),
        row.number(1),
        row.text(2),
        CorrectionWish.read(field, keys.open(row.bytes(4)), row.text(5), row.maybeNumber(6)),
        row.word(7, CorrectionState.class),
        row.moment(8).orElseThrow(),
        row.moment(9),
        row.text(10));
  }
}
