package org.lingyan.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.standing.Slot;
import org.lingyan.hours.standing.StandingTable;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Finds the people of a board's list without opening the board: for what is done for all. */
@ApplicationScoped
public class ChoosingPeople {
  private final EntityManager em;
  private final Organisations organisations;
  private final RuleBook rules;
  private final StandingTable table;

  /** For the container's proxy. */
  protected ChoosingPeople() {
    this(null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public ChoosingPeople(
      EntityManager em, Organisations organisations, RuleBook rules, StandingTable table) {
    this.em = em;
    this.organisations = organisations;
    this.rules = rules;
    this.table = table;
  }

  /**
   * Those whom the filter of a board leaves today.
   *
   * @param scope the viewer's
   * @throws UnknownSubject when the organisation lies outside the scope, or no such requirement
   *     binds there
   */
  @Transactional
  public Chosen chosen(Scope scope, BoardQuery query, Instant at) {
    LocalDate today = Timekeeper.day(at);
    LocalDate deciding = DateRange.yearOf(query.inPeriod()).deciding(today);
    OrganisationView top = organisations.inScope(scope.on(deciding), query.organisationId());
    HoursRule rule =
        OpeningBoard.requirement(query, rules.binding(top.path(), deciding))
            .orElseThrow(() -> new UnknownSubject("requirement of organisation:" + top.id()));
    BoardDays days =
        BoardDays.of(
            Optional.of(rule), OpeningBoard.listed(Optional.of(rule), query, today), today);
    Slot slot = days.kept(today).orElseThrow();
    table.holdFor(slot, today);
    return new Chosen(top, rule, days.period(), slot, query.filter(top.path(), days.deciding()));
  }

  /** How many there are. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public int count(Chosen chosen) {
    Where where = chosen.where();
    return Rows.first(
            em,
            "SELECT COUNT(*) FROM standing s" + where.sql(),
            row -> row.count(0),
            where.parameters())
        .orElse(0);
  }

  /** The next of them behind a person, in the order of their ids: a piece of longer work. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Long> after(Chosen chosen, long person, int most) {
    Where where = chosen.where();
    where.and("s.person_id > ?", person);
    String limit = where.numbered(" ORDER BY s.person_id LIMIT ?", most);
    return Rows.list(
        em,
        "SELECT s.person_id FROM standing s" + where.sql() + limit,
        row -> row.number(0),
        where.parameters());
  }
}
