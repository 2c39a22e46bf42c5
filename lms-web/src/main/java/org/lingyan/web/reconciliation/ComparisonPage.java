package org.lingyan.web.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.reconciliation.ComparedRow;
import org.lingyan.hours.reconciliation.Found;
import org.lingyan.hours.reconciliation.PostingRows;
import org.lingyan.hours.reconciliation.Reconciliations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.Choice;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The rows of one comparison; those that are missing here are posted together. */
@Named
@RequestScoped
public class ComparisonPage {
  private static final int ROWS = 50;

  private final Reconciliations reading;
  private final PostingRows posting;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private RowFilter filter;
  private ComparisonRow comparison;
  private Page<ComparedLine> rows = new Page<>(List.of(), 0, ROWS, 0);

  /** For the container's proxy. */
  protected ComparisonPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ComparisonPage(
      Reconciliations reading,
      PostingRows posting,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.reading = reading;
    this.posting = posting;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Opens the comparison that the address names. */
  public void load() {
    comparison = new ComparisonRow(reading.one(scope(), filter().id()), texts.texts());
    Page<ComparedRow> found =
        reading.rows(
            scope(), filter().id(), filter().query(), new Page.Request(filter().page(), ROWS));
    rows = found.map(row -> new ComparedLine(row, texts.texts()));
  }

  private Scope scope() {
    return Office.of(current.signedIn(), time.today());
  }

  /** Read when it is first needed: a posted form asks for it before the page is opened. */
  private RowFilter filter() {
    if (filter == null) {
      filter = RowFilter.of(request::getParameter);
    }
    return filter;
  }

  /** Asks for posting all that is missing here and that the filter leaves; shows the jobs. */
  public void post(ExternalContext external) throws IOException {
    RowFilter asked = RowFilter.of(request::getParameter);
    posting.ask(scope(), current.signedIn().asker(), asked.id(), asked.name(), time.now());
    external.redirect("/account/jobs");
  }

  /** The comparison. */
  public ComparisonRow getComparison() {
    return comparison;
  }

  /** Its id. */
  public String getId() {
    return Ids.text(RowFilter.of(request::getParameter).id());
  }

  /** Part of a name that is looked for. */
  public String getName() {
    return RowFilter.of(request::getParameter).name();
  }

  /** What was found, for the search form; empty for all. */
  public String getFound() {
    return filter().found().map(Enum::name).orElse("");
  }

  /** Whether rows that need no decision are shown, for the search form. */
  public boolean isAll() {
    return filter().all();
  }

  /** Rows by what was found. */
  public List<Choice> getShown() {
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            filter().with(Optional.empty(), false).href(),
            texts.get("compare.show.open"),
            filter().found().isEmpty() && !filter().all()));
    for (Found one : Found.values()) {
      choices.add(
          new Choice(
              filter().with(Optional.of(one), true).href(),
              texts.word(one),
              filter().found().equals(Optional.of(one))));
    }
    choices.add(
        new Choice(
            filter().with(Optional.empty(), true).href(),
            texts.get("compare.show.all"),
            filter().found().isEmpty() && filter().all()));
    return choices;
  }

  /** The rows of this page. */
  public List<ComparedLine> getRows() {
    return rows.items();
  }

  /** Why there are no rows. */
  public String getEmptyWords() {
    return texts.get(
        rows.total() > 0
            ? "page.empty"
            : filter().name().isEmpty() && filter().found().isEmpty() && !filter().all()
                ? "compare.none.open"
                : "compare.none");
  }

  /** Whether something that is missing here can be posted; also while a posted form is read. */
  public boolean isPostable() {
    return comparison == null || rows.items().stream().anyMatch(ComparedLine::isPostable);
  }

  /** The parameters under which the same list is saved as a file. */
  public String getQuery() {
    return filter().at(0).parameters();
  }

  /** Which rows of how many; empty when all are shown. */
  public String getRange() {
    long first = (long) rows.page() * ROWS + 1;
    return rows.total() <= ROWS || rows.items().isEmpty()
        ? ""
        : texts.of("people.range", first, first + rows.items().size() - 1, rows.total());
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return rows.page() == 0 ? "" : filter().at(rows.page() - 1).href();
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return (rows.page() + 1L) * ROWS >= rows.total() ? "" : filter().at(rows.page() + 1).href();
  }
}
