package org.lingyan.credential.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.credential.CredentialRefusal;
import org.lingyan.credential.CredentialsChanged;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.KeepingFiles;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** HR enters certificates, verifies those of others, and withdraws them (C1 to C5). */
@ApplicationScoped
public class RecordingCertificate {
  private static final int LONGEST_REASON = 500;

  private final EntityManager em;
  private final Certificates certificates;
  private final CertificateWriter writer;
  private final Hands hands;
  private final KeepingFiles files;
  private final ActionLog log;
  private final Event<CredentialsChanged> changed;

  /** For the container's proxy. */
  protected RecordingCertificate() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public RecordingCertificate(
      EntityManager em,
      Certificates certificates,
      CertificateWriter writer,
      Hands hands,
      KeepingFiles files,
      ActionLog log,
      Event<CredentialsChanged> changed) {
    this.em = em;
    this.certificates = certificates;
    this.writer = writer;
    this.hands = hands;
    this.files = files;
    this.log = log;
    this.changed = changed;
  }

  /**
   * Enters a certificate of somebody inside the scope; it counts at once (C4).
   *
   * @param evidence a file that the same account has brought; empty for none
   * @return with its id; the very same that is on record already is not added again
   * @throws org.lingyan.shared.UnknownSubject when there is no such person, or outside
   */
  @Transactional
  public Outcome<Long> record(
      Scope scope, long personId, NewCertificate wish, OptionalLong evidence, Change change) {
    certificates.of(Hands.office(scope), personId);
    long person = PersonLock.take(em, personId);
    List<Reason> against = new ArrayList<>(wish.problems(change.day()));
    if (hands.areHers(change.account(), person)) {
      against.add(new CredentialRefusal.OwnRecord());
    }
    Optional<CertificateView> taken = taken(wish.number());
    if (taken.filter(one -> isSame(one, person, wish)).isPresent() && against.isEmpty()) {
      return new Outcome.AlreadyRecorded<>(taken.orElseThrow().id());
    }
    if (taken.isPresent()) {
      against.add(new CredentialRefusal.NumberTaken());
    }
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    evidence.ifPresent(
        file -> files.keep(file, change.account().orElseThrow(), FilePurpose.EVIDENCE));
    long id = writer.add(person, wish, evidence, change.account(), change.at());
    told("certificate.record", person, wish.level().name(), change);
    return new Outcome.Recorded<>(id);
  }

  private Optional<CertificateView> taken(CertificateNumber number) {
    return Optional.ofNullable(certificates.byNumber(List.of(number)).get(number));
  }

  private static boolean isSame(CertificateView one, long person, NewCertificate wish) {
    return one.personId() == person
        && one.level() == wish.level()
        && one.issuedOn().equals(wish.issuedOn())
        && (wish.passedOn().isEmpty() || one.passedOn().equals(wish.passedOn()));
  }

  /**
   * C3: says that it was compared with its evidence, by another hand than the one that entered it.
   *
   * @return with its id; verified twice is verified once
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  @Transactional
  public Outcome<Long> verify(Scope scope, long id, Change change) {
    CertificateView found = locked(scope, id);
    if (!found.stands()) {
      return Outcome.refused(new CredentialRefusal.Gone());
    }
    if (found.verified().isPresent()) {
      return new Outcome.AlreadyRecorded<>(id);
    }
    if (hands.areHers(change.account(), found.personId())) {
      return Outcome.refused(new CredentialRefusal.OwnRecord());
    }
    if (found.recorded().accountId().equals(change.account())) {
      return Outcome.refused(new CredentialRefusal.OwnHand());
    }
    writer.verified(id, OptionalLong.empty(), change.account(), change.at());
    record("certificate.verify", found.personId(), found.level().name(), change);
    return new Outcome.Recorded<>(id);
  }

  /**
   * C5: lets it stand no longer; the change's reason says why. Registrations that rest on it are
   * withdrawn first.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  @Transactional
  public Outcome<Long> withdraw(Scope scope, long id, Change change) {
    CertificateView found = locked(scope, id);
    String why = change.reason().strip();
    if (!found.stands()) {
      return new Outcome.AlreadyRecorded<>(id);
    }
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      return Outcome.refused(new CredentialRefusal.NoReason());
    }
    if (hands.areHers(change.account(), found.personId())) {
      return Outcome.refused(new CredentialRefusal.OwnRecord());
    }
    if (isRegistered(id)) {
      return Outcome.refused(new CredentialRefusal.Registered());
    }
    writer.withdrawn(id, why, change.account(), change.at());
    told("certificate.withdraw", found.personId(), found.level().name(), change);
    return new Outcome.Recorded<>(id);
  }

  private CertificateView locked(Scope scope, long id) {
    long person = certificates.find(Hands.office(scope), id).personId();
    PersonLock.take(em, person);
    return certificates.find(id);
  }

  /** A registration that stands, or a form that is on its way. */
  private boolean isRegistered(long id) {
    return Rows.first(
            em,
            "SELECT 1 FROM registration WHERE certificate_id = ?1 AND withdrawn_at IS NULL"
                + " UNION ALL SELECT 1 FROM registration_form f JOIN registration_form_step s"
                + " ON s.form_id = f.id AND s.seq = (SELECT MAX(l.seq) FROM registration_form_step l"
                + " WHERE l.form_id = f.id) WHERE f.certificate_id = ?1 AND s.state IN"
                + " ('DRAFT', 'SUBMITTED', 'FIRST_PASSED', 'FINAL_PASSED') LIMIT 1",
            row -> true,
            id)
        .isPresent();
  }

  private void told(String action, long person, String detail, Change change) {
    record(action, person, detail, change);
    changed.fire(new CredentialsChanged(Set.of(person), change.at()));
  }

  private void record(String action, long person, String detail, Change change) {
    log.record(
        new Action(
            change.at(), change.account(), action, "person:" + person, Action.Result.DONE, detail));
  }
}
