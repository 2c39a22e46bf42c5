package org.lingyan.web.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.certificate.Proofs;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Standings;
import org.lingyan.hours.standing.Worked;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.text.PageTexts;

/** Looks what taking an entry back would change. */
@ApplicationScoped
public class Reversals {
  private final Ledger ledger;
  private final Directory directory;
  private final Standings standings;
  private final Proofs proofs;
  private final PostingHours posting;

  /** For the container's proxy. */
  protected Reversals() {
    this(null, null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public Reversals(
      Ledger ledger,
      Directory directory,
      Standings standings,
      Proofs proofs,
      PostingHours posting) {
    this.ledger = ledger;
    this.directory = directory;
    this.standings = standings;
    this.proofs = proofs;
    this.posting = posting;
  }

  /**
   * An entry of a person inside the scope, and how she would stand without it.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  ReversalView look(Scope scope, long entryId, Instant at, PageTexts texts) {
    EntryView entry =
        ledger.find(entryId).orElseThrow(() -> new UnknownSubject("entry:" + entryId));
    PersonView person = directory.inScope(scope, entry.personId());
    DateRange period = DateRange.yearOf(entry.occurredOn());
    LocalDate today = Timekeeper.day(at);
    Worked back = new Worked(entry.occurredOn(), -entry.minutes(), entry.category());
    boolean papers =
        proofs.of(person.id()).stream()
            .anyMatch(proof -> proof.period().contains(entry.occurredOn()));
    return new ReversalView(
        entry,
        person,
        main(standings.of(person.id(), period, today, at)),
        main(standings.with(person.id(), period, today, at, back)),
        papers,
        posting
            .against(person.id(), entry.occurredOn(), OptionalLong.of(scope.accountId()), at)
            .map(texts.texts()::of)
            .orElse(""),
        texts);
  }

  private static List<HoursVerdict> main(List<Judged> judged) {
    return judged.stream().filter(Judged::main).map(Judged::verdict).limit(1).toList();
  }
}
