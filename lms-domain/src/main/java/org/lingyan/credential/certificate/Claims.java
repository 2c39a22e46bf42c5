package org.lingyan.credential.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Reads what people brought themselves. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Claims {
  private static final String COLUMNS =
      "SELECT c.id, i.main_id, p.name, c.certificate_id, c.level, c.number, c.issued_on,"
          + " c.passed_on, c.file_id, c.state, c.at, c.decided_at, c.answer";
  private static final String FROM =
      " FROM certificate_claim c JOIN person i ON i.id = c.person_id"
          + " JOIN person p ON p.id = i.main_id";

  private final EntityManager em;
  private final Directory directory;
  private final Keyring keys;

  /** For the container's proxy. */
  protected Claims() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public Claims(EntityManager em, Directory directory, Keyring keys) {
    this.em = em;
    this.directory = directory;
    this.keys = keys;
  }

  /** A person's own, the newest first. */
  public List<ClaimView> of(long mainId) {
    return Rows.list(
        em, COLUMNS + FROM + " WHERE i.main_id = ?1 ORDER BY c.id DESC", this::view, mainId);
  }

  /** Those that wait of people inside the scope, the oldest first. */
  public Page<ClaimView> open(Scope scope, Page.Request page) {
    Where where = new Where();
    // P6: where she works on the day, or was last.
    String place =
        where.numbered(
            " JOIN employment e ON e.person_id = i.main_id AND e.main AND e.from_day <= ?"
                + " AND NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id"
                + " AND l.main AND l.from_day <= ? AND l.from_day > e.from_day)"
                + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                + " AND o.from_day <= LEAST(?, COALESCE(e.until_day - INTERVAL 1 DAY, ?))"
                + " AND o.until_day > LEAST(?, COALESCE(e.until_day - INTERVAL 1 DAY, ?))",
            scope.day(),
            scope.day(),
            scope.day(),
            scope.day(),
            scope.day(),
            scope.day());
    where.and("c.state = ?", BroughtState.OPEN);
    Hands.office(scope).restrict(where, "o.path");
    String from = FROM + place + where.sql();
    long total =
        Rows.first(em, "SELECT COUNT(*)" + from, row -> row.number(0), where.parameters())
            .orElse(0L);
    String limit = where.numbered(" ORDER BY c.id LIMIT ? OFFSET ?", page.size(), page.offset());
    List<ClaimView> rows = Rows.list(em, COLUMNS + from + limit, this::view, where.parameters());
    return new Page<>(rows, page.page(), page.size(), total);
  }

  /**
   * One of somebody inside the scope.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public ClaimView find(Scope scope, long id) {
    ClaimView found = find(id);
    directory.inScope(Hands.office(scope), found.personId());
    return found;
  }

  /**
   * One, whoever's.
   *
   * @throws UnknownSubject when there is none
   */
  ClaimView find(long id) {
    return Rows.first(em, COLUMNS + FROM + " WHERE c.id = ?1", this::view, id)
        .orElseThrow(() -> new UnknownSubject("claim:" + id));
  }

  /** Whose certificate or claim this file proves; empty when it proves none that stands. */
  Optional<Long> proves(long fileId) {
    return Rows.first(
        em,
        "SELECT i.main_id FROM certificate_claim c JOIN person i ON i.id = c.person_id"
            + " WHERE c.file_id = ?1 AND c.state <> ?2 UNION ALL SELECT i.main_id"
            + " FROM national_certificate n JOIN person i ON i.id = n.person_id"
            + " WHERE n.evidence_file_id = ?1",
        row -> row.number(0),
        fileId,
        BroughtState.WITHDRAWN);
  }

  private ClaimView view(Rows.Row row) {
    return new ClaimView(
        row.number(0),
        row.number(1),
        row.text(2),
        row.maybeNumber(3),
        row.word(4, CertificateLevel.class),
        row.missing(5)
            ? Optional.empty()
            : Optional.of(new CertificateNumber(keys.open(row.bytes(5)))),
        row.day(6),
        row.missing(7) ? Optional.empty() : Optional.of(row.day(7)),
        row.number(8),
        row.word(9, BroughtState.class),
        row.moment(10).orElseThrow(),
        row.moment(11),
        row.text(12));
  }
}
