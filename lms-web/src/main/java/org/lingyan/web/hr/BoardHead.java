package org.lingyan.web.hr;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
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
import org.lingyan.web.form.Choice;
import org.lingyan.web.text.PageTexts;

/** What stands above a board's list: the way, the year, the counters, the places below. */
public final class BoardHead {
  /** Where the list begins. */
  private static final String LIST = "#people";

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
  private final List<Link> gaps;
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
    this.headings = headings();
    this.gaps =
        open.gaps().entrySet().stream()
            .map(
                gap ->
                    new Link(
                        texts.of("board.gap", texts.category(gap.getKey()), gap.getValue()),
                        filter.lacking(gap.getKey()).href() + LIST,
                        filter.who().traits().lacking().equals(Optional.of(gap.getKey()))))
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
            .map(title -> texts.of("board.lead", title, texts.day(board.asOf())))
            .orElse("");
  }

  private List<Heading> headings() {
    List<Heading> all = new ArrayList<>();
    all.add(Heading.of(StandingList.Sort.NAME, filter, texts.get("board.sort.NAME")));
    Stream.of(BoardColumn.values())
        .filter(filter.look().columns()::contains)
        .map(column -> Heading.of(column, filter, texts.get(column.key())))
        .forEach(all::add);
    return all;
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
    boolean chosen = filter.who().status().equals(Optional.of(status));
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
    for (Board.Child child : board.children()) {
      long id = child.organisation().id();
      all.add(place(child.organisation().name(), filter.at(id).href(), id, false, child.counts()));
    }
    if (!all.isEmpty() && board.own().values().stream().anyMatch(people -> people > 0)) {
      all.add(place(texts.get("board.own"), "", board.organisation().id(), true, board.own()));
    }
    return all;
  }

  private Place place(String name, String href, long id, boolean own, Map<Status, Integer> counts) {
    String words =
        counts.entrySet().stream()
            .filter(status -> status.getValue() > 0)
            .map(status -> texts.word(status.getKey()) + " " + status.getValue())
            .collect(Collectors.joining(", "));
    return new Place(
        name,
        new Place.To(
            href,
            filter.rows(id, own, Optional.empty()).href() + LIST,
            filter.rows(id, own, Optional.of(wanting)).href() + LIST),
        counts,
        words,
        counts.getOrDefault(wanting, 0));
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

  /** How many are counted, in words; the number opens to all of them. */
  public String getTotal() {
    return texts.of("board.people", board.total());
  }

  /** The list of all who are counted. */
  public String getTotalHref() {
    return filter.only(Optional.empty()).href() + LIST;
  }

  /** How many lack something of each category; none where nobody asked. */
  public List<Link> getGaps() {
    return gaps;
  }

  /** Where the numbers of what is lacking are shown, or hidden again; empty where none is named. */
  public String getGapsHref() {
    return named.isEmpty() ? "" : filter.gaps(gaps.isEmpty()).href();
  }

  /** Columns that can be shown or hidden. */
  public List<Choice> getColumns() {
    return Stream.of(BoardColumn.values())
        .map(
            column ->
                new Choice(
                    BoardColumn.BOX + column.word(),
                    texts.get(column.key()),
                    filter.look().columns().contains(column)))
        .toList();
  }

  /** What the search keeps of the address. */
  public List<Choice> getKept() {
    return without("q", "worker", "level", "lacking");
  }

  /** What choosing columns keeps of the address. */
  public List<Choice> getKeptOfColumns() {
    return without("columns");
  }

  private List<Choice> without(String... names) {
    return filter.parameters().entrySet().stream()
        .filter(one -> !List.of(names).contains(one.getKey()))
        .map(one -> new Choice(one.getKey(), one.getValue(), false))
        .toList();
  }

  /** The list's filter, for the addresses of its files. */
  public String getQuery() {
    return filter.query();
  }
}
