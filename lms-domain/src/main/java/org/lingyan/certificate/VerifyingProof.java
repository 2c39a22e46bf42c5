package org.lingyan.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.standing.Standings;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Rows;

/** Checks a paper against the ledger of this moment (Z4). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class VerifyingProof {
  private final EntityManager em;
  private final Proofs proofs;
  private final Standings standings;
  private final Ledger ledger;
  private final RuleBook rules;

  /** For the container's proxy. */
  protected VerifyingProof() {
    this(null, null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public VerifyingProof(
      EntityManager em, Proofs proofs, Standings standings, Ledger ledger, RuleBook rules) {
    this.em = em;
    this.proofs = proofs;
    this.standings = standings;
    this.ledger = ledger;
    this.rules = rules;
  }

  /** Checks the paper with this number; empty when there is none. */
  public Optional<ProofCheck> verify(String number) {
    return proofs.find(number).map(proof -> new ProofCheck(proof, status(proof)));
  }

  private ProofStatus status(ProofView proof) {
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
        proof.kind() == ProofKind.HOURS
            ? head(proof).filter(seq -> hoursStand(proof, seq)).isPresent()
            : head(proof).isPresent() && courseStands(proof);
    return same ? ProofStatus.VALID : ProofStatus.DIFFERS;
  }

  private boolean exists(String sql, ProofView proof) {
    return Rows.first(em, sql, row -> true, proof.number()).isPresent();
  }

  /** Number of the row at which the ledger ended at the issue, if it is still there unchanged. */
  private Optional<Integer> head(ProofView proof) {
    return Rows.first(
            em,
            "SELECT f.ledger_seq, f.ledger_mac, e.mac FROM proof f LEFT JOIN hours_entry e"
                + " ON e.person_id = f.person_id AND e.seq = f.ledger_seq WHERE f.number = ?1",
            row ->
                row.count(0) == 0 || Arrays.equals(row.bytes(1), row.bytes(2))
                    ? Optional.of(row.count(0))
                    : Optional.<Integer>empty(),
            proof.number())
        .flatMap(seq -> seq);
  }

  /** Judged as it was then: the same rows, the same version of the rule. */
  private boolean hoursStand(ProofView proof, int seq) {
    Optional<BigDecimal> counted =
        rules
            .hoursRule(proof.subject(), proof.ruleVersion())
            .map(
                rule ->
                    standings.countedUpTo(
                        proof.personId(), rule, proof.period(), proof.issuedOn(), seq));
    return proof.hours().isPresent()
        && counted.isPresent()
        && proof.hours().get().compareTo(counted.get()) == 0;
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
