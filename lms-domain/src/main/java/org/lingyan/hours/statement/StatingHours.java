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
   * Verdicts and entries of a year.
   *
   * @param page which rows
   * @param at the present moment
   */
  public HoursStatement of(long personId, DateRange year, Page.Request page, Instant at) {
    List<Judged> judged = standings.of(personId, year, Timekeeper.day(at), at);
    Page<EntryView> rows = ledger.entries(personId, year, page);
    Optional<HoursVerdict> main =
        judged.stream().filter(Judged::main).map(Judged::verdict).findFirst();
    EntryWorth worth = new EntryWorth(main.map(HoursVerdict::rule), wholeDays(personId, rows));
    return new HoursStatement(judged, rows.map(worth::of));
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
            new Page.Request(0, MOST_IN_THE_DAYS_OF_A_PAGE))
        .items();
  }
}
