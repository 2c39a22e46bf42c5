package org.lingyan.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Takes an hour back: says what will change, asks why, does it. */
@Named
@RequestScoped
public class ReversalPage {
  private static final int LONGEST_REASON = 500;

  private final EntryDesk desk;
  private final Reversals reversals;
  private final PostingHours posting;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String entry = "";
  private String reason = "";
  private String problem = "";
  private EntryCard card;
  private ReversalView view;
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected ReversalPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ReversalPage(
      EntryDesk desk,
      Reversals reversals,
      PostingHours posting,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.desk = desk;
    this.reversals = reversals;
    this.posting = posting;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the entry inside the scope and what its reversal would change. */
  public void load() {
    Instant now = time.now();
    card = desk.open(current.signedIn(), EntryDesk.id(entry), now, texts);
    view = reversals.look(card.entry(), now, texts);
  }

  /** Takes it back and returns to the person file, or says what is missing. */
  public void reverse(ExternalContext external) throws IOException {
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      problem = texts.of("reversal.reason.problem", LONGEST_REASON);
      return;
    }
    Outcome<EntryView> outcome =
        posting.reverse(
            EntryDesk.id(entry), why, OptionalLong.of(current.signedIn().accountId()), time.now());
    if (outcome instanceof Outcome.Refused<EntryView> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect(card.getPersonHref() + "&done=reversed");
    }
  }

  /** The entry's id. */
  public String getEntry() {
    return entry;
  }

  /** Takes the entry's id. */
  public void setEntry(String entry) {
    this.entry = entry;
  }

  /** Why it is taken back. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is taken back. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** What is wrong with the reason; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** Whether the form is there: also while a posted form is read, which is before the entry is. */
  public boolean isOpen() {
    return card == null || card.isOpen();
  }

  /** The entry. */
  public EntryCard getCard() {
    return card;
  }

  /** What would change. */
  public ReversalView getView() {
    return view;
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}
