package org.lingyan.hours.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Reads what was added to a year, or taken back of it, after it was closed (Q2). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class LateCorrections {
  private static final String FROM =
      " FROM year_closing c"
          + " JOIN organisation_state s ON s.organisation_id = c.organisation_id"
          + " AND s.from_day <= ?1 AND s.until_day > ?1"
          + " JOIN organisation_state o ON o.path LIKE CONCAT(s.path, '%')"
          + " AND o.from_day <= ?1 AND o.until_day > ?1"
          + " JOIN employment w ON w.organisation_id = o.organisation_id AND w.main"
          + " AND w.from_day < MAKEDATE(c.year + 1, 1)"
          + " AND (w.until_day IS NULL OR w.until_day > MAKEDATE(c.year, 1))"
          + " JOIN person i ON i.main_id = w.person_id"
          + " JOIN hours_entry e ON e.person_id = i.id"
          + " AND e.occurred_on >= MAKEDATE(c.year, 1) AND e.occurred_on < MAKEDATE(c.year + 1, 1)"
          + " AND e.recorded_at > c.closed_at"
          + " AND (c.reopened_at IS NULL OR e.recorded_at < c.reopened_at)"
          + " JOIN person p ON p.id = w.person_id"
          + " LEFT JOIN hours_entry_note n ON n.entry_id = e.id"
          + " LEFT JOIN account b ON b.id = n.account_id"
          + " LEFT JOIN person bp ON bp.id = b.person_id";

  private final EntityManager em;

  /** For the container's proxy. */
  protected LateCorrections() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public LateCorrections(EntityManager em) {
    this.em = em;
  }

  /** One page of them for closings at organisations inside the scope, the last recorded first. */
  public Page<Late> list(Scope scope, Page.Request page) {
    Where where = where(scope);
    String limit =
        where.numbered(
            " ORDER BY e.recorded_at DESC, e.id DESC LIMIT ? OFFSET ?", page.size(), page.offset());
    return new Page<>(
        Rows.list(
            em,
            "SELECT DISTINCT c.year, e.id, p.id, p.name, o.name, e.occurred_on, e.recorded_at,"
                + " e.minutes, n.title, n.reason,"
                + " COALESCE(bp.name, b.name)"
                + FROM
                + where.sql()
                + limit,
            Late::of,
            where.parameters()),
        page.page(),
        page.size(),
        total(scope));
  }

  private long total(Scope scope) {
    Where where = where(scope);
    return Rows.first(
            em,
            "SELECT COUNT(DISTINCT c.id, e.id)" + FROM + where.sql(),
            row -> row.number(0),
            where.parameters())
        .orElse(0L);
  }

  /** The day is the first parameter of the joins. */
  private static Where where(Scope scope) {
    LocalDate today = scope.day();
    Where where = new Where();
    where.and("s.from_day <= ?", today);
    scope.restrict(where, "o.path");
    return where;
  }

  /**
   * An entry of a closed year.
   *
   * @param year the closed year
   * @param entryId the entry
   * @param personId whose
   * @param name her name
   * @param organisation where she counted
   * @param occurredOn its day
   * @param recordedAt when it was recorded
   * @param minutes negative where something was taken back
   * @param title words for people
   * @param reason why
   * @param by name of who did it; empty for the product itself
   */
  public record Late(
      int year,
      long entryId,
      long personId,
      String name,
      String organisation,
      LocalDate occurredOn,
      Instant recordedAt,
      int minutes,
      String title,
      String reason,
      String by) {
    private static Late of(Rows.Row row) {
      return new Late(
          row.count(0),
          row.number(1),
          row.number(2),
          row.text(3),
          row.text(4),
          row.day(5),
          row.moment(6).orElseThrow(),
          row.count(7),
          row.text(8),
          row.text(9),
          row.text(10));
    }
  }
}
