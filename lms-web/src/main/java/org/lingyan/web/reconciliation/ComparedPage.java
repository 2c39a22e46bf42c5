package org.lingyan.web.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.lingyan.hours.reconciliation.Asked;
import org.lingyan.hours.reconciliation.ComparedRow;
import org.lingyan.hours.reconciliation.DecidingRows;
import org.lingyan.hours.reconciliation.Reconciliations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** One row of an authority's list: posted, ignored, or asked about. */
@Named
@RequestScoped
public class ComparedPage {
  private final Reconciliations reading;
  private final DecidingRows deciding;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String reason = "";
  private String question = "";
  private ComparedLine line;
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected ComparedPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ComparedPage(
      Reconciliations reading,
      DecidingRows deciding,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.reading = reading;
    this.deciding = deciding;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Opens the row that the address names. */
  public void load() {
    line = new ComparedLine(reading.row(scope(time.now()), number()), texts.texts());
  }

  private Scope scope(Instant at) {
    return Office.of(current.signedIn(), Timekeeper.day(at));
  }

  private long number() {
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("reconciliation row:" + id));
  }

  /** Posts it. */
  public void post(ExternalContext external) throws IOException {
    Instant now = time.now();
    then(deciding.post(scope(now), number(), now), external);
  }

  /** Leaves it as it is. */
  public void ignore(ExternalContext external) throws IOException {
    Instant now = time.now();
    then(deciding.ignore(scope(now), number(), reason, now), external);
  }

  /** Asks the person. */
  public void askPerson(ExternalContext external) throws IOException {
    ask(Asked.PERSON, external);
  }

  /** Asks her office. */
  public void askUnit(ExternalContext external) throws IOException {
    ask(Asked.UNIT, external);
  }

  private void ask(Asked asked, ExternalContext external) throws IOException {
    Instant now = time.now();
    then(deciding.query(scope(now), number(), asked, question, now), external);
  }

  private void then(Outcome<ComparedRow> outcome, ExternalContext external) throws IOException {
    if (outcome instanceof Outcome.Refused<ComparedRow> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/hr/compared?id=" + id + "&done=decided");
    }
  }

  /** Its id. */
  public String getId() {
    return id;
  }

  /** Takes its id. */
  public void setId(String id) {
    this.id = id == null ? "" : id;
  }

  /** Why it is ignored. */
  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String reason) {
    this.reason = reason == null ? "" : reason;
  }

  /** What is asked. */
  public String getQuestion() {
    return question;
  }

  /** Takes what is asked. */
  public void setQuestion(String question) {
    this.question = question == null ? "" : question;
  }

  /** The row. */
  public ComparedLine getLine() {
    return line;
  }

  /** Whether the forms are there: also while a posted form is read, which is before it is found. */
  public boolean isOpen() {
    return line == null || line.isOpen();
  }

  /** Whether it can be posted; likewise. */
  public boolean isPostable() {
    return line == null || line.isPostable();
  }

  /** Whether somebody can be asked; likewise. */
  public boolean isAskable() {
    return line == null || (line.isOpen() && line.isKnown());
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}
