package org.lingyan.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.standing.Status;
import org.lingyan.people.person.SeenDays;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;
import org.lingyan.shared.Words;

/** Finds papers. Who asks for a person's papers has been checked by the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Proofs {
  static final String COLUMNS =
      "SELECT f.number, f.kind, f.person_id, f.subject, f.period_from, f.period_until, f.issued_on,"
          + " f.holder_name, f.organisation, f.title_zh, f.title_en, f.hours, f.minutes, f.needed,"
          + " f.status, f.rule_version, f.carried";

  /**
   * Z3, Z7: SQL that finds what supersedes a paper {@code f}: a newer one of the same holder, or
   * one that rests on her ledger too because her record was merged into its holder's, and still is.
   */
  static final String NEWER =
      "SELECT 1 FROM proof g WHERE g.kind = f.kind AND g.subject = f.subject"
          + " AND g.period_from = f.period_from AND g.person_id = f.person_id AND g.no > f.no"
          + " UNION ALL SELECT 1 FROM proof_chain c JOIN person k ON k.id = c.person_id"
          + " JOIN proof g ON g.id = c.proof_id AND g.person_id = k.main_id"
          + " WHERE c.person_id = f.person_id AND g.kind = f.kind AND g.subject = f.subject"
          + " AND g.period_from = f.period_from";

  /** SQL for the number of the newest of those; NULL when nothing supersedes the paper. */
  static final String NEWEST =
      "COALESCE((SELECT g.number FROM proof_chain c JOIN person k ON k.id = c.person_id"
          + " JOIN proof g ON g.id = c.proof_id AND g.person_id = k.main_id"
          + " WHERE c.person_id = f.person_id AND g.kind = f.kind AND g.subject = f.subject"
          + " AND g.period_from = f.period_from ORDER BY g.id DESC LIMIT 1),"
          + " (SELECT g.number FROM proof g WHERE g.kind = f.kind AND g.subject = f.subject"
          + " AND g.period_from = f.period_from AND g.person_id = f.person_id AND g.no > f.no"
          + " ORDER BY g.no DESC LIMIT 1))";

  private final EntityManager em;

  /** For the container's proxy. */
  protected Proofs() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public Proofs(EntityManager em) {
    this.em = em;
  }

  /** A paper by the number somebody typed. */
  public Optional<ProofView> find(String typed) {
    return ProofNumber.parse(typed)
        .flatMap(
            number ->
                Rows.first(
                    em, COLUMNS + " FROM proof f WHERE f.number = ?1", Proofs::view, number));
  }

  /**
   * A person's papers, under any record of hers, that no newer one has replaced and nobody has
   * taken back, newest first.
   */
  public List<ProofView> of(long personId) {
    return of(personId, SeenDays.ALL);
  }

  /** D1: those of them that were issued on days which the reader may see. */
  public List<ProofView> of(long personId, SeenDays seen) {
    Where where =
        new Where()
            .and("i.main_id = ?", personId)
            .and("NOT EXISTS (SELECT 1 FROM proof_revocation r WHERE r.proof_id = f.id)")
            .and("NOT EXISTS (" + NEWER + ")");
    seen.restrict(where, "f.issued_on");
    return Rows.list(
        em,
        COLUMNS
            + " FROM person i JOIN proof f ON f.person_id = i.id"
            + where.sql()
            + " ORDER BY f.issued_at DESC",
        Proofs::view,
        where.parameters());
  }

  /** Z8: what the hours of a paper are made of, in the order in which it is printed. */
  public List<ProofPart> parts(String number) {
    return Rows.list(
        em,
        "SELECT t.kind, t.code, t.amount FROM proof f JOIN proof_part t ON t.proof_id = f.id"
            + " WHERE f.number = ?1 ORDER BY t.no",
        row ->
            new ProofPart(
                row.word(0, ProofPart.Kind.class), row.text(1), row.amount(2).orElseThrow()),
        number);
  }

  /** Z7: papers of somebody that rest on the ledger of a record merged into hers, newest first. */
  public List<ProofView> restingOn(long holderId, long aliasId) {
    return Rows.list(
        em,
        COLUMNS
            + " FROM proof_chain c JOIN proof f ON f.id = c.proof_id"
            + " WHERE c.person_id = ?2 AND f.person_id = ?1 ORDER BY f.issued_at DESC",
        Proofs::view,
        holderId,
        aliasId);
  }

  static ProofView view(Rows.Row row) {
    return new ProofView(
        row.text(0),
        row.word(1, ProofKind.class),
        row.number(2),
        row.text(3),
        new DateRange(row.day(4), row.day(5)),
        row.day(6),
        row.text(7),
        row.text(8),
        new Words(row.text(9), row.text(10)),
        row.amount(11),
        row.count(12),
        row.amount(13),
        row.word(14, Status.class),
        row.count(15),
        row.amount(16).orElseThrow());
  }
}
