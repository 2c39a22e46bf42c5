package org.lingyan.credential.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.credential.CredentialRefusal;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.KeepingFiles;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.person.PersonLock;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Somebody brings a certificate of her own with its evidence (C6). */
@ApplicationScoped
public class BringingCertificate {
  private final EntityManager em;
  private final Certificates certificates;
  private final Claims claims;
  private final Hands hands;
  private final KeepingFiles keeping;
  private final Outbox outbox;
  private final Keyring keys;

  /** For the container's proxy. */
  protected BringingCertificate() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public BringingCertificate(
      EntityManager em,
      Certificates certificates,
      Claims claims,
      Hands hands,
      KeepingFiles keeping,
      Outbox outbox,
      Keyring keys) {
    this.em = em;
    this.certificates = certificates;
    this.claims = claims;
    this.hands = hands;
    this.keeping = keeping;
    this.outbox = outbox;
    this.keys = keys;
  }

  /**
   * Takes what she says and its evidence, and tells the nearest HR. Of a certificate of hers that
   * is on record and not verified, the number says which the evidence is for.
   *
   * @param accountId the account through which she brings it; the file is its
   * @param file the evidence; empty is refused
   * @return with the claim's id; the same again while it waits is already recorded
   * @throws UnknownSubject when the file is not hers
   */
  @Transactional
  public Outcome<Long> bring(
      long personId, long accountId, NewCertificate wish, OptionalLong file, Instant at) {
    long person = PersonLock.take(em, personId);
    List<Reason> against = new ArrayList<>(wish.problems(Timekeeper.day(at)));
    Optional<CertificateView> known =
        Optional.ofNullable(certificates.byNumber(List.of(wish.number())).get(wish.number()));
    if (known.filter(one -> one.personId() != person || one.verified().isPresent()).isPresent()) {
      against.add(new CredentialRefusal.NumberTaken());
    }
    if (file.isEmpty()) {
      against.add(new CredentialRefusal.NoEvidence());
    }
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    Optional<ClaimView> open =
        claims.of(person).stream()
            .filter(one -> one.state() == BroughtState.OPEN)
            .filter(one -> one.number().equals(Optional.of(wish.number())))
            .findFirst();
    if (open.isPresent()) {
      return open.get().fileId() == file.getAsLong()
          ? new Outcome.AlreadyRecorded<>(open.get().id())
          : Outcome.refused(new CredentialRefusal.ClaimOpen());
    }
    keeping.keep(file.getAsLong(), accountId, FilePurpose.EVIDENCE);
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO certificate_claim (id, person_id, account_id, certificate_id, level, number,"
            + " issued_on, passed_on, file_id, state, at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        id,
        person,
        accountId,
        known.map(CertificateView::id),
        wish.level(),
        keys.seal(wish.number().text()),
        wish.issuedOn(),
        wish.passedOn(),
        file,
        BroughtState.OPEN,
        at);
    outbox.tell(
        hands.nearestOffice(person, Timekeeper.day(at)),
        NoticeDraft.of(
            "certificate.claimed",
            Ids.text(id),
            NoticeKind.PERSONAL_DATA,
            NoticeText.of("certificate.claimed"),
            "/hr/certificate-claim?id=" + Ids.text(id)),
        at);
    return new Outcome.Recorded<>(id);
  }

  /**
   * Takes one's own back while it waits; its evidence is forgotten.
   *
   * @throws UnknownSubject when it is not hers
   */
  @Transactional
  public Outcome<Long> withdraw(long personId, long accountId, long id, Instant at) {
    long person = PersonLock.take(em, personId);
    ClaimView claim = claims.find(id);
    if (claim.personId() != person) {
      throw new UnknownSubject("claim:" + id);
    }
    if (claim.state() == BroughtState.WITHDRAWN) {
      return new Outcome.AlreadyRecorded<>(id);
    }
    if (claim.state() != BroughtState.OPEN) {
      return Outcome.refused(new CredentialRefusal.ClaimDecided());
    }
    Rows.change(
        em,
        "UPDATE certificate_claim SET state = ?2, decided_at = ?3, number = NULL WHERE id = ?1",
        id,
        BroughtState.WITHDRAWN,
        at);
    keeping.letGoIfThere(claim.fileId(), accountId, FilePurpose.EVIDENCE, Timekeeper.day(at));
    outbox.withdraw("certificate.claimed", Ids.text(id), at);
    return new Outcome.Recorded<>(id);
  }
}
