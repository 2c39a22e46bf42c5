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
          + " f.status, f.rule_version";

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

  /** A person's papers that no newer one has replaced, newest first. */
  public List<ProofView> of(long personId) {
    return of(personId, SeenDays.ALL);
  }

  /** D1: those of them that were issued on days which the reader may see. */
  public List<ProofView> of(long personId, SeenDays seen) {
    Where where =
        new Where()
            .and("f.person_id = ?", personId)
            .and(
                "NOT EXISTS (SELECT 1 FROM proof g"
                    + " WHERE g.person_id = f.person_id AND g.kind = f.kind AND g.subject = f.subject"
                    + " AND g.period_from = f.period_from AND g.no > f.no)");
    seen.restrict(where, "f.issued_on");
    return Rows.list(
        em,
        COLUMNS + " FROM proof f" + where.sql() + " ORDER BY f.issued_at DESC",
        Proofs::view,
        where.parameters());
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
        row.count(15));
  }
}
