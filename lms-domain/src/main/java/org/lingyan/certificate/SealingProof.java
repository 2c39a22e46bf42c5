package org.lingyan.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.lingyan.certificate.seal.SealRefusal;
import org.lingyan.certificate.seal.UsingSeals;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;

/** Issues a proof as the office does: with a seal where one is wanted and authorised (Y4). */
@ApplicationScoped
public class SealingProof {
  private final IssuingProof issuing;
  private final UsingSeals seals;

  /** For the container's proxy. */
  protected SealingProof() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public SealingProof(IssuingProof issuing, UsingSeals seals) {
    this.issuing = issuing;
    this.seals = seals;
  }

  /**
   * Issues it, or finds the same one.
   *
   * @param sealed whether it is to bear a seal
   * @return the paper; recorded when it, or its seal, is new; refused, and nothing issued, when a
   *     seal is wanted that nobody has authorised
   */
  @Transactional
  public Outcome<ProofView> hours(
      Scope scope, long personId, ProofWish wish, boolean sealed, Instant at) {
    if (sealed && seals.authorised(scope, personId).isEmpty()) {
      return Outcome.refused(new SealRefusal.None());
    }
    Outcome<ProofView> outcome = issuing.hours(scope, personId, wish, at);
    if (!sealed || outcome instanceof Outcome.Refused<ProofView>) {
      return outcome;
    }
    if (outcome instanceof Outcome.Recorded<ProofView> fresh) {
      seals.use(scope, personId, fresh.fact().number(), at);
      return outcome;
    }
    ProofView found = ((Outcome.AlreadyRecorded<ProofView>) outcome).fact();
    return seals.use(scope, personId, found.number(), at) instanceof Outcome.Recorded<Long>
        ? new Outcome.Recorded<>(found)
        : outcome;
  }
}
