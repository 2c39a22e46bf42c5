package org.lingyan.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.Proofs;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.PersonAliases;
import org.lingyan.people.person.SeeingDays;
import org.lingyan.shared.Timekeeper;

/** Papers for who may read them; a look at somebody else's is written down (D1, D3). */
@ApplicationScoped
class ReadingPapers {
  private static final EnumSet<Role> OFFICES = EnumSet.of(Role.HR, Role.TRAINING);

  private final Proofs proofs;
  private final PersonAliases aliases;
  private final SeeingDays seeing;
  private final LookingAtOthers looking;

  /** For the container's proxy. */
  protected ReadingPapers() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  ReadingPapers(Proofs proofs, PersonAliases aliases, SeeingDays seeing, LookingAtOthers looking) {
    this.proofs = proofs;
    this.aliases = aliases;
    this.seeing = seeing;
    this.looking = looking;
  }

  /** The paper with this number; empty when there is none for this caller. */
  Optional<ProofView> read(Caller caller, String number, Instant at) {
    Optional<ProofView> found = proofs.find(number).filter(proof -> mayRead(caller, proof, at));
    found.ifPresent(
        proof ->
            looking.note(
                caller,
                OFFICES,
                aliases.resolve(proof.personId()),
                SensitiveKind.PAPER,
                proof.number(),
                at));
    return found;
  }

  private boolean mayRead(Caller caller, ProofView proof, Instant at) {
    // A paper of a record that was merged is read as a paper of who stays.
    return seeing
        .of(caller.scope(OFFICES, Timekeeper.day(at)), aliases.resolve(proof.personId()))
        .contains(proof.issuedOn());
  }
}
