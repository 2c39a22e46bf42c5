package org.lingyan.credential.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.credential.CredentialRefusal;
import org.lingyan.credential.certificate.CertificateView;
import org.lingyan.credential.certificate.Certificates;
import org.lingyan.credential.certificate.Hands;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RegistrationTerms;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** HR keeps a form as its office handles it, step by step (R5 to R7). */
@ApplicationScoped
public class KeepingForms {
  private static final int LONGEST_OFFICE = 120;
  private static final int LONGEST_NOTE = 500;

  private final EntityManager em;
  private final Certificates certificates;
  private final Registrations registrations;
  private final RegistrationForms forms;
  private final RecordingRegistration recording;
  private final RuleBook rules;
  private final ActionLog log;

  /** For the container's proxy. */
  protected KeepingForms() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public KeepingForms(
      EntityManager em,
      Certificates certificates,
      Registrations registrations,
      RegistrationForms forms,
      RecordingRegistration recording,
      RuleBook rules,
      ActionLog log) {
    this.em = em;
    this.certificates = certificates;
    this.registrations = registrations;
    this.forms = forms;
    this.recording = recording;
    this.rules = rules;
    this.log = log;
  }

  /**
   * Begins a form for the next registration of a certificate.
   *
   * @param office where it will be handed in
   * @param change its day is the day of the step, its reason a note that may be empty
   * @return with its id
   * @throws org.lingyan.shared.UnknownSubject when there is no such certificate, or outside
   */
  @Transactional
  public Outcome<Long> begin(Scope scope, long certificateId, String office, Change change) {
    PersonLock.take(em, certificates.find(Hands.office(scope), certificateId).personId());
    CertificateView certificate = certificates.find(certificateId);
    List<Reason> against = hers(certificate.personId(), change);
    if (!certificate.stands()) {
      against.add(new CredentialRefusal.Gone());
    }
    if (forms.ofCertificate(certificateId).stream().anyMatch(form -> form.state().isOpen())) {
      against.add(new CredentialRefusal.FormOpen());
    }
    against.addAll(written(office, change));
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO registration_form (id, person_id, certificate_id, kind, recorded_at,"
            + " recorded_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        id,
        certificate.personId(),
        certificateId,
        registrations.standing(certificateId).isEmpty()
            ? RegistrationKind.FIRST
            : RegistrationKind.RENEWAL,
        change.at(),
        change.account());
    step(id, 1, FormState.DRAFT, office.strip(), change);
    record(certificate.personId(), FormState.DRAFT, change);
    return new Outcome.Recorded<>(id);
  }

  /**
   * R7: changes what a form says.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  @Transactional
  public Outcome<Long> edit(Scope scope, long id, String office, Change change) {
    FormView form = locked(scope, id);
    List<Reason> against = hers(form.personId(), change);
    if (!form.state().isEditable()) {
      against.add(new CredentialRefusal.Closed());
    }
    against.addAll(written(office, change));
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    if (form.last().office().equals(office.strip())
        && form.last().note().equals(change.reason().strip())) {
      return new Outcome.AlreadyRecorded<>(id);
    }
    // Handed in stays handed in on its day.
    Change same = new Change(form.last().onDay(), change.reason(), change.account(), change.at());
    step(id, form.steps().size() + 1, form.state(), office.strip(), same);
    return new Outcome.Recorded<>(id);
  }

  /**
   * Takes the next step; completing it makes the registration.
   *
   * @param change its day is the day of the step, its reason a note that may be empty
   * @param today no step lies later
   * @return with the form's id; the step that it is at already is not taken again
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  @Transactional
  public Outcome<Long> advance(Scope scope, long id, FormState to, Change change, LocalDate today) {
    FormView form = locked(scope, id);
    if (form.state() == to && form.last().onDay().equals(change.day())) {
      return new Outcome.AlreadyRecorded<>(id);
    }
    List<Reason> against = hers(form.personId(), change);
    if (!form.state().next().contains(to)) {
      against.add(new CredentialRefusal.NotNext());
    }
    if (change.day().isBefore(form.last().onDay())) {
      against.add(new CredentialRefusal.BeforeLastStep(form.last().onDay()));
    }
    if (change.day().isAfter(today)) {
      against.add(new CredentialRefusal.NoSuchDay("onDay", change.day()));
    }
    if (change.reason().length() > LONGEST_NOTE) {
      against.add(new CredentialRefusal.NoReason());
    }
    CertificateView certificate = certificates.find(form.certificateId());
    if (against.isEmpty() && to == FormState.SUBMITTED) {
      outOfTime(certificate, form.kind(), change.day()).ifPresent(against::add);
    }
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    if (to == FormState.COMPLETED
        && recording.complete(
                certificate,
                change.day(),
                id,
                new Change(today, change.reason(), change.account(), change.at()))
            instanceof Outcome.Refused<Long> refused) {
      return refused;
    }
    step(id, form.steps().size() + 1, to, form.last().office(), change);
    record(form.personId(), to, change);
    return new Outcome.Recorded<>(id);
  }

  /** R4, R5: whether it is handed in too early or too late. */
  private Optional<Reason> outOfTime(
      CertificateView certificate, RegistrationKind kind, LocalDate day) {
    RegistrationTerms terms = rules.registrationTerms(day);
    RegistrationDates dates = new RegistrationDates(terms);
    if (kind == RegistrationKind.FIRST) {
      LocalDate until = dates.firstUntil(certificate.countsFrom());
      return day.isAfter(until)
          ? Optional.of(new CredentialRefusal.FirstOver(until, terms.citation()))
          : Optional.empty();
    }
    return registrations.standing(certificate.id()).stream()
        .map(one -> one.days().last())
        .max(Comparator.naturalOrder())
        .map(dates::renewalFrom)
        .filter(day::isBefore)
        .map(opens -> new CredentialRefusal.TooEarly(opens, terms.citation()));
  }

  private List<Reason> hers(long person, Change change) {
    List<Reason> against = new ArrayList<>();
    if (new Hands(em).areHers(change.account(), person)) {
      against.add(new CredentialRefusal.OwnRecord());
    }
    return against;
  }

  private static List<Reason> written(String office, Change change) {
    List<Reason> against = new ArrayList<>();
    if (office.isBlank() || office.strip().length() > LONGEST_OFFICE) {
      against.add(new CredentialRefusal.NoOffice());
    }
    if (change.reason().length() > LONGEST_NOTE) {
      against.add(new CredentialRefusal.NoReason());
    }
    return against;
  }

  private FormView locked(Scope scope, long id) {
    Scope office = Hands.office(scope);
    PersonLock.take(em, forms.find(office, id).personId());
    return forms.find(office, id);
  }

  private void step(long form, int seq, FormState state, String office, Change change) {
    Rows.change(
        em,
        "INSERT INTO registration_form_step (form_id, seq, state, on_day, office, note, at,"
            + " account_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        form,
        seq,
        state,
        change.day(),
        office,
        change.reason().strip(),
        change.at(),
        change.account());
  }

  private void record(long person, FormState state, Change change) {
    log.record(
        new Action(
            change.at(),
            change.account(),
            "registration.form",
            "person:" + person,
            Action.Result.DONE,
            state.name()));
  }
}
