package org.lingyan.certificate;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.people.person.PersonLock;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;

/**
 * Adds a paper unless the newest one already says the same (Z3). The person's row is the lock: of
 * two requests at once the second finds the first's paper. Whoever writes holds it.
 */
final class ProofWriter {
  private final EntityManager em;
  private final Ledger ledger;

  ProofWriter(EntityManager em, Ledger ledger) {
    this.em = em;
    this.ledger = ledger;
  }

  void lock(long personId) {
    PersonLock.take(em, personId);
  }

  /**
   * Adds it with what its hours are made of.
   *
   * @param parts in the order in which they are printed
   */
  Outcome<ProofView> write(ProofView draft, List<ProofPart> parts, Instant at) {
    List<Ledger.ChainEnd> ends = ledger.heads(draft.personId());
    Optional<Newest> newest =
        Rows.first(
            em,
            Proofs.COLUMNS
                + ", f.no, f.ledger_seq, f.id, EXISTS (SELECT 1 FROM proof_revocation r"
                + " WHERE r.proof_id = f.id) FROM proof f WHERE f.person_id = ?1 AND f.kind = ?2"
                + " AND f.subject = ?3 AND f.period_from = ?4 ORDER BY f.no DESC LIMIT 1",
            row ->
                new Newest(
                    Proofs.view(row), row.count(17), row.count(18), row.number(19), row.flag(20)),
            draft.personId(),
            draft.kind(),
            draft.subject(),
            draft.period().from());
    if (newest.isPresent()
        && newest.get().saysTheSame(draft, ends.get(0).head())
        && chains(newest.get().id()).equals(sequences(ends))) {
      return new Outcome.AlreadyRecorded<>(newest.get().proof());
    }
    long id = Ids.next();
    insert(id, draft, newest.map(Newest::no).orElse(0) + 1, ends.get(0).head(), at);
    ends.stream().skip(1).forEach(end -> rest(id, end));
    for (int i = 0; i < parts.size(); i++) {
      Rows.change(
          em,
          "INSERT INTO proof_part (proof_id, no, kind, code, amount) VALUES (?1, ?2, ?3, ?4, ?5)",
          id,
          i + 1,
          parts.get(i).kind(),
          parts.get(i).code(),
          parts.get(i).amount());
    }
    return new Outcome.Recorded<>(draft);
  }

  /** Z7: where the chains of merged records ended that a paper rests on. */
  private Map<Long, Integer> chains(long proofId) {
    return Rows.list(
            em,
            "SELECT person_id, seq FROM proof_chain WHERE proof_id = ?1",
            row -> Map.entry(row.number(0), row.count(1)),
            proofId)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<Long, Integer> sequences(List<Ledger.ChainEnd> ends) {
    return ends.stream()
        .skip(1)
        .collect(Collectors.toMap(Ledger.ChainEnd::personId, end -> end.head().seq()));
  }

  private void rest(long proofId, Ledger.ChainEnd end) {
    Rows.change(
        em,
        "INSERT INTO proof_chain (proof_id, person_id, seq, mac) VALUES (?1, ?2, ?3, ?4)",
        proofId,
        end.personId(),
        end.head().seq(),
        end.head().mac());
  }

  private void insert(long id, ProofView draft, int no, Ledger.Head head, Instant at) {
    Rows.change(
        em,
        "INSERT INTO proof (id, number, kind, person_id, subject, period_from, period_until, no,"
            + " issued_at, issued_on, holder_name, organisation, title_zh, title_en, hours,"
            + " minutes, needed, status, rule_version, ledger_seq, ledger_mac, carried)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,"
            + " ?17, ?18, ?19, ?20, ?21, ?22)",
        id,
        draft.number(),
        draft.kind(),
        draft.personId(),
        draft.subject(),
        draft.period().from(),
        draft.period().until(),
        no,
        at,
        draft.issuedOn(),
        draft.holder(),
        draft.organisation(),
        draft.title().zh(),
        draft.title().en(),
        draft.hours(),
        draft.minutes(),
        draft.needed(),
        draft.standing(),
        draft.ruleVersion(),
        head.seq(),
        head.mac(),
        draft.carried());
  }

  private record Newest(ProofView proof, int no, int ledgerSeq, long id, boolean revoked) {
    boolean saysTheSame(ProofView draft, Ledger.Head head) {
      return !revoked
          && ledgerSeq == head.seq()
          && proof.standing() == draft.standing()
          && proof.holder().equals(draft.holder())
          && proof.organisation().equals(draft.organisation())
          && proof.ruleVersion() == draft.ruleVersion()
          && proof.period().equals(draft.period())
          && proof.carried().compareTo(draft.carried()) == 0;
    }
  }
}
