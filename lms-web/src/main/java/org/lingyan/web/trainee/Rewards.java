package org.lingyan.web.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.certificate.ProofKind;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.Proofs;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Standings;
import org.lingyan.shared.DateRange;

/** Finds what a completed course brought: minutes, 学时, paper. */
@ApplicationScoped
public class Rewards {
  private final Ledger ledger;
  private final Standings standings;
  private final Proofs proofs;

  /** For the container's proxy. */
  protected Rewards() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public Rewards(Ledger ledger, Standings standings, Proofs proofs) {
    this.ledger = ledger;
    this.standings = standings;
    this.proofs = proofs;
  }

  /** What it brought; empty when nothing was posted or it was taken back. */
  Optional<Reward> of(long personId, String courseId, Instant at) {
    return ledger
        .bySource(personId, new Source(SourceKind.COURSE, courseId, ""))
        .filter(entry -> entry.reversedBy().isEmpty())
        .map(
            entry ->
                new Reward(entry.minutes(), worth(entry, at), paper(entry.personId(), courseId)));
  }

  private Optional<java.math.BigDecimal> worth(EntryView entry, Instant at) {
    return standings
        .of(entry.personId(), DateRange.yearOf(entry.occurredOn()), entry.occurredOn(), at)
        .stream()
        .filter(Judged::main)
        .map(judged -> judged.verdict().rule().worth(entry.minutes()))
        .findFirst();
  }

  private Optional<ProofView> paper(long personId, String courseId) {
    return proofs.of(personId).stream()
        .filter(proof -> proof.kind() == ProofKind.COURSE && proof.subject().equals(courseId))
        .findFirst();
  }
}
