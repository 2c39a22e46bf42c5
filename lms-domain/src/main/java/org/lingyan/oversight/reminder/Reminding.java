package org.lingyan.oversight.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.lingyan.oversight.Chosen;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Where;

/** Reminds people by hand (B3, B4): says before whom it hits, and does it piece by piece. */
@ApplicationScoped
public class Reminding {
  private final EntityManager em;
  private final RuleBook rules;
  private final SendingReminders sending;

  /** For the container's proxy. */
  protected Reminding() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public Reminding(EntityManager em, RuleBook rules, SendingReminders sending) {
    this.em = em;
    this.rules = rules;
    this.sending = sending;
  }

  /** How many of the chosen have which fate; one statement. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Map<ReminderFate, Integer> fates(Chosen chosen, Instant at) {
    Where where = new Where();
    String fate = fate(where, at);
    chosen.restrict(where);
    Map<ReminderFate, Integer> people = new EnumMap<>(ReminderFate.class);
    Rows.list(
            em,
            "SELECT "
                + fate
                + " AS fate, COUNT(*) FROM standing s"
                + where.sql()
                + " GROUP BY fate",
            row -> Map.entry(row.word(0, ReminderFate.class), row.count(1)),
            where.parameters())
        .forEach(group -> people.put(group.getKey(), group.getValue()));
    return people;
  }

  /**
   * Somebody of a list.
   *
   * @param personId who
   * @param name her name
   * @param organisation where she counts
   */
  public record Line(long personId, String name, String organisation) {}

  /**
   * One page of those of the chosen who have a fate.
   *
   * @param total how many they are
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Page<Line> people(
      Chosen chosen, ReminderFate fate, long total, Page.Request page, Instant at) {
    Where where = new Where();
    String asked = fate(where, at) + where.numbered(" = ?", fate);
    chosen.restrict(where);
    where.and("o.from_day <= ? AND o.until_day > ?", chosen.filter().day(), chosen.filter().day());
    String limit =
        where.numbered(
            " ORDER BY o.name, p.name, p.id LIMIT ? OFFSET ?", page.size(), page.offset());
    List<Line> lines =
        Rows.list(
            em,
            "SELECT s.person_id, p.name, o.name FROM standing s"
                + " JOIN organisation_state o ON o.organisation_id = s.organisation_id"
                + " JOIN person p ON p.id = s.person_id"
                + where.sql()
                + " AND "
                + asked
                + limit,
            row -> new Line(row.number(0), row.text(1), row.text(2)),
            where.parameters());
    return new Page<>(lines, page.page(), page.size(), total);
  }

  /**
   * What a piece of the work came to.
   *
   * @param told how many were told
   * @param last the last person who was looked at; empty when there are no more
   */
  public record Piece(int told, OptionalLong last) {}

  /**
   * Reminds the next of the chosen.
   *
   * @param after the person behind whom it goes on; 0 at first
   */
  @Transactional
  public Piece remind(Chosen chosen, long after, int most, Instant at) {
    Where where = new Where();
    String asked = fate(where, at) + where.numbered(" = ?", ReminderFate.TOLD);
    chosen.restrict(where);
    where.and("s.person_id > ?", after);
    String limit = where.numbered(" ORDER BY s.person_id LIMIT ?", most);
    List<Reminded> some =
        Rows.list(
            em,
            "SELECT "
                + Reminded.COLUMNS
                + " FROM standing s"
                + where.sql()
                + " AND "
                + asked
                + limit,
            Reminded::of,
            where.parameters());
    if (some.isEmpty()) {
      return new Piece(0, OptionalLong.empty());
    }
    // A day is the step: nobody is reminded by hand twice on one, whoever asks at the same time.
    int told = sending.own(some, "hand-" + Timekeeper.day(at), at);
    return new Piece(told, OptionalLong.of(some.get(some.size() - 1).personId()));
  }

  private String fate(Where where, Instant at) {
    LocalDate today = Timekeeper.day(at);
    int rest = rules.reminderTerms(today).restDays();
    // What was told on the first day of rest, at whatever hour, counts.
    Instant since = today.minusDays(rest - 1L).atStartOfDay(Timekeeper.ZONE).toInstant();
    return ReminderSql.fate(where, today, since);
  }
}
