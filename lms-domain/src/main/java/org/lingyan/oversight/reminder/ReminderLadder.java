package org.lingyan.oversight.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lingyan.hours.standing.Slot;
import org.lingyan.hours.standing.StandingTable;
import org.lingyan.rules.ReminderTerms;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Where;

/**
 * B1: the ladder of reminders. A day is climbed in pieces, each of them a transaction of its own;
 * climbed again, it finds nobody whom it has told.
 */
@ApplicationScoped
public class ReminderLadder {
  private static final int PEOPLE_AT_ONCE = 500;

  private final EntityManager em;
  private final RuleBook rules;
  private final StandingTable table;
  private final SendingReminders sending;

  /** For the container's proxy. */
  protected ReminderLadder() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ReminderLadder(
      EntityManager em, RuleBook rules, StandingTable table, SendingReminders sending) {
    this.em = em;
    this.rules = rules;
    this.table = table;
    this.sending = sending;
  }

  /**
   * A step that is due for all who have the same last day.
   *
   * @param last the last day
   * @param extended whether it is that of extended windows, and not of periods
   * @param step which step
   */
  public record Rung(LocalDate last, boolean extended, ReminderTerms.Step step) {}

  /** The steps that are due today, with the standings brought up to today. */
  @Transactional
  public List<Rung> due(LocalDate today) {
    ReminderTerms terms = rules.reminderTerms(today);
    DateRange lastDays = terms.lastDays(today);
    days(
            "SELECT DISTINCT slot FROM standing WHERE period_until > ?1 AND period_until <= ?2"
                + " UNION SELECT DISTINCT MAKEDATE(credit_year, 1) FROM hours_extension"
                + " WHERE until_day > ?1 AND until_day <= ?2",
            lastDays)
        .forEach(slot -> table.holdFor(new Slot(slot), today));
    Stream<Rung> periods =
        days(
                "SELECT DISTINCT period_until FROM standing WHERE period_until > ?1"
                    + " AND period_until <= ?2",
                lastDays)
            .stream()
            .flatMap(until -> due(terms, until.minusDays(1), false, today));
    Stream<Rung> windows =
        days(
                "SELECT DISTINCT until_day FROM hours_extension WHERE until_day > ?1"
                    + " AND until_day <= ?2 AND withdrawn_at IS NULL",
                lastDays)
            .stream()
            .flatMap(until -> due(terms, until.minusDays(1), true, today));
    return Stream.concat(periods, windows).toList();
  }

  private static Stream<Rung> due(
      ReminderTerms terms, LocalDate last, boolean extended, LocalDate today) {
    return terms.dueOn(last, today).map(step -> new Rung(last, extended, step)).stream();
  }

  private List<LocalDate> days(String sql, DateRange within) {
    return Rows.list(em, sql, row -> row.day(0), within.from(), within.until());
  }

  /**
   * Tells the next people of a step.
   *
   * @param after the person behind whom it goes on; 0 at first
   * @return the last person who was looked at; empty when there are no more
   */
  @Transactional
  public Optional<Long> climb(Rung rung, long after, Instant at) {
    List<Reminded> some = next(rung, after, Timekeeper.day(at));
    if (some.isEmpty()) {
      return Optional.empty();
    }
    if (rung.step().superior()) {
      sending.superiors(some, at);
    } else {
      sending.own(some, Integer.toString(rung.step().day()), at);
    }
    return Optional.of(some.get(some.size() - 1).personId());
  }

  /** All requirements of a person come together: the next piece begins behind her. */
  private List<Reminded> next(Rung rung, long after, LocalDate today) {
    Where where = new Where();
    if (rung.extended()) {
      where.and(
          "s.person_id IN (SELECT k.main_id FROM hours_extension v JOIN person k"
              + " ON k.id = v.person_id WHERE v.until_day = ? AND v.withdrawn_at IS NULL)",
          rung.last().plusDays(1));
      where.and(ReminderSql.EXTENDED + " AND " + ReminderSql.LAST + " = ?", rung.last());
    } else {
      where.and("s.period_until = ?", rung.last().plusDays(1));
      where.and("NOT " + ReminderSql.EXTENDED);
    }
    where.and("s.person_id > ?", after);
    ReminderSql.restrict(where, today);
    if (!rung.step().superior()) {
      where.and(
          "NOT EXISTS (SELECT 1 FROM notice n WHERE n.rule = ? AND n.addressee = 'PERSON'"
              + " AND n.addressee_id = s.person_id AND n.step = CONCAT("
              + ReminderSql.STEP
              + ", ?))",
          ReminderSql.RULE,
          Integer.toString(rung.step().day()));
    }
    String limit = where.numbered(" ORDER BY s.person_id, s.rule_id LIMIT ?", PEOPLE_AT_ONCE);
    List<Reminded> found =
        Rows.list(
            em,
            "SELECT " + Reminded.COLUMNS + " FROM standing s" + where.sql() + limit,
            Reminded::of,
            where.parameters());
    return found.size() < PEOPLE_AT_ONCE ? found : withoutTheLast(found);
  }

  /** The last of a full piece may have more requirements than are in it. */
  private static List<Reminded> withoutTheLast(List<Reminded> found) {
    long last = found.get(found.size() - 1).personId();
    List<Reminded> whole = found.stream().filter(one -> one.personId() != last).toList();
    return whole.isEmpty() ? found : whole;
  }
}
