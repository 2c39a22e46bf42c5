package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.tree.FormerOrganisations;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The organisation tree on a day of choice, and what was done to it. */
@Named
@RequestScoped
public class OrganisationsPage {
  private static final int FOUND = 50;

  private final OrganisationReading reading;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String organisation = "";
  private String on = "";
  private String query = "";
  private String page = "";
  private LocalDate day = LocalDate.EPOCH;
  private LocalDate today = LocalDate.EPOCH;
  private String problem = "";
  private Optional<Organisations.Around> around = Optional.empty();
  private Optional<FormerOrganisations.Former> former = Optional.empty();
  private List<PlaceRow> places = List.of();
  private List<PlaceRow> found = List.of();
  private Page<TreeEventRow> events = new Page<>(List.of(), 0, 1, 0);
  private int own;
  private int total;

  /** For the container's proxy. */
  protected OrganisationsPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public OrganisationsPage(
      OrganisationReading reading, CurrentCaller current, Timekeeper time, PageTexts texts) {
    this.reading = reading;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Opens the tree where the address says, on its day. */
  public void load() {
    today = time.today();
    Optional<LocalDate> wanted = FormReader.parsed(on);
    if (wanted.isEmpty() && !on.isBlank()) {
      problem = texts.of("form.day", on);
    }
    day = wanted.orElse(today);
    Scope scope = Administrator.scope(current, today);
    long id =
        organisation.isEmpty()
            ? Administrator.home(current).organisationId()
            : Administrator.id("organisation", organisation);
    former = reading.former(scope, id, day);
    around = former.isPresent() ? Optional.empty() : reading.around(scope, id, day);
    around.ifPresent(this::count);
    events = reading.events(scope, id, page, texts);
    if (!query.isBlank()) {
      found =
          reading.named(scope.on(day), query.strip(), FOUND).stream()
              .map(one -> row(one.organisation(), one.label(), ""))
              .toList();
    }
    organisation = Ids.text(id);
  }

  private void count(Organisations.Around there) {
    Map<Long, Integer> counts = reading.counts(there.organisation(), day);
    own = counts.getOrDefault(there.organisation().id(), 0);
    total = counts.values().stream().mapToInt(Integer::intValue).sum();
    places =
        there.children().stream()
            .map(
                child ->
                    row(
                        child,
                        child.name(),
                        texts.of("tree.people", counts.getOrDefault(child.id(), 0))))
            .toList();
  }

  private PlaceRow row(OrganisationView place, String name, String people) {
    return new PlaceRow(
        name,
        texts.word(place.kind()) + " · " + texts.word(place.level()),
        people,
        href(place.id()));
  }

  private String href(long id) {
    return "/admin/organisations?organisation=" + Ids.text(id) + onDay();
  }

  private String onDay() {
    return day.equals(today) ? "" : "&on=" + day;
  }

  /** What stands above it inside the scope, itself last. */
  public List<PlaceRow> getTrail() {
    return around.map(Organisations.Around::trail).orElse(List.of()).stream()
        .map(above -> row(above, above.name(), ""))
        .toList();
  }

  /** Whether it is there on the day. */
  public boolean isThere() {
    return around.isPresent();
  }

  /** Its name on the day, or its last one; empty when it is not there on the day. */
  public String getName() {
    return around
        .map(there -> there.organisation().name())
        .or(() -> former.map(FormerOrganisations.Former::name))
        .orElse("");
  }

  /** Kind, level and people. */
  public String getAbout() {
    return around
        .map(
            there ->
                texts.word(there.organisation().kind())
                    + " · "
                    + texts.word(there.organisation().level())
                    + " · "
                    + texts.of("tree.people.about", total, own))
        .orElse("");
  }

  /** Words about a day that is not today; empty for today. */
  public String getDayWords() {
    if (day.equals(today)) {
      return "";
    }
    return texts.of(day.isBefore(today) ? "tree.past" : "tree.future", day);
  }

  /** Words for a day on which it is not there. */
  public String getAbsentWords() {
    return former
        .map(gone -> texts.of("tree.former." + gone.how(), gone.since(), gone.intoName()))
        .orElse(texts.of("tree.absent", day));
  }

  /** Address of the organisation that took over; empty when none did. */
  public String getIntoHref() {
    return former.map(FormerOrganisations.Former::into).stream()
        .flatMapToLong(into -> into.stream())
        .mapToObj(this::href)
        .findFirst()
        .orElse("");
  }

  /** What that is called. */
  public String getInto() {
    return former.map(FormerOrganisations.Former::intoName).orElse("");
  }

  /** What stands directly below it. */
  public List<PlaceRow> getPlaces() {
    return places;
  }

  /** What was found by name. */
  public List<PlaceRow> getFound() {
    return found;
  }

  /** Whether something is looked for. */
  public boolean isSearched() {
    return !query.isBlank();
  }

  /** What can be done to it. */
  public List<TreeAct> getActs() {
    return around.isPresent() ? TreeAct.on(around.get().organisation()) : List.of();
  }

  /** What was done to it, the latest first. */
  public List<TreeEventRow> getEvents() {
    return events.items();
  }

  /** Address of the newer events; empty on the first page. */
  public String getPrevious() {
    return events.page() == 0 ? "" : eventsHref(events.page() - 1);
  }

  /** Address of the older events; empty on the last page. */
  public String getNext() {
    boolean last = (long) (events.page() + 1) * events.size() >= events.total();
    return last ? "" : eventsHref(events.page() + 1);
  }

  private String eventsHref(int other) {
    return href(Administrator.id("organisation", organisation)) + "&page=" + other + "#events";
  }

  /** Address of the same place today. */
  public String getTodayHref() {
    return "/admin/organisations?organisation=" + organisation;
  }

  /** What is wrong with the day; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** Id of the organisation. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes the id. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** The day shown. */
  public String getOn() {
    return day.toString();
  }

  /** Takes the day. */
  public void setOn(String on) {
    this.on = on;
  }

  /** Part of a name that is looked for. */
  public String getQuery() {
    return query;
  }

  /** Takes the part of a name. */
  public void setQuery(String query) {
    this.query = query;
  }

  /** The page of events. */
  public String getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(String page) {
    this.page = page;
  }
}
