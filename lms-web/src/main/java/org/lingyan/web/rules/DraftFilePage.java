package org.lingyan.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.lingyan.people.account.Caller;
import org.lingyan.rules.DraftingRules;
import org.lingyan.rules.RuleDraft;
import org.lingyan.rules.RuleDrafts;
import org.lingyan.rules.RuleRefusal;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** A draft as its whole document, for who knows how to write one. */
@Named
@RequestScoped
public class DraftFilePage {
  private final RuleDrafts drafts;
  private final DraftingRules drafting;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String seen = "";
  private String document = "";
  private boolean posted;
  private DraftHead head;
  private RuleDraft draft;
  private List<String> problems = List.of();

  /** For the container's proxy. */
  protected DraftFilePage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public DraftFilePage(
      RuleDrafts drafts,
      DraftingRules drafting,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.drafts = drafts;
    this.drafting = drafting;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the draft inside the scope. */
  public void load() {
    Caller caller = current.signedIn();
    draft =
        drafts.inScope(RuleReaders.working(caller, time.today()), RuleReaders.id("rule-draft", id));
    head = new DraftHead(draft, RuleReaders.drafts(caller), texts);
    if (!posted) {
      document = draft.body();
      seen = Integer.toString(draft.changes());
    }
  }

  /** Keeps the document, or says what is wrong with it. */
  public void save(ExternalContext external) throws IOException {
    Instant now = time.now();
    Outcome<RuleDraft> outcome =
        drafting.change(
            RuleReaders.drafting(current.signedIn(), Timekeeper.day(now)),
            draft.id(),
            seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0,
            document.replace("\r\n", "\n"),
            now);
    if (outcome instanceof Outcome.Refused<RuleDraft> refused) {
      problems = refused.reasons().stream().map(this::words).toList();
    } else {
      external.redirect("/rules/draft?id=" + id + "&done=saved");
    }
  }

  private String words(Reason reason) {
    return reason instanceof RuleRefusal.Unreadable broken
        ? texts.of(
            "rules.file.wrong",
            RuleWords.place(broken.where(), texts.texts()),
            broken.problem(),
            broken.where())
        : texts.texts().of(reason);
  }

  /** The draft's id. */
  public String getId() {
    return id;
  }

  /** Takes the id. */
  public void setId(String id) {
    this.id = id;
  }

  /** The number of changes that the writer saw. */
  public String getSeen() {
    return seen;
  }

  /** Takes the number of changes that the writer saw. */
  public void setSeen(String seen) {
    this.seen = seen;
  }

  /** The document. */
  public String getDocument() {
    return document;
  }

  /** Takes the document. */
  public void setDocument(String document) {
    this.document = document;
    this.posted = true;
  }

  /** What stands above every page of the draft. */
  public DraftHead getHead() {
    return head;
  }

  /** Whether the reader may change it; also while a posted form is read. */
  public boolean isEditable() {
    return head == null || head.isEditable();
  }

  /** What is wrong. */
  public List<String> getProblems() {
    return problems;
  }
}
