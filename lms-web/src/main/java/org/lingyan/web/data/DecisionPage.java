package org.lingyan.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.privacy.correction.DecidingCorrection;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Decides one request. */
@Named
@RequestScoped
public class DecisionPage {
  private final DecidingCorrection deciding;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String reason = "";
  private CorrectionRow request;
  private String onRecord = "";
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected DecisionPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public DecisionPage(
      DecidingCorrection deciding, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.deciding = deciding;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Opens the request that the address names. */
  public void load() {
    DecidingCorrection.Opened opened = deciding.open(scope(time.now()), number());
    request = new CorrectionRow(opened.request(), texts);
    onRecord = opened.onRecord();
  }

  private Scope scope(Instant at) {
    return current.signedIn().scope(EnumSet.of(Role.HR), Timekeeper.day(at));
  }

  private long number() {
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("correction:" + id));
  }

  private Change change(Instant at) {
    return new Change(
        Timekeeper.day(at), reason, OptionalLong.of(current.signedIn().accountId()), at);
  }

  /** Corrects the fact. */
  public void approve(ExternalContext external) throws IOException {
    Instant at = time.now();
    String why = reason.isBlank() ? texts.get("decision.approved-reason") : reason;
    Change change =
        new Change(Timekeeper.day(at), why, OptionalLong.of(current.signedIn().accountId()), at);
    then(deciding.approve(scope(at), number(), change), "approved", external);
  }

  /** Returns it with the reason. */
  public void giveBack(ExternalContext external) throws IOException {
    Instant at = time.now();
    then(deciding.giveBack(scope(at), number(), change(at)), "returned", external);
  }

  private void then(Outcome<Long> outcome, String done, ExternalContext external)
      throws IOException {
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/hr/corrections?done=" + done);
    }
  }

  /** The request's id. */
  public String getId() {
    return id;
  }

  /** Takes the request's id. */
  public void setId(String id) {
    this.id = id;
  }

  /** Why it is returned, or what was looked at. */
  public String getReason() {
    return reason;
  }

  /** Takes the reason. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The request. */
  public CorrectionRow getRequest() {
    return request;
  }

  /**
   * Whether the form is there: also while a posted form is read, which is before the request is.
   */
  public boolean isOpen() {
    return request == null || request.isOpen();
  }

  /** What stands on record now, with stars. */
  public String getOnRecord() {
    return onRecord;
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}
