package org.lingyan.notice.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lingyan.shared.Rows;

/** The calendar in force: what the product came with and the rows that were added since (N1). */
@ApplicationScoped
public class Calendars {
  private final EntityManager em;
  private final ShippedCalendar shipped;

  /** For the container's proxy. */
  protected Calendars() {
    this.em = null;
    this.shipped = null;
  }

  /** Reads through this persistence context. */
  @Inject
  public Calendars(EntityManager em) {
    this.em = em;
    this.shipped = ShippedCalendar.read();
  }

  /** The days as they are known now. One statement. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public WorkCalendar current() {
    WorkCalendar base = shipped.calendar();
    Map<LocalDate, Boolean> named = new HashMap<>(base.named());
    Set<Integer> years = new HashSet<>(base.years());
    Rows.list(
            em, "SELECT day, working FROM calendar_day", row -> Map.entry(row.day(0), row.flag(1)))
        .forEach(
            own -> {
              named.put(own.getKey(), own.getValue());
              years.add(own.getKey().getYear());
            });
    return new WorkCalendar(base.opens(), base.closes(), named, years);
  }

  /**
   * Says that a day is worked or not, whatever was known before.
   *
   * @param source the notice that says so, at most 200 characters
   */
  @Transactional
  public void set(LocalDate day, boolean working, String source, Instant at) {
    Rows.change(
        em,
        "INSERT INTO calendar_day (day, working, source, at) VALUES (?1, ?2, ?3, ?4)"
            + " ON DUPLICATE KEY UPDATE working = ?2, source = ?3, at = ?4",
        day,
        working,
        source,
        at);
  }
}
