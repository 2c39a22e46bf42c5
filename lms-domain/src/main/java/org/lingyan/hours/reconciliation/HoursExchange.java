package org.lingyan.hours.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.transfer.OwnNumber;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** C6: our own hours of the people in a scope, in the form in which an authority's list comes. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class HoursExchange {
  private static final String FROM =
      " FROM hours_entry e JOIN person i ON i.id = e.person_id JOIN person p ON p.id = i.main_id"
          + " JOIN employment m ON m.person_id = p.id AND m.main AND m.from_day <= ?1"
          + " AND NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = m.person_id AND l.main"
          + " AND l.from_day <= ?1 AND l.from_day > m.from_day)"
          + " JOIN organisation_state o ON o.organisation_id = m.organisation_id"
          + " AND o.from_day <= LEAST(?1, COALESCE(m.until_day - INTERVAL 1 DAY, ?1))"
          + " AND o.until_day > LEAST(?1, COALESCE(m.until_day - INTERVAL 1 DAY, ?1))"
          + " LEFT JOIN hours_entry_note n ON n.entry_id = e.id";

  private final EntityManager em;

  /** For the container's proxy. */
  protected HoursExchange() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public HoursExchange(EntityManager em) {
    this.em = em;
  }

  /**
   * An entry of ours, as a row of such a list.
   *
   * @param name whose
   * @param place where she works
   * @param on the day
   * @param ofYear whether it stands for its whole year
   * @param minutes whole minutes
   * @param category code
   * @param title what it was
   * @param number our number of it
   */
  public record Line(
      String name,
      String place,
      LocalDate on,
      boolean ofYear,
      int minutes,
      String category,
      String title,
      String number) {}

  /** What stands and has minutes, of days of a range, in the order of recording; page by page. */
  public Page<Line> list(Scope scope, DateRange days, Page.Request page) {
    Where where = new Where();
    where.numbered("?", scope.day());
    scope.restrict(where, "o.path");
    where.and("e.occurred_on >= ? AND e.occurred_on < ?", days.from(), days.until());
    where.and("e.direction = 1 AND e.minutes > 0");
    where.and("NOT EXISTS (SELECT 1 FROM hours_entry x WHERE x.reverses = e.id)");
    where.and(Ledger.COUNTING);
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*)" + FROM + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    String limit = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    List<Line> lines =
        Rows.list(
            em,
            "SELECT p.name, o.name, e.occurred_on, e.source_kind = 'IMPORT'"
                + " AND e.source_part LIKE 'year%', e.minutes, e.category, COALESCE(n.title, ''), e.id"
                + FROM
                + where.sql()
                + " ORDER BY e.id"
                + limit,
            row ->
                new Line(
                    row.text(0),
                    row.text(1),
                    row.day(2),
                    row.flag(3),
                    row.count(4),
                    row.text(5),
                    row.text(6),
                    OwnNumber.of(row.number(7))),
            where.parameters());
    return new Page<>(lines, page.page(), page.size(), total);
  }
}
