package org.lingyan.web.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.credential.certificate.CertificateView;
import org.lingyan.credential.certificate.RecordingCertificate;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** One certificate before HR: what it says, verifying it, withdrawing it. */
@Named
@RequestScoped
public class CertificatePage {
  private final OneHolder holder;
  private final RecordingCertificate recording;
  private final Directory directory;
  private final LookingAtOthers looking;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String reason = "";
  private CertificateRow row;
  private PersonView person;
  private boolean mine;
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected CertificatePage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CertificatePage(
      OneHolder holder,
      RecordingCertificate recording,
      Directory directory,
      LookingAtOthers looking,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.holder = holder;
    this.recording = recording;
    this.directory = directory;
    this.looking = looking;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Opens the certificate that the address names. */
  public void load() {
    Instant at = time.now();
    Caller caller = current.signedIn();
    Scope scope = HrPart.scope(caller, at);
    CertificateView found = holder.certificate(scope, HrPart.id(id));
    looking.note(
        caller, EnumSet.of(Role.HR), found.personId(), SensitiveKind.NUMBER, "certificate", at);
    person = directory.inScope(scope, found.personId());
    row =
        holder.certificates(scope, found.personId()).stream()
            .filter(one -> one.getId().equals(Ids.text(found.id())))
            .findFirst()
            .orElseThrow();
    mine =
        found.recorded().accountId().isPresent()
            && found.recorded().accountId().getAsLong() == caller.accountId();
  }

  /** Says that it was compared with its evidence. */
  public void verify(ExternalContext external) throws IOException {
    Instant at = time.now();
    Caller caller = current.signedIn();
    then(
        recording.verify(HrPart.scope(caller, at), HrPart.id(id), HrPart.change(caller, "", at)),
        "verified",
        external);
  }

  /** Lets it stand no longer. */
  public void withdraw(ExternalContext external) throws IOException {
    Instant at = time.now();
    Caller caller = current.signedIn();
    then(
        recording.withdraw(
            HrPart.scope(caller, at), HrPart.id(id), HrPart.change(caller, reason, at)),
        "withdrawn",
        external);
  }

  private void then(Outcome<Long> outcome, String done, ExternalContext external)
      throws IOException {
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/hr/certificate?id=" + id + "&done=" + done);
    }
  }

  /** The certificate's id. */
  public String getId() {
    return id;
  }

  /** Takes the certificate's id. */
  public void setId(String id) {
    this.id = id;
  }

  /** Why it is withdrawn. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is withdrawn. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The certificate; also while a posted form is read, which is before it is. */
  public CertificateRow getRow() {
    return row;
  }

  /** Whether it stands; also while a posted form is read. */
  public boolean isStanding() {
    return row == null || row.isStanding();
  }

  /** Whether it can be verified by the reader; also while a posted form is read. */
  public boolean isVerifiable() {
    return row == null || (row.isStanding() && row.isUnverified() && !mine);
  }

  /** Whether it waits for another hand than the reader's. */
  public boolean isMine() {
    return mine && row != null && row.isStanding() && row.isUnverified();
  }

  /** Her name. */
  public String getName() {
    return person == null ? "" : person.name();
  }

  /** Where she works. */
  public String getPlace() {
    return person == null ? "" : person.organisation();
  }

  /** Address of her file. */
  public String getFileHref() {
    return person == null ? "" : "/hr/person?id=" + Ids.text(person.id());
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}
