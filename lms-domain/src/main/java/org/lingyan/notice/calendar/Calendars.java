package org.lingyan.notice.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** Every day of a year that is not left to its weekday, in order. One statement. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Year year(int year) {
    Map<LocalDate, CalendarDay> days = new TreeMap<>();
    shipped.days(year).forEach(day -> days.put(day.day(), day));
    Rows.list(
            em,
            "SELECT day, working, name, source FROM calendar_day WHERE day >= ?1 AND day < ?2",
            row ->
                new CalendarDay(
                    row.day(0), DayKind.of(row.flag(1)), row.text(2), row.text(3), true),
            LocalDate.of(year, 1, 1),
            LocalDate.of(year + 1, 1, 1))
        .forEach(day -> days.put(day.day(), day));
    return new Year(year, !days.isEmpty(), List.copyOf(days.values()));
  }

  /** Years of which more than the weekends is known, in order. One statement. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Integer> years() {
    return List.copyOf(new TreeSet<>(current().years()));
  }

  /**
   * A year of the calendar.
   *
   * @param year which
   * @param known whether more than its weekends is known
   * @param days the days that are not left to their weekday, in order
   */
  public record Year(int year, boolean known, List<CalendarDay> days) {
    /** Freezes the days. */
    public Year {
      days = List.copyOf(days);
    }
  }
}
