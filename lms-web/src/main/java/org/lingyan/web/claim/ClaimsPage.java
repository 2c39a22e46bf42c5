package org.lingyan.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.claim.ClaimForm;
import org.lingyan.hours.claim.ClaimState;
import org.lingyan.hours.claim.Claims;
import org.lingyan.hours.claim.Providers;
import org.lingyan.people.account.Caller;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Category;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.Choice;
import org.lingyan.web.form.UnitChoices;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The inbox of who reviews: what waits first, by whatever it is filtered. */
@Named
@RequestScoped
public class ClaimsPage {
  private static final int ROWS = 50;
  private static final int PROVIDERS = 200;

  private final Claims claims;
  private final Providers providers;
  private final Organisations organisations;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private ClaimFilter filter;
  private Page<ClaimRow> rows = new Page<>(List.of(), 0, ROWS, 0);
  private List<Choice> places = List.of();
  private List<Choice> givers = List.of();
  private String words = "";

  /** For the container's proxy. */
  protected ClaimsPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ClaimsPage(
      Claims claims,
      Providers providers,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.claims = claims;
    this.providers = providers;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads everything once. */
  public void load() {
    filter = ClaimFilter.of(request::getParameter);
    Caller caller = current.signedIn();
    Scope scope = Reviewer.scope(caller, time.today());
    Optional<OrganisationView> below =
        filter.organisation().map(id -> organisations.inScope(scope, id));
    rows =
        claims
            .inScope(scope, filter.query(below), new Page.Request(filter.page(), ROWS))
            .map(line -> new ClaimRow(line, time.today(), texts.texts()));
    places = UnitChoices.of(organisations, caller, scope, Reviewer.roles(), below);
    givers =
        providers.inScope(scope, "", new Page.Request(0, PROVIDERS)).items().stream()
            .map(
                one ->
                    new Choice(
                        Ids.text(one.id()),
                        one.name(),
                        filter.provider().equals(Optional.of(one.id()))))
            .toList();
    words =
        FilterWords.of(
            filter,
            below,
            givers.stream().filter(Choice::isHere).map(Choice::getText).findFirst().orElse(""),
            texts.texts());
  }

  /** Organisations to look in. */
  public List<Choice> getPlaces() {
    return places;
  }

  /** Providers to choose from. */
  public List<Choice> getGivers() {
    return givers;
  }

  /** States, as chips. */
  public List<Choice> getStates() {
    List<Choice> all = new ArrayList<>();
    for (ClaimState state :
        List.of(
            ClaimState.SUBMITTED, ClaimState.RETURNED, ClaimState.APPROVED, ClaimState.REJECTED)) {
      all.add(state(Optional.of(state), texts.word(state)));
    }
    all.add(state(Optional.empty(), texts.get("claims.all-states")));
    return all;
  }

  private Choice state(Optional<ClaimState> state, String name) {
    return new Choice(filter.in(state).href("/hr/claims"), name, filter.state().equals(state));
  }

  /** The state, for the form; empty for the usual one. */
  public String getState() {
    return filter.isWaiting() ? "" : filter.state().map(Enum::name).orElse(ClaimFilter.ALL);
  }

  /** Forms, for the form. */
  public List<Choice> getForms() {
    return Choice.of(ClaimForm.values(), filter.form().map(Enum::name).orElse(""), texts.texts());
  }

  /** Code of the category that was looked for; empty for all. */
  public String getCategory() {
    return filter.category().map(Category::code).orElse("");
  }

  /** Part of a name that was looked for. */
  public String getName() {
    return filter.name();
  }

  /** First day of the filter; empty for none. */
  public String getFrom() {
    return filter.from().map(Object::toString).orElse("");
  }

  /** Last day of the filter; empty for none. */
  public String getTo() {
    return filter.to().map(Object::toString).orElse("");
  }

  /** Whether only those are shown that may be the same training twice. */
  public boolean isDuplicates() {
    return filter.duplicates();
  }

  /** Whether less is shown than there is in this state. */
  public boolean isNarrowed() {
    return filter.isNarrowed();
  }

  /** The claims. */
  public List<ClaimRow> getRows() {
    return rows.items();
  }

  /** How many there are, and by which filter. */
  public String getLead() {
    return texts.of("claims.lead", rows.total(), words);
  }

  /** Address of the page that approves all that are shown; empty when it makes no sense. */
  public String getApproveAll() {
    return filter.isWaiting() && rows.total() > 1 ? filter.at(0).href("/hr/claims-approve") : "";
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
    return rows.page() == 0 ? "" : filter.at(rows.page() - 1).href("/hr/claims");
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    boolean last = (rows.page() + 1L) * ROWS >= rows.total();
    return last ? "" : filter.at(rows.page() + 1).href("/hr/claims");
  }
}
