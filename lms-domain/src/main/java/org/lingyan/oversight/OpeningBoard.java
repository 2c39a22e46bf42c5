package org.lingyan.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lingyan.hours.standing.HoursVerdict;
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
import org.lingyan.rules.Bindings;
import org.lingyan.rules.BoundRule;
import org.lingyan.rules.CategoryTerm;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.rules.RulePeriod;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/**
 * Opens today's board with its list and every reason on it (O1–O4): six statements on a day on
 * which the counts already hold.
 */
@ApplicationScoped
public class OpeningBoard {
  private final Organisations organisations;
  private final RuleBook rules;
  private final StandingTable table;
  private final StandingCounts counting;
  private final StandingList list;
  private final Standings standings;

  /** For the container's proxy. */
  protected OpeningBoard() {
    this(null, null, null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public OpeningBoard(
      Organisations organisations,
      RuleBook rules,
      StandingTable table,
      StandingCounts counting,
      StandingList list,
      Standings standings) {
    this.organisations = organisations;
    this.rules = rules;
    this.table = table;
    this.counting = counting;
    this.list = list;
    this.standings = standings;
  }

  /**
   * Opens it.
   *
   * @throws UnknownSubject when the organisation lies outside the scope, or the wanted requirement
   *     does not bind there
   */
  @Transactional
  public OpenBoard open(Scope scope, BoardQuery query, Instant at) {
    LocalDate today = Timekeeper.day(at);
    LocalDate deciding = DateRange.yearOf(query.inPeriod()).deciding(today);
    Organisations.Around around = organisations.around(scope.on(deciding), query.organisationId());
    OrganisationView top = around.organisation();
    Bindings bindings = rules.bindingsBelow(top.path(), deciding);
    List<BoundRule> bound = bindings.at(top.path(), deciding);
    Optional<HoursRule> rule = requirement(query, bound);
    BoardDays days = BoardDays.of(rule, listed(rule, query, today), today);
    Slot slot = days.kept(today).orElseThrow();
    Board board = filtered(query, board(around, rule, days, slot), days, slot);
    Page<StandingList.Line> people = people(query, board, days, slot);
    return new OpenBoard(
        around.trail(),
        bound.stream().map(BoundRule::rule).toList(),
        rule,
        board,
        gaps(query, rule, board, days, slot),
        people,
        verdicts(people, board, days, bindings, at));
  }

  /** O5: the counters count those whom the filter leaves; the organisations below stay whole. */
  private Board filtered(BoardQuery query, Board board, BoardDays days, Slot slot) {
    StandingList.Filter filter = query.filter(board.organisation().path(), days.deciding());
    return filter.chooses() && board.total() > 0
        ? board.leaving(counting.counts(board.ruleId(), slot, filter))
        : board;
  }

  /** O6: how many of the list lack something of each category that the requirement names. */
  private Map<String, Integer> gaps(
      BoardQuery query, Optional<HoursRule> rule, Board board, BoardDays days, Slot slot) {
    if (!query.gaps() || rule.flatMap(HoursRule::categories).isEmpty()) {
      return Map.of();
    }
    return counting.lacking(
        board.ruleId(),
        slot,
        query.filter(board.organisation().path(), days.deciding()),
        rule.flatMap(HoursRule::categories).orElseThrow().terms().stream()
            .map(CategoryTerm::category)
            .toList());
  }

  /** A list is kept of today's own periods only. */
  static LocalDate listed(Optional<HoursRule> rule, BoardQuery query, LocalDate today) {
    return rule.filter(one -> one.period().kind() == RulePeriod.Kind.REGISTRATION)
        .map(one -> today)
        .orElse(query.inPeriod());
  }

  static Optional<HoursRule> requirement(BoardQuery query, List<BoundRule> bound) {
    Optional<HoursRule> found =
        bound.stream()
            .map(BoundRule::rule)
            .filter(rule -> query.requirement().map(rule.id()::equals).orElse(true))
            .findFirst();
    if (found.isEmpty() && query.requirement().isPresent()) {
      throw new UnknownSubject("requirement:" + query.requirement().get());
    }
    return found;
  }

  private Board board(
      Organisations.Around around, Optional<HoursRule> rule, BoardDays days, Slot slot) {
    List<Long> places =
        new ArrayList<>(around.children().stream().map(OrganisationView::id).toList());
    places.add(around.organisation().id());
    String ruleId = rule.map(HoursRule::id).orElse("");
    Map<Long, Map<Status, Integer>> counts =
        rule.isEmpty()
            ? Map.of()
            : counting
                .countsOn(days.on(), ruleId, slot, places)
                .orElseGet(
                    () -> {
                      table.holdFor(slot, days.on());
                      return counting.counts(ruleId, slot, places);
                    });
    return Board.of(around.organisation(), around.children(), ruleId, days, counts);
  }

  private Page<StandingList.Line> people(BoardQuery query, Board board, BoardDays days, Slot slot) {
    if (board.total() == 0) {
      return new Page<>(List.of(), query.page().page(), query.page().size(), 0);
    }
    long counted =
        board.counts().entrySet().stream()
            .filter(
                status -> query.statuses().isEmpty() || query.statuses().contains(status.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return list.list(
        board.ruleId(),
        slot,
        query.filter(board.organisation().path(), days.deciding()),
        query.page(),
        counted);
  }

  private Map<Long, HoursVerdict> verdicts(
      Page<StandingList.Line> people, Board board, BoardDays days, Bindings bindings, Instant at) {
    List<Long> persons = people.items().stream().map(StandingList.Line::personId).toList();
    return standings.of(persons, days.inPeriod(), days.on(), at, bindings).stream()
        .filter(judged -> judged.verdict().rule().id().equals(board.ruleId()))
        .collect(Collectors.toMap(Judged::personId, Judged::verdict));
  }
}
