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
import org.lingyan.credential.certificate.ClaimView;
import org.lingyan.credential.certificate.Claims;
import org.lingyan.credential.certificate.DecidingClaim;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Decides about a certificate that somebody brought herself. */
@Named("certificateClaim")
@RequestScoped
public class ClaimPage {
  private final Claims claims;
  private final DecidingClaim deciding;
  private final LookingAtOthers looking;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String reason = "";
  private ClaimRow row;
  private long person;
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected ClaimPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ClaimPage(
      Claims claims,
      DecidingClaim deciding,
      LookingAtOthers looking,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.claims = claims;
    this.deciding = deciding;
    this.looking = looking;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Opens the one that the address names. */
  public void load() {
    Instant at = time.now();
    Caller caller = current.signedIn();
    ClaimView found = claims.find(HrPart.scope(caller, at), HrPart.id(id));
    looking.note(
        caller, EnumSet.of(Role.HR), found.personId(), SensitiveKind.NUMBER, "certificate", at);
    row = new ClaimRow(found, texts);
    person = found.personId();
  }

  /** Puts it on record, verified. */
  public void accept(ExternalContext external) throws IOException {
    Instant at = time.now();
    Caller caller = current.signedIn();
    Outcome<Long> outcome =
        deciding.accept(HrPart.scope(caller, at), HrPart.id(id), HrPart.change(caller, "", at));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/hr/certificate-claims?done=accepted");
    }
  }

  /** Returns it with the reason. */
  public void giveBack(ExternalContext external) throws IOException {
    Instant at = time.now();
    Caller caller = current.signedIn();
    Outcome<Long> outcome =
        deciding.giveBack(
            HrPart.scope(caller, at), HrPart.id(id), HrPart.change(caller, reason, at));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/hr/certificate-claims?done=returned");
    }
  }

  /** The claim's id. */
  public String getId() {
    return id;
  }

  /** Takes the claim's id. */
  public void setId(String id) {
    this.id = id;
  }

  /** Why it is returned. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is returned. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** What was brought. */
  public ClaimRow getRow() {
    return row;
  }

  /** Whether the form is there: also while a posted form is read, which is before the claim is. */
  public boolean isOpen() {
    return row == null || row.isOpen();
  }

  /** Address of her file. */
  public String getFileHref() {
    return "/hr/person?id=" + Ids.text(person);
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}
