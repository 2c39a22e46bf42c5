package org.lingyan.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.standing.Standings;
import org.lingyan.shared.Rows;

/** Checks a paper against the ledger of this moment (Z4). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class VerifyingProof {
  private final EntityManager em;
  private final Proofs proofs;
  private final Standings standings;
  private final Ledger ledger;

  /** For the container's proxy. */
  protected VerifyingProof() {
    this(null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public VerifyingProof(EntityManager em, Proofs proofs, Standings standings, Ledger ledger) {
    this.em = em;
    this.proofs = proofs;
    this.standings = standings;
    this.ledger = ledger;
  }

  /** Checks the paper with this number; empty when there is none. */
  public Optional<ProofCheck> verify(String number, Instant at) {
    return proofs.find(number).map(proof -> new ProofCheck(proof, status(proof, at)));
  }

  private ProofStatus status(ProofView proof, Instant at) {
    if (exists(
        "SELECT 1 FROM proof f JOIN proof_revocation r ON r.proof_id = f.id WHERE f.number = ?1",
        proof)) {
      return ProofStatus.REVOKED;
    }
    if (exists(
        "SELECT 1 FROM proof f JOIN proof g ON g.person_id = f.person_id AND g.kind = f.kind"
            + " AND g.subject = f.subject AND g.period_from = f.period_from AND g.no > f.no"
            + " WHERE f.number = ?1",
        proof)) {
      return ProofStatus.SUPERSEDED;
    }
    boolean same =
        headStands(proof)
            && (proof.kind() == ProofKind.HOURS ? hoursStand(proof, at) : courseStands(proof));
    return same ? ProofStatus.VALID : ProofStatus.DIFFERS;
  }

  private boolean exists(String sql, ProofView proof) {
    return Rows.first(em, sql, row -> true, proof.number()).isPresent();
  }

  /** The row at which the ledger ended on the day of issue is still there, unchanged. */
  private boolean headStands(ProofView proof) {
    return Rows.first(
            em,
            "SELECT f.ledger_seq, f.ledger_mac, e.mac FROM proof f LEFT JOIN hours_entry e"
                + " ON e.person_id = f.person_id AND e.seq = f.ledger_seq WHERE f.number = ?1",
            row -> row.number(0) == 0 || Arrays.equals(row.bytes(1), row.bytes(2)),
            proof.number())
        .orElse(false);
  }

  private boolean hoursStand(ProofView proof, Instant at) {
    return standings.of(proof.personId(), proof.period(), proof.issuedOn(), at).stream()
        .filter(judged -> judged.verdict().rule().id().equals(proof.subject()))
        .anyMatch(
            judged ->
                proof
                    .hours()
                    .filter(hours -> hours.compareTo(judged.verdict().counted()) == 0)
                    .isPresent());
  }

  private boolean courseStands(ProofView proof) {
    return ledger
        .bySource(proof.personId(), new Source(SourceKind.COURSE, proof.subject(), ""))
        .filter(entry -> entry.reversedBy().isEmpty())
        .map(EntryView::minutes)
        .filter(minutes -> minutes == proof.minutes())
        .isPresent();
  }
}
