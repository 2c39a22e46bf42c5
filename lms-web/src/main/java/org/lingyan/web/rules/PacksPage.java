package org.lingyan.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.hours.standing.Rejudgings;
import org.lingyan.people.account.Caller;
import org.lingyan.rules.BindingRules;
import org.lingyan.rules.BindingView;
import org.lingyan.rules.Requirement;
import org.lingyan.rules.Requirements;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The requirements known, what is drafted, and what is not worked off yet. */
@Named
@RequestScoped
public class PacksPage {
  private static final int ROWS = 20;

  private final Requirements requirements;
  private final BindingRules bindings;
  private final DraftRows drafts;
  private final Rejudgings rejudgings;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String page = "";
  private Page<RequirementRow> rows = new Page<>(List.of(), 0, ROWS, 0);
  private List<DraftRow> open = List.of();
  private List<RejudgingRow> waiting = List.of();

  /** For the container's proxy. */
  protected PacksPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PacksPage(
      Requirements requirements,
      BindingRules bindings,
      DraftRows drafts,
      Rejudgings rejudgings,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.requirements = requirements;
    this.bindings = bindings;
    this.drafts = drafts;
    this.rejudgings = rejudgings;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Reads everything once. */
  public void load() {
    LocalDate today = time.today();
    Caller caller = current.signedIn();
    List<BindingView> bound = bindings.around(RuleReaders.reading(caller, today));
    List<Requirement> all = requirements.all(today);
    rows =
        Page.of(all, new Page.Request(RuleReaders.page(page), ROWS))
            .map(one -> new RequirementRow(one, bound, today, texts));
    if (isWorking()) {
      open = drafts.open(RuleReaders.working(caller, today), texts);
    }
    if (isPublishing()) {
      waiting =
          rejudgings.open(RuleReaders.publishing(caller, today)).stream()
              .map(one -> new RejudgingRow(one, title(all, one.ruleId(), today), texts))
              .toList();
    }
  }

  private String title(List<Requirement> all, String id, LocalDate today) {
    return all.stream()
        .filter(one -> one.id().equals(id))
        .map(one -> texts.words(one.shown(today).rule().title()))
        .findFirst()
        .orElse(id);
  }

  /** Whether the reader works on drafts. */
  public boolean isWorking() {
    return current.signedIn().hasAny(RuleReaders.WORKING);
  }

  /** Whether the reader publishes and binds. */
  public boolean isPublishing() {
    return RuleReaders.publishes(current.signedIn());
  }

  /** Number of the page, from 0. */
  public String getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** The requirements of this page. */
  public List<RequirementRow> getRows() {
    return rows.items();
  }

  /** Drafts that are open. */
  public List<DraftRow> getDrafts() {
    return open;
  }

  /** Changes after which people wait. */
  public List<RejudgingRow> getWaiting() {
    return waiting;
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return rows.page() == 0 ? "" : "/rules/packs?page=" + (rows.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return (rows.page() + 1L) * ROWS < rows.total() ? "/rules/packs?page=" + (rows.page() + 1) : "";
  }
}
