package org.lingyan.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Slot;
import org.lingyan.hours.standing.StandingCounts;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.hours.standing.StandingTable;
import org.lingyan.hours.standing.Standings;
import org.lingyan.hours.standing.Status;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.BoundRule;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Shows how the people of an organisation stand (O1–O3). */
@ApplicationScoped
public class ComplianceBoard {
  private static final int PEOPLE_AT_ONCE = 500;

  private final EntityManager em;
  private final Organisations organisations;
  private final RuleBook rules;
  private final StandingTable table;
  private final StandingCounts counting;
  private final StandingList list;
  private final Standings standings;

  /** For the container's proxy. */
  protected ComplianceBoard() {
    this(null, null, null, null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public ComplianceBoard(
      EntityManager em,
      Organisations organisations,
      RuleBook rules,
      StandingTable table,
      StandingCounts counting,
      StandingList list,
      Standings standings) {
    this.em = em;
    this.organisations = organisations;
    this.rules = rules;
    this.table = table;
    this.counting = counting;
    this.list = list;
    this.standings = standings;
  }

  /**
   * Which requirement a board shows.
   *
   * @param wanted a requirement's id, or empty for the main one
   * @return the version in force; empty when none binds here
   * @throws UnknownSubject when the wanted one does not bind at the organisation
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<HoursRule> requirement(
      OrganisationView organisation, Optional<String> wanted, LocalDate day) {
    List<HoursRule> bound =
        rules.binding(organisation.path(), day).stream().map(BoundRule::rule).toList();
    if (wanted.isEmpty()) {
      return bound.stream().findFirst();
    }
    return Optional.of(
        bound.stream()
            .filter(rule -> rule.id().equals(wanted.get()))
            .findFirst()
            .orElseThrow(() -> new UnknownSubject("requirement:" + wanted.get())));
  }

  /**
   * The board of an organisation inside the scope.
   *
   * @param rule the requirement; empty when none binds
   * @param inPeriod any day of the period
   * @param on the day judged
   * @param at the moment of asking; facts recorded later than it do not exist yet
   */
  @Transactional
  public Board board(
      Scope scope,
      long organisationId,
      Optional<HoursRule> rule,
      LocalDate inPeriod,
      LocalDate on,
      Instant at) {
    BoardDays days = BoardDays.of(rule, inPeriod, on);
    return board(scope, organisationId, rule, days, days.kept(Timekeeper.day(at)), at);
  }

  /**
   * The same from the facts alone, as they were known at a moment.
   *
   * @param knownAt facts recorded after it do not count
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Board asKnown(
      Scope scope,
      long organisationId,
      Optional<HoursRule> rule,
      LocalDate inPeriod,
      LocalDate on,
      Instant knownAt) {
    BoardDays days = BoardDays.of(rule, inPeriod, on);
    return board(scope, organisationId, rule, days, Optional.empty(), knownAt);
  }

  private Board board(
      Scope scope,
      long organisationId,
      Optional<HoursRule> rule,
      BoardDays days,
      Optional<Slot> kept,
      Instant at) {
    OrganisationView top = organisations.inScope(scope.on(days.deciding()), organisationId);
    List<OrganisationView> below = organisations.children(organisationId, days.deciding());
    String ruleId = rule.map(HoursRule::id).orElse("");
    Map<Long, Map<Status, Integer>> counts =
        kept.isPresent()
            ? kept(top, below, ruleId, kept.get(), days.on())
            : judged(top, below, ruleId, days, at);
    return Board.of(top, below, ruleId, days, counts);
  }

  /** O3: one page of people at or below an organisation inside the scope, as of today. */
  @Transactional
  public Page<StandingList.Line> people(
      Scope scope,
      String ruleId,
      Slot slot,
      StandingList.Filter filter,
      Page.Request page,
      LocalDate today) {
    if (!scope.on(filter.day()).covers(filter.path())) {
      throw new UnknownSubject("organisation:" + filter.path());
    }
    table.holdFor(slot, today);
    return list.list(ruleId, slot, filter, page);
  }

  private Map<Long, Map<Status, Integer>> kept(
      OrganisationView top,
      List<OrganisationView> below,
      String ruleId,
      Slot slot,
      LocalDate today) {
    table.holdFor(slot, today);
    List<Long> places = new ArrayList<>(below.stream().map(OrganisationView::id).toList());
    places.add(top.id());
    return counting.counts(ruleId, slot, places);
  }

  private Map<Long, Map<Status, Integer>> judged(
      OrganisationView top,
      List<OrganisationView> below,
      String ruleId,
      BoardDays days,
      Instant at) {
    List<Long> persons =
        Rows.list(
            em,
            "SELECT DISTINCT e.person_id FROM employment e"
                + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                + " AND o.from_day <= ?2 AND o.until_day > ?2 WHERE e.main AND o.path LIKE ?1 AND e.from_day <= ?2"
                + " AND (e.until_day IS NULL OR e.until_day > ?2) ORDER BY e.person_id",
            row -> row.number(0),
            top.path() + "%",
            days.deciding());
    Map<Long, Map<Status, Integer>> counts = new HashMap<>();
    for (int i = 0; i < persons.size(); i += PEOPLE_AT_ONCE) {
      standings
          .of(
              persons.subList(i, Math.min(persons.size(), i + PEOPLE_AT_ONCE)),
              days.inPeriod(),
              days.on(),
              at)
          .stream()
          .filter(judged -> judged.verdict().rule().id().equals(ruleId))
          .filter(judged -> judged.path().startsWith(top.path()))
          .forEach(judged -> count(counts, top, below, judged));
    }
    return counts;
  }

  private static void count(
      Map<Long, Map<Status, Integer>> counts,
      OrganisationView top,
      List<OrganisationView> below,
      Judged judged) {
    List<Long> places = new ArrayList<>();
    places.add(top.id());
    below.stream()
        .filter(child -> judged.path().startsWith(child.path()))
        .forEach(child -> places.add(child.id()));
    places.forEach(
        place ->
            counts
                .computeIfAbsent(place, missing -> new EnumMap<>(Status.class))
                .merge(judged.verdict().status(), 1, Integer::sum));
  }
}
