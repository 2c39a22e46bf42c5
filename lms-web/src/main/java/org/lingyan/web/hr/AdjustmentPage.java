package org.lingyan.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lingyan.hours.ledger.Adjustment;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.ReplacingHours;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Puts an entry right: what it should have said, and why (H1.13). */
@Named
@RequestScoped
public class AdjustmentPage {
  private static final int LONGEST_TITLE = 200;
  private static final int MOST_MINUTES = 366 * 24 * 60;

  private final EntryDesk desk;
  private final ReplacingHours replacing;
  private final RuleBook rules;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String entry = "";
  private String day = "";
  private String minutes = "";
  private String category = "";
  private String title = "";
  private String reason = "";
  private EntryCard card;
  private Map<String, String> problems = Map.of();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected AdjustmentPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AdjustmentPage(
      EntryDesk desk,
      ReplacingHours replacing,
      RuleBook rules,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.desk = desk;
    this.replacing = replacing;
    this.rules = rules;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the entry inside the scope; the form says what it says until something is typed. */
  public void load() {
    card = desk.open(current.signedIn(), EntryDesk.id(entry), time.now(), texts);
    EntryView known = card.entry();
    if (day.isEmpty() && minutes.isEmpty() && reason.isEmpty()) {
      day = known.occurredOn().toString();
      minutes = Integer.toString(known.minutes());
      category = known.category();
      title = known.title();
    }
  }

  /** Puts it right and returns to the person file, or says what is wrong. */
  public void adjust(ExternalContext external) throws IOException {
    FormReader form = new FormReader(texts, "adjustment.");
    LocalDate on = form.day("day", day);
    int amount = form.whole("minutes", minutes, 1, MOST_MINUTES);
    String name = form.text("title", title, LONGEST_TITLE);
    String why = form.reason(reason);
    if (!rules.isCategory(category)) {
      form.wrong("category", texts.get("adjustment.category.problem"));
    }
    problems = form.problems();
    if (!form.isRight()) {
      return;
    }
    Instant now = time.now();
    Outcome<EntryView> outcome =
        replacing.replace(
            EntryDesk.id(entry),
            new Adjustment(on, amount, category, name),
            why,
            current.signedIn().accountId(),
            now);
    if (outcome instanceof Outcome.Refused<EntryView> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect(card.personHref(on) + "&done=adjusted");
    }
  }

  /** Whether the form is there: also while a posted form is read, which is before the entry is. */
  public boolean isOpen() {
    return card == null || card.isOpen();
  }

  /** The entry. */
  public EntryCard getCard() {
    return card;
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
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

  /** Its right day, as typed. */
  public String getDay() {
    return day;
  }

  /** Takes its right day. */
  public void setDay(String day) {
    this.day = Objects.toString(day, "");
  }

  /** Its right minutes, as typed. */
  public String getMinutes() {
    return minutes;
  }

  /** Takes its right minutes. */
  public void setMinutes(String minutes) {
    this.minutes = Objects.toString(minutes, "");
  }

  /** Code of its right category. */
  public String getCategory() {
    return category;
  }

  /** Takes the code of its right category. */
  public void setCategory(String category) {
    this.category = Objects.toString(category, "");
  }

  /** Its right title. */
  public String getTitle() {
    return title;
  }

  /** Takes its right title. */
  public void setTitle(String title) {
    this.title = Objects.toString(title, "");
  }

  /** Why it was wrong. */
  public String getReason() {
    return reason;
  }

  /** Takes why it was wrong. */
  public void setReason(String reason) {
    this.reason = Objects.toString(reason, "");
  }
}
