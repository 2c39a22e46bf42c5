package org.lingyan.credential.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.credential.CredentialRefusal;
import org.lingyan.credential.CredentialsChanged;
import org.lingyan.credential.certificate.CertificateView;
import org.lingyan.credential.certificate.Certificates;
import org.lingyan.credential.certificate.Hands;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;

/**
 * HR enters what the authority has registered, and withdraws what was entered wrongly (R1 to R4).
 */
@ApplicationScoped
public class RecordingRegistration {
  private static final int LONGEST_REASON = 500;

  private final EntityManager em;
  private final Certificates certificates;
  private final Registrations registrations;
  private final RuleBook rules;
  private final ActionLog log;
  private final Event<CredentialsChanged> changed;

  /** For the container's proxy. */
  protected RecordingRegistration() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public RecordingRegistration(
      EntityManager em,
      Certificates certificates,
      Registrations registrations,
      RuleBook rules,
      ActionLog log,
      Event<CredentialsChanged> changed) {
    this.em = em;
    this.certificates = certificates;
    this.registrations = registrations;
    this.rules = rules;
    this.log = log;
    this.changed = changed;
  }

  /**
   * Enters a registration that the authority has completed.
   *
   * @param said last valid day as the paper says it; empty when it is not known
   * @return with its id; one of the same day that stands is not added again
   * @throws org.lingyan.shared.UnknownSubject when there is no such certificate, or outside
   */
  @Transactional
  public Outcome<Long> record(
      Scope scope,
      long certificateId,
      LocalDate registeredOn,
      Optional<LocalDate> said,
      Change change) {
    CertificateView certificate = locked(scope, certificateId);
    Optional<RegistrationView> same =
        registrations.standing(certificateId).stream()
            .filter(one -> one.registeredOn().equals(registeredOn))
            .filter(one -> said.isEmpty() || said.get().equals(one.days().last()))
            .findFirst();
    if (same.isPresent()) {
      return new Outcome.AlreadyRecorded<>(same.get().id());
    }
    return add(certificate, registeredOn, said, OptionalLong.empty(), change);
  }

  /** The same for a form that is completed; the person's lock is held. */
  Outcome<Long> complete(
      CertificateView certificate, LocalDate registeredOn, long form, Change change) {
    return add(certificate, registeredOn, Optional.empty(), OptionalLong.of(form), change);
  }

  private Outcome<Long> add(
      CertificateView certificate,
      LocalDate registeredOn,
      Optional<LocalDate> said,
      OptionalLong form,
      Change change) {
    List<Reason> against = new ArrayList<>();
    if (!certificate.stands()) {
      against.add(new CredentialRefusal.Gone());
    }
    if (new Hands(em).areHers(change.account(), certificate.personId())) {
      against.add(new CredentialRefusal.OwnRecord());
    }
    RegistrationPlan plan =
        RegistrationPlan.of(
            rules.registrationTerms(registeredOn),
            certificate.issuedOn(),
            registrations.standing(certificate.id()).stream().map(RegistrationView::days).toList(),
            registeredOn,
            said,
            change.day());
    against.addAll(plan.against());
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    long id =
        new RegistrationWriter(em)
            .add(
                new RegistrationWriter.Of(
                    certificate.personId(), certificate.id(), certificate.level()),
                plan,
                registeredOn,
                form,
                change.account(),
                change.at());
    told("registration.record", certificate.personId(), plan.kind().name(), change);
    return new Outcome.Recorded<>(id);
  }

  /**
   * Lets a registration stand no longer; the change's reason says why.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  @Transactional
  public Outcome<Long> withdraw(Scope scope, long id, Change change) {
    Scope office = Hands.office(scope);
    PersonLock.take(em, registrations.find(office, id).personId());
    RegistrationView found = registrations.find(office, id);
    String why = change.reason().strip();
    if (!found.stands()) {
      return new Outcome.AlreadyRecorded<>(id);
    }
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      return Outcome.refused(new CredentialRefusal.NoReason());
    }
    if (new Hands(em).areHers(change.account(), found.personId())) {
      return Outcome.refused(new CredentialRefusal.OwnRecord());
    }
    new RegistrationWriter(em).withdrawn(id, why, change.account(), change.at());
    told("registration.withdraw", found.personId(), found.kind().name(), change);
    return new Outcome.Recorded<>(id);
  }

  private CertificateView locked(Scope scope, long certificateId) {
    PersonLock.take(em, certificates.find(Hands.office(scope), certificateId).personId());
    return certificates.find(certificateId);
  }

  private void told(String action, long person, String detail, Change change) {
    log.record(
        new Action(
            change.at(), change.account(), action, "person:" + person, Action.Result.DONE, detail));
    changed.fire(new CredentialsChanged(Set.of(person), change.at()));
  }
}
