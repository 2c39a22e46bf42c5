package org.lingyan.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.DraftingRules;
import org.lingyan.rules.RuleDocuments;
import org.lingyan.rules.RuleDraft;
import org.lingyan.rules.RuleDrafts;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** A draft: its fields for who drafts, what it says for everybody else. */
@Named
@RequestScoped
public class DraftPage {
  private final RuleDrafts drafts;
  private final DraftingRules drafting;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private String id = "";
  private DraftHead head;
  private RuleDraft draft;
  private RuleTyped typed;
  private Map<String, String> problems = Map.of();
  private List<String> refusals = List.of();

  /** For the container's proxy. */
  protected DraftPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public DraftPage(
      RuleDrafts drafts,
      DraftingRules drafting,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.drafts = drafts;
    this.drafting = drafting;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Finds the draft inside the scope. */
  public void load() {
    LocalDate today = time.today();
    draft =
        drafts.inScope(
            RuleReaders.working(current.signedIn(), today), RuleReaders.id("rule-draft", id));
    head = new DraftHead(draft, RuleReaders.drafts(current.signedIn()), texts);
    typed = RuleTyped.of(draft.rule(), RuleDocuments.jurisdiction(draft.body()), draft.from());
  }

  /** Keeps what was typed, or says what is wrong with it; nothing typed is lost. */
  public void save(ExternalContext external) throws IOException {
    Instant now = time.now();
    Scope scope = RuleReaders.drafting(current.signedIn(), Timekeeper.day(now));
    typed = RuleTyped.sent(request.getParameterMap());
    Outcome<RuleDraft> outcome =
        drafting.change(
            scope,
            draft.id(),
            seen(),
            typed.document(draft.ruleId(), drafting.nextVersion(draft.ruleId())),
            now);
    if (outcome instanceof Outcome.Refused<RuleDraft> refused) {
      DraftProblems found = DraftProblems.of(refused.reasons(), texts.texts());
      problems = found.byField();
      refusals = found.others();
    } else {
      external.redirect("/rules/draft?id=" + id + "&done=saved");
    }
  }

  private int seen() {
    String seen = request.getParameter("seen");
    return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
  }

  /** Gives the draft up. */
  public void drop(ExternalContext external) throws IOException {
    Instant now = time.now();
    drafting.drop(RuleReaders.drafting(current.signedIn(), Timekeeper.day(now)), draft.id(), now);
    external.redirect("/rules/packs?done=dropped");
  }

  /** The draft's id. */
  public String getId() {
    return id;
  }

  /** Takes the id. */
  public void setId(String id) {
    this.id = id;
  }

  /** What stands above every page of the draft. */
  public DraftHead getHead() {
    return head;
  }

  /** Whether the reader may change it; also while a posted form is read. */
  public boolean isEditable() {
    return head == null || head.isEditable();
  }

  /** The number of changes that the reader sees: while something is wrong, the one she saw. */
  public int getSeen() {
    return problems.isEmpty() && refusals.isEmpty() ? draft.changes() : seen();
  }

  /** The form. */
  public List<RuleGroupView> getGroups() {
    return typed == null ? List.of() : RuleGroupView.of(typed, problems, texts);
  }

  /** What it says, for who only reads. */
  public List<RulePartView> getParts() {
    return typed == null ? List.of() : RuleWords.parts(typed, Optional.empty(), texts);
  }

  /** What is wrong with a field, above the form, with the field's place. */
  public List<String> getProblems() {
    List<String> all = new ArrayList<>(refusals);
    problems.forEach(
        (path, problem) ->
            all.add(
                texts.of(
                    "rules.field.wrong", RuleWords.place(path, texts.texts()), unended(problem))));
    return all;
  }

  /** Without the full stop of a sentence, which the line brings itself. */
  private static String unended(String problem) {
    return problem.replaceFirst("[。.]$", "");
  }

  /** Id of the field that is wrong; empty when none is. */
  public String getWrongId() {
    return problems.keySet().stream()
        .findFirst()
        .map(path -> "rule-" + path.replaceAll("[.\\[\\]]+", "-"))
        .orElse("");
  }
}
