package org.lingyan.web.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.lingyan.hours.correction.ClosedYear;
import org.lingyan.hours.correction.ClosingYears;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Asks before a closed year is opened again, and does it (Q1). */
@Named
@RequestScoped
public class YearReopenPage {
  private final ClosingYears closing;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String reason = "";
  private String problem = "";
  private ClosingRow row;
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected YearReopenPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public YearReopenPage(
      ClosingYears closing, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.closing = closing;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds it where the reader may open years. */
  public void load() {
    row =
        new ClosingRow(
            closing.find(ClosingDesk.closing(current.signedIn(), time.today()), number()),
            true,
            texts);
  }

  private long number() {
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("year-closing:" + id));
  }

  /** Opens it and returns to the list, or says what is wrong. */
  public void reopen(ExternalContext external) throws IOException {
    FormReader form = new FormReader(texts, "closing.");
    String why = form.reason(reason);
    problem = form.problems().getOrDefault("reason", "");
    if (!form.isRight()) {
      return;
    }
    Instant now = time.now();
    Outcome<ClosedYear> outcome =
        closing.reopen(
            ClosingDesk.closing(current.signedIn(), Timekeeper.day(now)), number(), why, now);
    if (outcome instanceof Outcome.Refused<ClosedYear> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/hr/years?done=reopened");
    }
  }

  /** The closed year. */
  public ClosingRow getRow() {
    return row;
  }

  /** Whether the form is there: also while a posted form is read, which is before it is found. */
  public boolean isOpen() {
    return row == null || row.isClosed();
  }

  /** What is wrong with the reason; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }

  /** Its id. */
  public String getId() {
    return id;
  }

  /** Takes its id. */
  public void setId(String id) {
    this.id = id;
  }

  /** Why it is opened again. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is opened again. */
  public void setReason(String reason) {
    this.reason = Objects.toString(reason, "");
  }
}
