package org.lingyan.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.name.NameWords;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Papers with what a check of each would say (Z4). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ProofList {
  // P6: where she works on the day, or was last.
  private static final String PLACE =
      " JOIN person i ON i.id = f.person_id JOIN person p ON p.id = i.main_id"
          + " JOIN employment e ON e.person_id = p.id AND e.main AND e.from_day <= ?1"
          + " AND NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id AND l.main"
          + " AND l.from_day <= ?1 AND l.from_day > e.from_day)"
          + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
          + " AND o.from_day <= LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
          + " AND o.until_day > LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))";

  // An entry that the paper rests on was taken back since: only then it can differ.
  private static final String TOUCHED =
      "EXISTS (SELECT 1 FROM hours_entry b JOIN hours_entry t ON t.id = b.reverses"
          + " WHERE b.person_id = f.person_id AND b.seq > f.ledger_seq AND t.seq <= f.ledger_seq)"
          + " OR EXISTS (SELECT 1 FROM proof_chain c WHERE c.proof_id = f.id)";

  private static final String LINE =
      Proofs.COLUMNS
          + ", "
          + Proofs.NEWEST
          + ", (SELECT r.revoked_at FROM proof_revocation r WHERE r.proof_id = f.id),"
          + " (SELECT r.reason FROM proof_revocation r WHERE r.proof_id = f.id),"
          + " EXISTS (SELECT 1 FROM seal_use u JOIN seal s ON s.id = u.seal_id"
          + " WHERE u.proof_id = f.id AND s.file_id IS NOT NULL), "
          + TOUCHED
          + " FROM proof f";
  private static final String REVOKED =
      "EXISTS (SELECT 1 FROM proof_revocation r WHERE r.proof_id = f.id)";

  private final EntityManager em;
  private final VerifyingProof verifying;

  /** For the container's proxy. */
  protected ProofList() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public ProofList(EntityManager em, VerifyingProof verifying) {
    this.em = em;
    this.verifying = verifying;
  }

  /** All papers of a person, under any record of hers, newest first; who asks was checked. */
  public List<ProofLine> of(long personId) {
    return Rows.list(
            em,
            LINE
                + " JOIN person i ON i.id = f.person_id WHERE i.main_id = ?1"
                + " ORDER BY f.issued_at DESC, f.id DESC",
            Found::of,
            personId)
        .stream()
        .map(this::line)
        .toList();
  }

  /** Proofs of hours of people in the scope, on its day, newest first; page by page. */
  public Page<ProofLine> list(Scope scope, ProofQuery query, Page.Request page) {
    Where where = new Where();
    where.numbered("?", scope.day());
    scope.restrict(where, "o.path");
    where.and("f.kind = ?", ProofKind.HOURS);
    query.below().ifPresent(top -> where.and("o.path LIKE ?", top.path() + "%"));
    if (!query.name().isBlank()) {
      where.and(
          "p.id IN (SELECT k.person_id FROM person_name_key k WHERE NOT k.former AND k.word LIKE ?)",
          NameWords.typed(query.name()) + "%");
    }
    switch (query.show()) {
      case CURRENT -> {
        where.and("NOT " + REVOKED);
        where.and("NOT EXISTS (" + Proofs.NEWER + ")");
      }
      case REVOKED -> where.and(REVOKED);
      case SUPERSEDED -> {
        where.and("NOT " + REVOKED);
        where.and("EXISTS (" + Proofs.NEWER + ")");
      }
    }
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*) FROM proof f" + PLACE + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    String limit = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    List<ProofLine> lines =
        Rows.list(
                em,
                LINE + PLACE + where.sql() + " ORDER BY f.issued_at DESC, f.id DESC" + limit,
                Found::of,
                where.parameters())
            .stream()
            .map(this::line)
            .toList();
    return new Page<>(lines, page.page(), page.size(), total);
  }

  /**
   * A proof of hours of somebody in the scope.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public ProofLine inScope(Scope scope, String number) {
    Where where = new Where();
    where.numbered("?", scope.day());
    scope.restrict(where, "o.path");
    where.and("f.kind = ?", ProofKind.HOURS);
    where.and("f.number = ?", ProofNumber.parse(number).orElse(""));
    return Rows.first(em, LINE + PLACE + where.sql(), Found::of, where.parameters())
        .map(this::line)
        .orElseThrow(() -> new UnknownSubject("proof:" + number));
  }

  private ProofLine line(Found found) {
    return new ProofLine(
        found.proof(),
        found.revocation().isPresent()
            ? ProofStatus.REVOKED
            : found.newer().isPresent()
                ? ProofStatus.SUPERSEDED
                : !found.touched() || verifying.stands(found.proof())
                    ? ProofStatus.VALID
                    : ProofStatus.DIFFERS,
        found.revocation().isPresent() ? Optional.empty() : found.newer(),
        found.revocation(),
        found.sealed());
  }

  private record Found(
      ProofView proof,
      Optional<String> newer,
      Optional<ProofLine.Revocation> revocation,
      boolean sealed,
      boolean touched) {
    static Found of(Rows.Row row) {
      return new Found(
          Proofs.view(row),
          row.missing(17) ? Optional.empty() : Optional.of(row.text(17)),
          row.moment(18).map(at -> new ProofLine.Revocation(at, row.text(19))),
          row.flag(20),
          row.flag(21));
    }
  }
}
