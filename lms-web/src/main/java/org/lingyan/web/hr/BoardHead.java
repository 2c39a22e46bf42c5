package org.lingyan.web.hr;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.hours.standing.Status;
import org.lingyan.oversight.Board;
import org.lingyan.oversight.OpenBoard;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.rules.CategoryTerm;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RulePeriod;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;

/** What stands above a board's list: the way, the year, the counters, the places below. */
public final class BoardHead {
  private static final List<StandingList.Sort> COLUMNS =
      List.of(
          StandingList.Sort.NAME,
          StandingList.Sort.ORGANISATION,
          StandingList.Sort.COUNTED,
          StandingList.Sort.MISSING,
          StandingList.Sort.STATUS);

  private final Board board;
  private final BoardFilter filter;
  private final PageTexts texts;
  private final List<Link> trail;
  private final List<Link> years;
  private final List<Counter> counters;
  private final List<Place> places;
  private final List<Heading> headings;
  private final List<Link> requirements;
  private final List<String> named;
  private final boolean yearly;
  private final String requirement;
  private final Status wanting;

  BoardHead(OpenBoard open, BoardFilter filter, PageTexts texts) {
    this.board = open.board();
    this.filter = filter;
    this.texts = texts;
    boolean running = board.period().map(days -> days.contains(board.asOf())).orElse(true);
    this.wanting = running ? Status.AT_RISK : Status.NOT_MET;
    this.trail = open.trail().stream().map(this::step).toList();
    this.years = years(board.asOf().getYear());
    this.counters = counters(running);
    this.places = places();
    this.headings =
        COLUMNS.stream()
            .map(sort -> new Heading(sort, filter, texts.get("board.sort." + sort.name())))
            .toList();
    this.requirements =
        open.requirements().stream()
            .map(
                rule ->
                    new Link(
                        texts.words(rule.title()),
                        filter.under(rule.id()).href(),
                        rule.id().equals(board.ruleId())))
            .toList();
    this.named =
        open.rule().stream()
            .flatMap(rule -> rule.categories().stream())
            .flatMap(terms -> terms.terms().stream())
            .map(CategoryTerm::category)
            .toList();
    this.yearly =
        open.rule().map(rule -> rule.period().kind() == RulePeriod.Kind.CALENDAR_YEAR).orElse(true);
    this.requirement =
        open.rule()
            .map(HoursRule::title)
            .map(texts::words)
            .map(title -> texts.of("board.lead", title, board.total(), texts.day(board.asOf())))
            .orElse("");
  }

  private Link step(OrganisationView place) {
    return new Link(
        place.name(), filter.at(place.id()).href(), place.id() == board.organisation().id());
  }

  /** This year and the last; a year further back only while somebody looks at it. */
  private List<Link> years(int now) {
    return Stream.of(filter.year(), now - 1, now)
        .distinct()
        .sorted()
        .map(
            year ->
                new Link(
                    texts.of("board.year", Integer.toString(year)),
                    filter.in(year).href(),
                    year == filter.year()))
        .toList();
  }

  private List<Counter> counters(boolean running) {
    List<Counter> all = new ArrayList<>();
    board
        .counts()
        .forEach(
            (status, people) -> {
              if (status != Status.UNDEFINED || people > 0) {
                all.add(counter(status, people, running));
              }
            });
    return all;
  }

  private Counter counter(Status status, int people, boolean running) {
    boolean chosen = filter.status().equals(Optional.of(status));
    return new Counter(
        status,
        people,
        note(status, people, running),
        filter.only(chosen ? Optional.empty() : Optional.of(status)).href(),
        chosen);
  }

  private String note(Status status, int people, boolean running) {
    if (status == Status.NOT_MET && running) {
      return texts.get("board.later");
    }
    if (people == 0 && !running && (status == Status.ON_TRACK || status == Status.AT_RISK)) {
      return texts.get("board.over");
    }
    return share(people);
  }

  private String share(int people) {
    NumberFormat format = NumberFormat.getPercentInstance(texts.texts().locale());
    format.setMinimumFractionDigits(1);
    BigDecimal all = BigDecimal.valueOf(Math.max(1, board.total()));
    return format.format(BigDecimal.valueOf(people).divide(all, 4, RoundingMode.HALF_UP));
  }

  /** Those below; and, where people work at the organisation itself, a line for them. */
  private List<Place> places() {
    List<Place> all = new ArrayList<>();
    Map<Status, Integer> own = new EnumMap<>(board.counts());
    for (Board.Child child : board.children()) {
      all.add(
          place(
              child.organisation().name(),
              filter.at(child.organisation().id()).href(),
              child.counts()));
      child.counts().forEach((status, people) -> own.merge(status, -people, Integer::sum));
    }
    if (!all.isEmpty() && own.values().stream().anyMatch(people -> people > 0)) {
      all.add(place(texts.get("board.own"), "", own));
    }
    return all;
  }

  private Place place(String name, String href, Map<Status, Integer> counts) {
    String words =
        counts.entrySet().stream()
            .filter(status -> status.getValue() > 0)
            .map(status -> texts.word(status.getKey()) + " " + status.getValue())
            .collect(Collectors.joining(", "));
    return new Place(name, href, counts, words, counts.getOrDefault(wanting, 0));
  }

  /** The way down from the topmost place that the reader may see. */
  public List<Link> getTrail() {
    return trail;
  }

  /** Whether there is a way to go back up. */
  public boolean isDeep() {
    return trail.size() > 1;
  }

  /** Requirements to switch to; none where only one binds. */
  public List<Link> getRequirements() {
    return requirements.size() > 1 ? requirements : List.of();
  }

  /** Id of the requirement shown, for the search form; empty where none binds. */
  public String getRequirementId() {
    return board.ruleId();
  }

  /** Categories that the requirement names. */
  public List<String> getNamed() {
    return named;
  }

  /** Years to switch to; none where each person has a period of her own. */
  public List<Link> getYears() {
    return yearly ? years : List.of();
  }

  /** Counters that filter. */
  public List<Counter> getCounters() {
    return counters;
  }

  /** Places below. */
  public List<Place> getPlaces() {
    return places;
  }

  /** Headings of the list. */
  public List<Heading> getHeadings() {
    return headings;
  }

  /** What is asked of how many, as of which day; empty when nothing is. */
  public String getRequirement() {
    return requirement;
  }

  /** Whether a requirement binds here. */
  public boolean isBound() {
    return !requirement.isEmpty();
  }

  /** The status that needs care in this year. */
  public Status getWanting() {
    return wanting;
  }

  /** Id of the organisation, for the search form. */
  public String getOrganisation() {
    return Ids.text(board.organisation().id());
  }

  /** The year shown. */
  public int getYear() {
    return filter.year();
  }

  /** The list's filter, for the addresses of its files. */
  public String getQuery() {
    return filter.query();
  }
}
