package org.lingyan.web.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.certificate.Proofs;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Standings;
import org.lingyan.hours.standing.Worked;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** Looks what taking an entry back would change. */
@ApplicationScoped
public class Reversals {
  private final Standings standings;
  private final Proofs proofs;

  /** For the container's proxy. */
  protected Reversals() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public Reversals(Standings standings, Proofs proofs) {
    this.standings = standings;
    this.proofs = proofs;
  }

  /** How she whose entry it is would stand without it. */
  ReversalView look(EntryView entry, Instant at, PageTexts texts) {
    long person = entry.personId();
    DateRange period = DateRange.yearOf(entry.occurredOn());
    LocalDate today = Timekeeper.day(at);
    boolean papers =
        proofs.of(person).stream().anyMatch(proof -> proof.period().contains(entry.occurredOn()));
    return new ReversalView(
        entry,
        main(standings.of(person, period, today, at)),
        main(standings.with(person, period, today, at, List.of(Worked.back(entry)))),
        papers,
        texts);
  }

  private static List<HoursVerdict> main(List<Judged> judged) {
    return judged.stream().filter(Judged::main).map(Judged::verdict).limit(1).toList();
  }
}
