package org.lingyan.hours.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Standings;
import org.lingyan.people.person.SeenDays;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** States a person's hours of a year. Who calls it has checked that the person lies in scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class StatingHours {
  private static final int MOST_IN_THE_DAYS_OF_A_PAGE = 1_000;

  private final EntityManager em;
  private final Standings standings;
  private final Ledger ledger;

  /** For the container's proxy. */
  protected StatingHours() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public StatingHours(EntityManager em, Standings standings, Ledger ledger) {
    this.em = em;
    this.standings = standings;
    this.ledger = ledger;
  }

  /**
   * Verdicts and entries of a year, as the person herself or who answers for her today sees them.
   *
   * @param page which rows
   * @param at the present moment
   */
  public HoursStatement of(long personId, DateRange year, Page.Request page, Instant at) {
    return of(personId, year, SeenDays.ALL, Timekeeper.day(at), page, at);
  }

  /**
   * The same as of a day: later entries are not there. The verdicts are whole (D1); the rows are
   * those of the days that the reader may see.
   *
   * @param on the day
   * @param at the present moment: what is known now
   */
  public HoursStatement of(
      long personId, DateRange year, SeenDays seen, LocalDate on, Page.Request page, Instant at) {
    List<Judged> judged = standings.of(personId, year, on, at);
    DateRange days = upTo(on, year);
    Page<EntryView> rows = ledger.entries(personId, days, seen, page);
    Optional<HoursVerdict> main =
        judged.stream().filter(Judged::main).map(Judged::verdict).findFirst();
    EntryWorth worth = new EntryWorth(main.map(HoursVerdict::rule), wholeDays(personId, rows));
    return new HoursStatement(judged, rows.map(worth::of), ledger.unseen(personId, days, seen));
  }

  private static DateRange upTo(LocalDate on, DateRange year) {
    LocalDate end = on.isBefore(year.last()) ? on.plusDays(1) : year.until();
    return new DateRange(year.from(), end.isBefore(year.from()) ? year.from() : end);
  }

  /** Years in which something happened, and this one; newest first. */
  public List<Integer> years(long personId, LocalDate today) {
    return Rows.list(
        em,
        "SELECT YEAR(e.occurred_on) AS y FROM person i JOIN hours_entry e ON e.person_id = i.id"
            + " WHERE i.main_id = ?1"
            + " UNION SELECT ?2 ORDER BY y DESC",
        row -> row.count(0),
        personId,
        today.getYear());
  }

  /** A page may cut a day in two, and its cap is shared by all of the day's entries. */
  private List<EntryView> wholeDays(long personId, Page<EntryView> rows) {
    if (rows.total() <= rows.items().size()) {
      return rows.items();
    }
    if (rows.items().isEmpty()) {
      return List.of();
    }
    LocalDate last = rows.items().get(0).occurredOn();
    LocalDate first = rows.items().get(rows.items().size() - 1).occurredOn();
    return ledger
        .entries(
            personId,
            DateRange.inclusive(first, last),
            SeenDays.ALL,
            new Page.Request(0, MOST_IN_THE_DAYS_OF_A_PAGE))
        .items();
  }
}
