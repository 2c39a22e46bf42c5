package org.lingyan.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Standings;
import org.lingyan.hours.statement.StatingHours;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;

/** Says of which requirements and periods somebody can get a proof (Z8). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ProofChoices {
  /** How many years back a period is offered; older ones are asked for by their day. */
  private static final int YEARS = 6;

  private final Standings standings;
  private final StatingHours stating;

  /** For the container's proxy. */
  protected ProofChoices() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public ProofChoices(Standings standings, StatingHours stating) {
    this.standings = standings;
    this.stating = stating;
  }

  /**
   * Everything that binds her, or bound her in a year of which the ledger knows; the latest period
   * first, and of one period the main requirement. Who calls it has checked the scope.
   */
  public List<ProofChoice> of(long personId, Instant at) {
    LocalDate today = Timekeeper.day(at);
    return stating.years(personId, today).stream()
        .filter(year -> year <= today.getYear())
        .limit(YEARS)
        .map(year -> DateRange.yearOf(LocalDate.of(year, 1, 1)).deciding(today))
        .flatMap(day -> standings.of(personId, day, today, at).stream())
        .map(ProofChoices::choice)
        .distinct()
        .sorted(
            Comparator.comparing((ProofChoice one) -> one.period().from())
                .reversed()
                .thenComparing(one -> !one.main()))
        .toList();
  }

  private static ProofChoice choice(Judged judged) {
    return new ProofChoice(
        judged.verdict().rule().id(),
        judged.verdict().rule().title(),
        judged.verdict().period(),
        judged.main());
  }
}
