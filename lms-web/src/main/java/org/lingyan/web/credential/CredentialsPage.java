package org.lingyan.web.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lingyan.credential.certificate.Claims;
import org.lingyan.credential.certificate.Hands;
import org.lingyan.credential.overview.CredentialChoice;
import org.lingyan.credential.overview.CredentialList;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.Choice;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Certificates and registrations of HR's people: filtered, page by page. */
@Named("credentialsPage")
@RequestScoped
public class CredentialsPage {
  private static final int ROWS = 50;
  private static final Set<Role> ROLES = EnumSet.of(Role.HR);

  private final CredentialList list;
  private final Claims claims;
  private final Organisations organisations;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private CredentialQuery query;
  private Page<CredentialRow> rows = new Page<>(List.of(), 0, ROWS, 0);
  private List<Choice> places = List.of();
  private long waiting;

  /** For the container's proxy. */
  protected CredentialsPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CredentialsPage(
      CredentialList list,
      Claims claims,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.list = list;
    this.claims = claims;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads everything once. */
  public void load() {
    query = CredentialQuery.of(request::getParameter);
    Scope scope = Hands.office(current.signedIn().scope(ROLES, time.today()));
    Optional<OrganisationView> below =
        query.organisation().map(id -> organisations.inScope(scope, id));
    rows =
        list.page(scope, query.filter(below), new Page.Request(query.page(), ROWS))
            .map(line -> new CredentialRow(line, texts.texts()));
    waiting = claims.open(scope, new Page.Request(0, 1)).total();
    places = places(scope, below);
  }

  /** Where to look instead: the way up, here, and what lies directly below. */
  private List<Choice> places(Scope scope, Optional<OrganisationView> below) {
    List<Choice> all = new ArrayList<>();
    if (below.isPresent()) {
      organisations.trail(scope, below.get()).stream()
          .filter(one -> one.id() != below.get().id())
          .forEach(one -> all.add(new Choice(Ids.text(one.id()), "↑ " + one.name(), false)));
      all.add(new Choice(Ids.text(below.get().id()), below.get().name(), true));
      children(below.get().id(), scope, all);
    } else {
      current.signedIn().grants().stream()
          .filter(grant -> ROLES.contains(grant.role()))
          .forEach(
              grant -> {
                all.add(new Choice(Ids.text(grant.organisationId()), grant.organisation(), false));
                children(grant.organisationId(), scope, all);
              });
    }
    return all;
  }

  private void children(long id, Scope scope, List<Choice> all) {
    organisations.children(id, scope.day()).stream()
        .map(one -> new Choice(Ids.text(one.id()), "　" + one.name(), false))
        .forEach(all::add);
  }

  /** How the registration stands, to choose from. */
  public List<Choice> getChoices() {
    return Arrays.stream(CredentialChoice.values())
        .map(one -> new Choice(query.with(one).href(), texts.word(one), one == query.which()))
        .toList();
  }

  /** The chosen one, for the form; empty for all. */
  public String getWhich() {
    return query.which() == CredentialChoice.ALL ? "" : query.which().name();
  }

  /** Levels to choose from. */
  public List<Choice> getLevels() {
    return Arrays.stream(CertificateLevel.values())
        .map(one -> new Choice(one.name(), texts.word(one), query.level().equals(Optional.of(one))))
        .toList();
  }

  /** Organisations to look in. */
  public List<Choice> getPlaces() {
    return places;
  }

  /** The rows of this page. */
  public List<CredentialRow> getRows() {
    return rows.items();
  }

  /** How many there are. */
  public String getLead() {
    return texts.of("credentials.count", rows.total());
  }

  /** How many certificates that people brought wait. */
  public long getWaiting() {
    return waiting;
  }

  /** Why there are no rows. */
  public String getEmptyWords() {
    return texts.get(
        rows.total() > 0
            ? "page.empty"
            : query.isNarrowed() ? "credentials.none.filter" : "credentials.none");
  }

  /** Whether less than everything is shown. */
  public boolean isNarrowed() {
    return query.isNarrowed();
  }

  /** The parameters under which the same list is saved as a file. */
  public String getQuery() {
    return query.at(0).parameters();
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
    return rows.page() == 0 ? "" : query.at(rows.page() - 1).href();
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    boolean last = (rows.page() + 1L) * ROWS >= rows.total();
    return last ? "" : query.at(rows.page() + 1).href();
  }
}
