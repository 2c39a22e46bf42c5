package org.lingyan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.FoundPerson;
import org.lingyan.people.person.PeopleQuery;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.Choice;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The people of the caller's scope: looked for, filtered, page by page. */
@Named
@RequestScoped
public class PeopleListPage {
  private static final int ROWS = 50;

  private final Directory directory;
  private final Organisations organisations;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private PeopleFilter filter;
  private Page<PeopleRow> rows = new Page<>(List.of(), 0, ROWS, 0);
  private List<Choice> places = List.of();
  private String place = "";

  /** For the container's proxy. */
  protected PeopleListPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PeopleListPage(
      Directory directory,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.directory = directory;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads everything once. */
  public void load() {
    filter = PeopleFilter.of(request::getParameter);
    Caller caller = current.signedIn();
    Scope scope = Readers.reading(caller, time.today());
    Scope hr = Readers.hr(caller, time.today());
    Optional<OrganisationView> below =
        filter.organisation().map(id -> organisations.inScope(scope, id));
    Page<FoundPerson> found =
        directory.search(scope, filter.query(below), new Page.Request(filter.page(), ROWS));
    rows = found.map(one -> new PeopleRow(one, filter, scope, hr, texts.texts()));
    place = below.map(OrganisationView::name).orElse("");
    places = places(caller, scope, below);
  }

  /** Where to look instead: the way up, here, and what lies directly below. */
  private List<Choice> places(Caller caller, Scope scope, Optional<OrganisationView> below) {
    List<Choice> all = new ArrayList<>();
    if (below.isPresent()) {
      organisations.trail(scope, below.get()).stream()
          .filter(one -> one.id() != below.get().id())
          .forEach(one -> all.add(choice(one.id(), "↑ " + one.name(), false)));
      all.add(choice(below.get().id(), below.get().name(), true));
      organisations.children(below.get().id(), scope.day()).stream()
          .map(one -> choice(one.id(), "　" + one.name(), false))
          .forEach(all::add);
      return all;
    }
    caller.grants().stream()
        .filter(grant -> Readers.roles().contains(grant.role()))
        .flatMap(
            grant ->
                Stream.concat(
                    Stream.of(choice(grant.organisationId(), grant.organisation(), false)),
                    organisations.children(grant.organisationId(), scope.day()).stream()
                        .map(one -> choice(one.id(), "　" + one.name(), false))))
        .filter(one -> all.stream().noneMatch(before -> before.getValue().equals(one.getValue())))
        .forEachOrdered(all::add);
    return all;
  }

  private static Choice choice(long id, String name, boolean here) {
    return new Choice(Ids.text(id), name, here);
  }

  /** What was looked for. */
  public String getText() {
    return filter.text();
  }

  /** Organisations to look in. */
  public List<Choice> getPlaces() {
    return places;
  }

  /** Employed or gone. */
  public List<Choice> getPresences() {
    return Arrays.stream(PeopleQuery.Presence.values())
        .map(one -> new Choice(filter.with(one).href(), texts.word(one), one == filter.presence()))
        .toList();
  }

  /** The chosen one, for the form; empty for the usual one. */
  public String getPresence() {
    return filter.presence() == PeopleQuery.Presence.EMPLOYED ? "" : filter.presence().name();
  }

  /** Kinds of workers, for the form. */
  public List<Choice> getCategories() {
    return Arrays.stream(WorkerCategory.values())
        .map(
            one ->
                new Choice(one.name(), texts.word(one), filter.category().equals(Optional.of(one))))
        .toList();
  }

  /** The rows of this page. */
  public List<PeopleRow> getRows() {
    return rows.items();
  }

  /** How many there are, and where. */
  public String getLead() {
    return place.isEmpty()
        ? texts.of("people.count", rows.total())
        : texts.of("people.count.in", place, rows.total());
  }

  /** Why there are no rows. */
  public String getEmptyWords() {
    if (rows.total() > 0) {
      return texts.get("page.empty");
    }
    if (!filter.text().isEmpty()) {
      return texts.of("people.none.text", filter.text());
    }
    return switch (filter.presence()) {
      case LEFT -> texts.get("people.none.left");
      case MOVED -> texts.get("people.none.moved");
      case EMPLOYED -> texts.get(filter.isNarrowed() ? "people.none.filter" : "people.none");
    };
  }

  /** Whether less than everybody is shown. */
  public boolean isNarrowed() {
    return filter.isNarrowed();
  }

  /** Whether somebody can be put on record from here. */
  public boolean isEntering() {
    return current.signedIn().hasAny(IntakeKind.PEOPLE.roles());
  }

  /** Whether people can come in as a list from here. */
  public boolean isImporting() {
    return current.signedIn().hasAny(IntakeKind.PEOPLE.roles());
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

  /** Whether the caller decides about possible duplicates. */
  public boolean isComparing() {
    return current.signedIn().hasAny(EnumSet.of(Role.HR));
  }
}
