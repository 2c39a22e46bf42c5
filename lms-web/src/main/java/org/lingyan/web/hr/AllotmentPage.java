package org.lingyan.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.lingyan.hours.correction.Allotment;
import org.lingyan.hours.correction.AllottingHours;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Lets an hour of a make-up window count in the year before, or in its own again (Q3). */
@Named
@RequestScoped
public class AllotmentPage {
  private final EntryDesk desk;
  private final AllottingHours allotting;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String entry = "";
  private String reason = "";
  private String problem = "";
  private EntryCard card;
  private Allotment stands;
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected AllotmentPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AllotmentPage(
      EntryDesk desk,
      AllottingHours allotting,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.desk = desk;
    this.allotting = allotting;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the entry inside the scope, and the year in which it counts. */
  public void load() {
    Instant now = time.now();
    card = desk.open(current.signedIn(), EntryDesk.id(entry), now, texts);
    stands = allotting.look(EntryDesk.id(entry), current.signedIn().accountId(), now);
  }

  /** Moves it and returns to the person file, or says what is wrong. */
  public void move(ExternalContext external) throws IOException {
    FormReader form = new FormReader(texts, "allotment.");
    String why = form.reason(reason);
    problem = form.problems().getOrDefault("reason", "");
    if (!form.isRight()) {
      return;
    }
    Instant now = time.now();
    long id = EntryDesk.id(entry);
    long account = current.signedIn().accountId();
    Outcome<Integer> outcome =
        stands.moved()
            ? allotting.takeBack(id, why, account, now)
            : allotting.allot(id, why, account, now);
    if (outcome instanceof Outcome.Refused<Integer> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect(
          card.personHref(LocalDate.of(other(), 1, 1))
              + "&done="
              + (stands.moved() ? "own-year" : "allotted"));
    }
  }

  private int other() {
    int own = card.entry().occurredOn().getYear();
    return stands.moved() ? own : own - 1;
  }

  /** The year in which it counts. */
  public String getCounts() {
    return texts.of("allotment.counts.value", Integer.toString(stands.year()));
  }

  /** Why it cannot be moved, in words; empty when it can. */
  public String getAgainst() {
    return stands.against().map(texts.texts()::of).orElse("");
  }

  /** The verb on the button. */
  public String getButton() {
    return texts.of("allotment.go", Integer.toString(other()));
  }

  /** Whether the form is there: also while a posted form is read, which is before the entry is. */
  public boolean isOpen() {
    return card == null || stands.against().isEmpty();
  }

  /** The entry. */
  public EntryCard getCard() {
    return card;
  }

  /** What is wrong with the reason; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }

  /** The entry's id. */
  public String getEntry() {
    return entry;
  }

  /** Takes the entry's id. */
  public void setEntry(String entry) {
    this.entry = entry;
  }

  /** Why it is moved. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is moved. */
  public void setReason(String reason) {
    this.reason = Objects.toString(reason, "");
  }
}
