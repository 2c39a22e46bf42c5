package org.lingyan.web.exemption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.hours.exemption.ExemptionLine;
import org.lingyan.hours.exemption.ExemptionQuery;
import org.lingyan.hours.exemption.Exemptions;
import org.lingyan.people.account.Caller;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Words;
import org.lingyan.web.form.Choice;
import org.lingyan.web.form.UnitChoices;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Leave and exemptions of the people of my units: filtered, page by page. */
@Named
@RequestScoped
public class ExemptionsPage {
  private static final int ROWS = 50;

  private final Exemptions exemptions;
  private final Organisations organisations;
  private final Requirements requirements;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private ExemptionFilter filter;
  private Page<ListRow> rows = new Page<>(List.of(), 0, ROWS, 0);
  private List<Choice> places = List.of();

  /** For the container's proxy. */
  protected ExemptionsPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ExemptionsPage(
      Exemptions exemptions,
      Organisations organisations,
      Requirements requirements,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.exemptions = exemptions;
    this.organisations = organisations;
    this.requirements = requirements;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads everything once. */
  public void load() {
    filter = ExemptionFilter.of(request::getParameter);
    Caller caller = current.signedIn();
    Scope scope = Office.of(caller, time.today());
    Optional<OrganisationView> below =
        filter.organisation().map(id -> organisations.inScope(scope, id));
    Page<ExemptionLine> found =
        exemptions.list(scope, filter.query(below), new Page.Request(filter.page(), ROWS));
    Map<String, Words> titles =
        requirements.titles(
            found.items().stream().map(ExemptionLine::requirement).toList(), scope.day());
    rows = found.map(line -> new ListRow(line, titles, texts));
    places = UnitChoices.of(organisations, caller, scope, Office.ROLES, below);
  }

  /** Organisations to look in. */
  public List<Choice> getPlaces() {
    return places;
  }

  /** Kinds to look for. */
  public List<Choice> getKinds() {
    return Arrays.stream(ExemptionKind.values())
        .map(one -> new Choice(one.name(), texts.word(one), filter.kind().equals(Optional.of(one))))
        .toList();
  }

  /** Which by where they stand. */
  public List<Choice> getShown() {
    return Arrays.stream(ExemptionQuery.Show.values())
        .map(
            one ->
                new Choice(
                    filter.with(one).href(),
                    texts.get("exemptions.show." + one),
                    one == filter.show()))
        .toList();
  }

  /** The chosen one, for the form; empty for the usual one. */
  public String getShow() {
    return filter.show() == ExemptionQuery.Show.CURRENT ? "" : filter.show().name();
  }

  /** The rows of this page. */
  public List<ListRow> getRows() {
    return rows.items();
  }

  /** How many there are. */
  public String getLead() {
    return texts.of("exemptions.count", rows.total());
  }

  /** Why there are no rows. */
  public String getEmptyWords() {
    if (rows.total() > 0) {
      return texts.get("page.empty");
    }
    return texts.get(
        filter.isNarrowed() ? "exemptions.none.filter" : "exemptions.none." + filter.show());
  }

  /** Whether less than everything is shown. */
  public boolean isNarrowed() {
    return filter.isNarrowed();
  }

  /** The parameters under which the same list is saved as a file. */
  public String getQuery() {
    return filter.at(0).parameters();
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
    return rows.page() == 0 ? "" : filter.at(rows.page() - 1).href();
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    boolean last = (rows.page() + 1L) * ROWS >= rows.total();
    return last ? "" : filter.at(rows.page() + 1).href();
  }
}
