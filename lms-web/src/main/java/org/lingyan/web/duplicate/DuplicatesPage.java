package org.lingyan.web.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.account.Role;
import org.lingyan.people.duplicate.RecordGlance;
import org.lingyan.people.duplicate.RecordGlances;
import org.lingyan.people.duplicate.SuspectedDuplicates;
import org.lingyan.people.duplicate.SuspectedPair;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Records that may be one person: those to look at, and those that were told apart. */
@Named
@RequestScoped
public class DuplicatesPage {
  private static final int ROWS = 20;

  /** What the address says for those that were told apart. */
  static final String APART = "apart";

  private static final int LAST_PAGE = 1_000_000;

  private final SuspectedDuplicates duplicates;
  private final RecordGlances glances;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String page = "";
  private String show = "";
  private List<PairRow> rows = List.of();
  private Page<SuspectedPair> found = new Page<>(List.of(), 0, ROWS, 0);

  /** For the container's proxy. */
  protected DuplicatesPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public DuplicatesPage(
      SuspectedDuplicates duplicates,
      RecordGlances glances,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.duplicates = duplicates;
    this.glances = glances;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the pairs of this page. */
  public void load() {
    Scope scope = current.signedIn().scope(EnumSet.of(Role.HR), time.today());
    Page.Request wanted = new Page.Request(number(), ROWS);
    found =
        isApart()
            ? duplicates.apart(scope, Optional.empty(), wanted)
            : duplicates.open(scope, Optional.empty(), wanted);
    Map<Long, RecordGlance> known = glances.of(found.items());
    rows = found.items().stream().map(pair -> new PairRow(pair, known, texts)).toList();
  }

  private int number() {
    return page.matches("\\d{1,6}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 0;
  }

  /** The page's number in the address. */
  public String getPage() {
    return page;
  }

  /** Takes the page's number. */
  public void setPage(String page) {
    this.page = page == null ? "" : page;
  }

  /** Which pairs the address asks for. */
  public String getShow() {
    return show;
  }

  /** Takes which pairs are asked for. */
  public void setShow(String show) {
    this.show = show == null ? "" : show;
  }

  /** Whether those are shown that were told apart. */
  public boolean isApart() {
    return APART.equals(show);
  }

  /** The pairs. */
  public List<PairRow> getRows() {
    return rows;
  }

  /** How many pairs there are. */
  public long getTotal() {
    return found.total();
  }

  /** Which rows these are. */
  public String getRange() {
    long first = (long) found.page() * ROWS + 1;
    return texts.of("page.of", first, first + found.items().size() - 1, found.total());
  }

  /** Whether there is more than one page. */
  public boolean isPaged() {
    return found.total() > ROWS && !found.items().isEmpty();
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return found.page() == 0 ? "" : href(found.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return (found.page() + 1L) * ROWS < found.total() ? href(found.page() + 1) : "";
  }

  /** Address of the first page. */
  public String getFirst() {
    return href(0);
  }

  private String href(int other) {
    return "/people/duplicates?page=" + other + (isApart() ? "&show=" + APART : "");
  }
}
