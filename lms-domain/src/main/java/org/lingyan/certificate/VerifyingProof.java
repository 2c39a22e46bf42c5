package org.lingyan.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.standing.Standings;
import org.lingyan.people.person.PersonAliases;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Checks a paper against the ledger of this moment (Z4). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class VerifyingProof {
  private final EntityManager em;
  private final Proofs proofs;
  private final Standings standings;
  private final Ledger ledger;
  private final RuleBook rules;
  private final PersonAliases aliases;

  /** For the container's proxy. */
  protected VerifyingProof() {
    this(null, null, null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public VerifyingProof(
      EntityManager em,
      Proofs proofs,
      Standings standings,
      Ledger ledger,
      RuleBook rules,
      PersonAliases aliases) {
    this.em = em;
    this.proofs = proofs;
    this.standings = standings;
    this.ledger = ledger;
    this.rules = rules;
    this.aliases = aliases;
  }

  /** Checks the paper with this number; empty when there is none. */
  public Optional<ProofCheck> verify(String number) {
    return proofs.find(number).map(this::check);
  }

  private ProofCheck check(ProofView proof) {
    Optional<Instant> revoked =
        Rows.first(
                em,
                "SELECT r.revoked_at FROM proof f JOIN proof_revocation r ON r.proof_id = f.id"
                    + " WHERE f.number = ?1",
                row -> row.moment(0),
                proof.number())
            .flatMap(at -> at);
    if (revoked.isPresent()) {
      return new ProofCheck(
          proof, ProofStatus.REVOKED, Optional.empty(), revoked.map(Timekeeper::day));
    }
    Optional<String> newer =
        Rows.first(
                em,
                "SELECT " + Proofs.NEWEST + " FROM proof f WHERE f.number = ?1",
                row -> row.missing(0) ? Optional.<String>empty() : Optional.of(row.text(0)),
                proof.number())
            .flatMap(number -> number);
    return new ProofCheck(
        proof,
        newer.isPresent()
            ? ProofStatus.SUPERSEDED
            : stands(proof) ? ProofStatus.VALID : ProofStatus.DIFFERS,
        newer,
        Optional.empty());
  }

  /** Whether the ledger still says what the paper does. */
  boolean stands(ProofView proof) {
    return proof.kind() == ProofKind.HOURS
        ? ends(proof).filter(ends -> hoursStand(proof, ends)).isPresent()
        : ends(proof).isPresent() && courseStands(proof);
  }

  /**
   * Where the ledger ended at the issue, and those of the records that were merged into the
   * holder's (Z7); empty when a row is not there unchanged, or such a record stands for itself
   * again.
   */
  private Optional<List<Ledger.ChainEnd>> ends(ProofView proof) {
    List<Optional<Ledger.ChainEnd>> merged =
        Rows.list(
            em,
            "SELECT c.person_id, c.seq, c.mac, e.mac, k.main_id, f.person_id FROM proof f"
                + " JOIN proof_chain c ON c.proof_id = f.id JOIN person k ON k.id = c.person_id"
                + " LEFT JOIN hours_entry e ON e.person_id = c.person_id AND e.seq = c.seq"
                + " WHERE f.number = ?1 ORDER BY c.person_id",
            row ->
                row.number(4) == row.number(5) && Arrays.equals(row.bytes(2), row.bytes(3))
                    ? Optional.of(end(row.number(0), row.count(1), row.bytes(2)))
                    : Optional.empty(),
            proof.number());
    return head(proof)
        .filter(seq -> merged.stream().allMatch(Optional::isPresent))
        .map(
            seq ->
                Stream.concat(
                        Stream.of(end(proof.personId(), seq, new byte[0])),
                        merged.stream().flatMap(Optional::stream))
                    .toList());
  }

  private static Ledger.ChainEnd end(long personId, int seq, byte[] mac) {
    return new Ledger.ChainEnd(personId, new Ledger.Head(seq, mac));
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
  private boolean hoursStand(ProofView proof, List<Ledger.ChainEnd> ends) {
    Optional<BigDecimal> counted =
        rules
            .hoursRule(proof.subject(), proof.ruleVersion())
            .map(rule -> standings.countedUpTo(ends, rule, proof.period(), proof.issuedOn()));
    return proof.hours().isPresent()
        && counted.isPresent()
        // What was carried over rests on another period, which has papers of its own.
        && proof.hours().get().subtract(proof.carried()).compareTo(counted.get()) == 0;
  }

  private boolean courseStands(ProofView proof) {
    Source course = new Source(SourceKind.COURSE, proof.subject(), "");
    return ledger.allBySource(aliases.resolve(proof.personId()), course).stream()
        .filter(entry -> entry.reversedBy().isEmpty())
        .anyMatch(entry -> entry.minutes() == proof.minutes());
  }
}
