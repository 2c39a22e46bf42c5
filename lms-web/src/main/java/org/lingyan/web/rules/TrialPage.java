package org.lingyan.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.hours.standing.Trial;
import org.lingyan.hours.standing.TryingRules;
import org.lingyan.people.account.Caller;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleDraft;
import org.lingyan.rules.RuleDrafts;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** A draft tried on everybody whom it would bind. */
@Named
@RequestScoped
public class TrialPage {
  private static final int ROWS = 50;
  private static final int SUGGESTIONS = 400;

  private final RuleDrafts drafts;
  private final TryingRules trying;
  private final TrialProgress progress;
  private final Organisations organisations;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String draft = "";
  private String page = "";
  private String on = "";
  private String organisation = "";
  private DraftHead head;
  private RuleDraft found;
  private Optional<TrialView> trial = Optional.empty();
  private Page<TrialRow> rows = new Page<>(List.of(), 0, ROWS, 0);
  private List<String> places = List.of();
  private Map<String, String> problems = Map.of();

  /** For the container's proxy. */
  protected TrialPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public TrialPage(
      RuleDrafts drafts,
      TryingRules trying,
      TrialProgress progress,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.drafts = drafts;
    this.trying = trying;
    this.progress = progress;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the draft and its last trial. */
  public void load() {
    LocalDate today = time.today();
    Caller caller = current.signedIn();
    Scope scope = RuleReaders.working(caller, today);
    found = drafts.inScope(scope, RuleReaders.id("rule-draft", draft));
    head = new DraftHead(found, RuleReaders.drafts(caller), texts);
    if (on.isEmpty()) {
      on = today.toString();
    }
    Optional<Trial> last = trying.lastOf(found);
    last.ifPresent(one -> read(scope, one));
    if (head.isOpen()) {
      places =
          organisations.named(scope, "", SUGGESTIONS).stream()
              .map(Organisations.Named::label)
              .toList();
    }
  }

  private void read(Scope scope, Trial last) {
    progress.of(last);
    boolean finished = last.finishedAt().isPresent();
    String place =
        last.alsoAt().isPresent()
            ? organisations
                .names(List.of(last.alsoAt().getAsLong()), scope.day())
                .getOrDefault(last.alsoAt().getAsLong(), "")
            : "";
    trial =
        Optional.of(
            new TrialView(
                last,
                found.changes(),
                finished ? trying.moved(scope, last.id()) : List.of(),
                place,
                texts));
    if (finished) {
      rows =
          trying
              .people(scope, last.id(), new Page.Request(RuleReaders.page(page), ROWS))
              .map(line -> new TrialRow(line, texts));
    }
  }

  /** Asks for a trial of the draft as it stands. */
  public void ask(ExternalContext external) throws IOException {
    Instant now = time.now();
    Caller caller = current.signedIn();
    Scope scope = RuleReaders.working(caller, Timekeeper.day(now));
    FormReader form = new FormReader(texts, "rules.trial.");
    LocalDate day = form.day("on", on);
    OptionalLong place =
        organisation.isBlank()
            ? OptionalLong.empty()
            : OptionalLong.of(
                form.organisation("organisation", organisations, scope, organisation));
    problems = form.problems();
    if (form.isRight()) {
      trying.begin(scope, caller.asker(), found.id(), place, day, now);
      external.redirect("/rules/trial?draft=" + draft);
    }
  }

  /** The draft's id. */
  public String getDraft() {
    return draft;
  }

  /** Takes the draft's id. */
  public void setDraft(String draft) {
    this.draft = draft;
  }

  /** Number of the page, from 0. */
  public String getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** The day judged. */
  public String getOn() {
    return on;
  }

  /** Takes the day judged. */
  public void setOn(String on) {
    this.on = on;
  }

  /** Where it would be bound anew. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes where it would be bound anew. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** What stands above every page of the draft. */
  public DraftHead getHead() {
    return head;
  }

  /** Whether it can be tried; also while a posted form is read. */
  public boolean isOpen() {
    return head == null || head.isOpen();
  }

  /** Whether it was tried. */
  public boolean isTried() {
    return trial.isPresent();
  }

  /** The last trial. */
  public TrialView getTrial() {
    return trial.orElseThrow();
  }

  /** Organisations to choose from. */
  public List<String> getPlaces() {
    return places;
  }

  /** Who would have another status. */
  public List<TrialRow> getRows() {
    return rows.items();
  }

  /** How many of them the reader reads. */
  public long getTotal() {
    return rows.total();
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return rows.page() == 0 ? "" : href(rows.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return (rows.page() + 1L) * ROWS < rows.total() ? href(rows.page() + 1) : "";
  }

  private String href(int other) {
    return "/rules/trial?draft=" + draft + "&page=" + other;
  }
}
