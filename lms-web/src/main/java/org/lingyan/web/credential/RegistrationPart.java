package org.lingyan.web.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lingyan.credential.certificate.CertificateView;
import org.lingyan.credential.registration.RecordingRegistration;
import org.lingyan.people.account.Caller;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** The registrations of one certificate before HR: entering one, withdrawing one. */
@Named
@RequestScoped
public class RegistrationPart {
  private final OneHolder holder;
  private final RecordingRegistration recording;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private String certificate = "";
  private String registeredOn = "";
  private String validUntil = "";
  private String registration = "";
  private String reason = "";
  private boolean read;
  private boolean withdrawing;
  private List<RegistrationRow> rows = List.of();
  private Map<String, String> problems = Map.of();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected RegistrationPart() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public RegistrationPart(
      OneHolder holder,
      RecordingRegistration recording,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.holder = holder;
    this.recording = recording;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads the registrations of the certificate that the address names. */
  public void load() {
    fill(certificate);
  }

  /**
   * What a posted form can choose is asked before the page is opened; where there is nothing for
   * this reader, the opening says so.
   */
  private void read() {
    if (read) {
      return;
    }
    read = true;
    try {
      fill(Objects.toString(request.getParameter("id"), ""));
    } catch (UnknownSubject outside) {
      rows = List.of();
    }
  }

  private void fill(String id) {
    read = true;
    Scope scope = HrPart.scope(current.signedIn(), time.now());
    CertificateView found = holder.certificate(scope, HrPart.id(id));
    rows =
        holder.registrations(scope, found.personId()).stream()
            .filter(one -> one.certificateId() == found.id())
            .map(one -> new RegistrationRow(one, texts))
            .toList();
  }

  /** Enters one that the authority has completed. */
  public void enter(ExternalContext external) throws IOException {
    Instant at = time.now();
    Caller caller = current.signedIn();
    FormReader form = new FormReader(texts, "registration.");
    LocalDate day = form.day("registeredOn", registeredOn);
    Optional<LocalDate> said = form.maybeDay("validUntil", validUntil);
    problems = form.problems();
    if (form.isRight()) {
      then(
          recording.record(
              HrPart.scope(caller, at),
              HrPart.id(certificate),
              day,
              said,
              HrPart.change(caller, "", at)),
          "registered",
          external);
    }
  }

  /** Lets one stand no longer. */
  public void withdraw(ExternalContext external) throws IOException {
    withdrawing = true;
    Instant at = time.now();
    Caller caller = current.signedIn();
    FormReader form = new FormReader(texts, "registration.");
    form.text("registration", registration, 20);
    problems = form.problems();
    if (form.isRight()) {
      then(
          recording.withdraw(
              HrPart.scope(caller, at), HrPart.id(registration), HrPart.change(caller, reason, at)),
          "registration-withdrawn",
          external);
    }
  }

  private void then(Outcome<Long> outcome, String done, ExternalContext external)
      throws IOException {
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/hr/certificate?id=" + certificate + "&done=" + done + "#registrations");
    }
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** The certificate's id. */
  public String getCertificate() {
    return certificate;
  }

  /** Takes the certificate's id. */
  public void setCertificate(String certificate) {
    this.certificate = certificate;
  }

  /** Day of registration, as typed. */
  public String getRegisteredOn() {
    return registeredOn;
  }

  /** Takes the day of registration. */
  public void setRegisteredOn(String registeredOn) {
    this.registeredOn = registeredOn;
  }

  /** Last valid day, as typed. */
  public String getValidUntil() {
    return validUntil;
  }

  /** Takes the last valid day. */
  public void setValidUntil(String validUntil) {
    this.validUntil = validUntil;
  }

  /** Which one is withdrawn. */
  public String getRegistration() {
    return registration;
  }

  /** Takes which one is withdrawn. */
  public void setRegistration(String registration) {
    // An empty choice comes as null from a menu.
    this.registration = registration == null ? "" : registration;
  }

  /** Why it is withdrawn. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is withdrawn. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The registrations, the latest first. */
  public List<RegistrationRow> getRows() {
    read();
    return rows;
  }

  /** Those that stand, to choose from. */
  public List<RegistrationRow> getStanding() {
    read();
    return rows.stream().filter(RegistrationRow::isStanding).toList();
  }

  /** Whether a registration was to be withdrawn and was not: then its form stays open. */
  public boolean isWithdrawing() {
    return withdrawing;
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}
