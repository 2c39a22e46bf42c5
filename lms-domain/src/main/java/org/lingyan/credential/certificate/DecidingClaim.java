package org.lingyan.credential.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.credential.CredentialRefusal;
import org.lingyan.credential.CredentialsChanged;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** HR compares what somebody brought with its evidence: verifies it or returns it (C6). */
@ApplicationScoped
public class DecidingClaim {
  private static final int LONGEST_REASON = 500;

  private final EntityManager em;
  private final Claims claims;
  private final Certificates certificates;
  private final CertificateWriter writer;
  private final ActionLog log;
  private final Outbox outbox;
  private final Event<CredentialsChanged> changed;

  /** For the container's proxy. */
  protected DecidingClaim() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public DecidingClaim(
      EntityManager em,
      Claims claims,
      Certificates certificates,
      CertificateWriter writer,
      ActionLog log,
      Outbox outbox,
      Event<CredentialsChanged> changed) {
    this.em = em;
    this.claims = claims;
    this.certificates = certificates;
    this.writer = writer;
    this.log = log;
    this.outbox = outbox;
    this.changed = changed;
  }

  /**
   * Puts it on record, verified by who decides; of one on record already, verifies that one.
   *
   * @return with the certificate's id, or what stands against it
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  @Transactional
  public Outcome<Long> accept(Scope scope, long id, Change change) {
    ClaimView claim = locked(scope, id);
    List<Reason> against = against(claim, change);
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    CertificateNumber number = claim.number().orElseThrow();
    CertificateView known = certificates.byNumber(List.of(number)).get(number);
    if (known != null && (known.personId() != claim.personId() || known.verified().isPresent())) {
      return Outcome.refused(new CredentialRefusal.NumberTaken());
    }
    // What stands was entered before: a new certificate says what she said.
    long certificate =
        known == null
            ? writer.add(
                claim.personId(),
                new NewCertificate(claim.level(), number, claim.issuedOn(), claim.passedOn()),
                OptionalLong.of(claim.fileId()),
                account(claim),
                change.at())
            : known.id();
    writer.verified(certificate, OptionalLong.of(claim.fileId()), change.account(), change.at());
    decided(claim, BroughtState.ACCEPTED, OptionalLong.of(certificate), "", change);
    changed.fire(new CredentialsChanged(Set.of(claim.personId()), change.at()));
    return new Outcome.Recorded<>(certificate);
  }

  private OptionalLong account(ClaimView claim) {
    return Rows.first(
            em,
            "SELECT account_id FROM certificate_claim WHERE id = ?1",
            row -> row.maybeNumber(0),
            claim.id())
        .orElse(OptionalLong.empty());
  }

  /**
   * Returns it; the change's reason says why.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  @Transactional
  public Outcome<Long> giveBack(Scope scope, long id, Change change) {
    ClaimView claim = locked(scope, id);
    List<Reason> against = against(claim, change);
    String why = change.reason().strip();
    if (against.isEmpty() && (why.isEmpty() || why.length() > LONGEST_REASON)) {
      return Outcome.refused(new CredentialRefusal.NoReason());
    }
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    decided(claim, BroughtState.RETURNED, claim.certificateId(), why, change);
    return new Outcome.Recorded<>(id);
  }

  private ClaimView locked(Scope scope, long id) {
    PersonLock.take(em, claims.find(scope, id).personId());
    return claims.find(id);
  }

  private List<Reason> against(ClaimView claim, Change change) {
    if (new Hands(em).areHers(change.account(), claim.personId())) {
      return List.of(new CredentialRefusal.OwnRecord());
    }
    return claim.state() == BroughtState.OPEN
        ? List.of()
        : List.of(new CredentialRefusal.ClaimDecided());
  }

  private void decided(
      ClaimView claim, BroughtState state, OptionalLong certificate, String answer, Change change) {
    Rows.change(
        em,
        "UPDATE certificate_claim SET state = ?2, certificate_id = ?3, decided_at = ?4,"
            + " decided_by = ?5, answer = ?6, number = NULL WHERE id = ?1",
        claim.id(),
        state,
        certificate,
        change.at(),
        change.account(),
        answer);
    boolean accepted = state == BroughtState.ACCEPTED;
    log.record(
        new Action(
            change.at(),
            change.account(),
            accepted ? "certificate.accept" : "certificate.return",
            "person:" + claim.personId(),
            Action.Result.DONE,
            claim.level().name()));
    outbox.tell(
        claim.personId(),
        NoticeDraft.of(
            "certificate.decided",
            Ids.text(claim.id()),
            NoticeKind.PERSONAL_DATA,
            NoticeText.of(accepted ? "certificate.accepted" : "certificate.returned"),
            "/trainee/credentials#claims"),
        change.at());
  }
}
