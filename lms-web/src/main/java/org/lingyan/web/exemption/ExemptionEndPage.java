package org.lingyan.web.exemption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lingyan.hours.exemption.EndingExemptions;
import org.lingyan.hours.exemption.ExemptionRefusal;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Asks before an exemption is ended early or taken back, and does it. */
@Named
@RequestScoped
public class ExemptionEndPage {
  private final ExemptionDesk desk;
  private final EndingExemptions ending;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final Map<String, String> problems = new LinkedHashMap<>();
  private String id = "";
  private String last = "";
  private String endReason = "";
  private String reason = "";
  private ExemptionRow row;
  private String name = "";
  private String fileHref = "";

  /** For the container's proxy. */
  protected ExemptionEndPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ExemptionEndPage(
      ExemptionDesk desk,
      EndingExemptions ending,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.desk = desk;
    this.ending = ending;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds it inside the scope. */
  public void load() {
    ExemptionDesk.Opened opened = desk.open(current.signedIn(), number(), time.now(), texts);
    row = opened.row();
    name = opened.name();
    fileHref = "/hr/person?id=" + Ids.text(opened.personId());
  }

  private long number() {
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("exemption:" + id));
  }

  /** Ends it early and returns to the file, or says what is wrong. */
  public void end(ExternalContext external) throws IOException {
    Instant now = time.now();
    FormReader form = new FormReader(texts, "exemption.");
    LocalDate day = form.day("last", last);
    String why = form.reason(endReason);
    if (!form.isRight()) {
      problem("last", form.problems().getOrDefault("last", ""));
      problem("end-reason", form.problems().getOrDefault("reason", ""));
      return;
    }
    then(
        ending.end(Office.of(current.signedIn(), Timekeeper.day(now)), number(), day, why, now),
        "ended",
        external);
  }

  /** Takes it back and returns to the file, or says what is wrong. */
  public void withdraw(ExternalContext external) throws IOException {
    Instant now = time.now();
    FormReader form = new FormReader(texts, "exemption.");
    String why = form.reason(reason);
    if (!form.isRight()) {
      problem("reason", form.problems().getOrDefault("reason", ""));
      return;
    }
    then(
        ending.withdraw(Office.of(current.signedIn(), Timekeeper.day(now)), number(), why, now),
        "withdrawn",
        external);
  }

  private void then(Outcome<Long> outcome, String done, ExternalContext external)
      throws IOException {
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refused.reasons().forEach(why -> problem(field(why), texts.texts().of(why)));
    } else {
      external.redirect(fileHref + "&exemption=" + done + "#exemptions");
    }
  }

  private static String field(Reason why) {
    return why instanceof ExemptionRefusal.NotEarlier ? "last" : "";
  }

  private void problem(String field, String words) {
    if (!words.isEmpty()) {
      problems.put(field, words);
    }
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Why it was refused; empty when it was not, or a field says it. */
  public String getRefusal() {
    return problem("");
  }

  /** Its id. */
  public String getId() {
    return id;
  }

  /** Takes its id. */
  public void setId(String id) {
    this.id = id;
  }

  /** The new last day, as typed. */
  public String getLast() {
    return last;
  }

  /** Takes the new last day. */
  public void setLast(String last) {
    this.last = last;
  }

  /** Why it is ended early. */
  public String getEndReason() {
    return endReason;
  }

  /** Takes why it is ended early. */
  public void setEndReason(String endReason) {
    this.endReason = endReason;
  }

  /** Why it is taken back. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is taken back. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The exemption. */
  public ExemptionRow getRow() {
    return row;
  }

  /** Whose it is. */
  public String getName() {
    return name;
  }

  /** Her file. */
  public String getFileHref() {
    return fileHref + "#exemptions";
  }

  /** Whether the forms are there: also while a posted form is read, which is before it is found. */
  public boolean isOpen() {
    return row == null || row.isStanding();
  }

  /** Whether the form for an earlier last day is there; likewise. */
  public boolean isEndable() {
    return row == null || row.isEndable();
  }
}
