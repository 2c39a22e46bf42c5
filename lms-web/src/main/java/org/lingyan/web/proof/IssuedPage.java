package org.lingyan.web.proof;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.lingyan.certificate.ProofList;
import org.lingyan.certificate.ProofQuery;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.Choice;
import org.lingyan.web.form.UnitChoices;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Proofs of hours of the people of my units: filtered, page by page. */
@Named
@RequestScoped
public class IssuedPage {
  private static final int ROWS = 50;

  private final ProofList list;
  private final Organisations organisations;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private IssuedFilter filter;
  private Page<PaperLine> rows = new Page<>(List.of(), 0, ROWS, 0);
  private List<Choice> places = List.of();

  /** For the container's proxy. */
  protected IssuedPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public IssuedPage(
      ProofList list,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.list = list;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads everything once. */
  public void load() {
    Scope scope = current.signedIn().scope(EnumSet.of(Role.HR), time.today());
    Optional<OrganisationView> below =
        filter().organisation().map(id -> organisations.inScope(scope, id));
    rows =
        list.list(scope, filter().query(below), new Page.Request(filter().page(), ROWS))
            .map(one -> new PaperLine(one, texts.texts()));
    places = UnitChoices.of(organisations, current.signedIn(), scope, EnumSet.of(Role.HR), below);
  }

  /** Read when it is first needed: a posted form asks for it before the page is opened. */
  private IssuedFilter filter() {
    if (filter == null) {
      filter = IssuedFilter.of(request::getParameter);
    }
    return filter;
  }

  /** Organisations to look in. */
  public List<Choice> getPlaces() {
    return places;
  }

  /** Which by what became of them. */
  public List<Choice> getShown() {
    return Arrays.stream(ProofQuery.Show.values())
        .map(
            one ->
                new Choice(
                    filter().with(one).href(),
                    texts.get("issued.show." + one),
                    one == filter().show()))
        .toList();
  }

  /** The chosen one, for the form; empty for the usual one. */
  public String getShow() {
    return filter().show() == ProofQuery.Show.CURRENT ? "" : filter().show().name();
  }

  /** Part of a name that is looked for. */
  public String getName() {
    return filter().name();
  }

  /** The rows of this page. */
  public List<PaperLine> getRows() {
    return rows.items();
  }

  /** How many there are. */
  public String getLead() {
    return texts.of("issued.count", rows.total());
  }

  /** Why there are no rows. */
  public String getEmptyWords() {
    if (rows.total() > 0) {
      return texts.get("page.empty");
    }
    return texts.get(
        filter().isNarrowed() ? "issued.none.filter" : "issued.none." + filter().show());
  }

  /** Whether less than everything is shown. */
  public boolean isNarrowed() {
    return filter().isNarrowed();
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
    boolean last = (rows.page() + 1L) * ROWS >= rows.total();
    return last ? "" : filter().at(rows.page() + 1).href();
  }
}
