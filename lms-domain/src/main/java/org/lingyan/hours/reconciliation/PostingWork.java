package org.lingyan.hours.reconciliation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.LedgerRefusal;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.ledger.TakingOver;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** Posts rows that are missing here, each compared anew under the lock of its person (C5). */
final class PostingWork {
  private final EntityManager em;
  private final RowTable table;
  private final TakingOver taking;

  PostingWork(EntityManager em, Keyring keys, TakingOver taking) {
    this.em = em;
    this.table = new RowTable(em, keys);
    this.taking = taking;
  }

  /** Posts one; says what stands against it. */
  Optional<Reason> post(Scope scope, ComparedRow row, Instant at) {
    if (row.decision().filter(one -> one != RowDecision.QUERIED).isPresent()) {
      return Optional.of(new RowRefusal.Decided());
    }
    if (row.found() != Found.MISSING || row.personId().isEmpty()) {
      return Optional.of(new RowRefusal.NotMissing());
    }
    long person = row.personId().getAsLong();
    taking.hold(List.of(person));
    String sourceId = text(row.id(), "source_id");
    Comparing.Result now =
        new Comparing().compare(claimed(row, sourceId), standing(person, row.on()));
    if (now.found() != Found.MISSING) {
      table.found(row.id(), now);
      return Optional.of(new RowRefusal.Changed());
    }
    Optional<LedgerRefusal> against = taking.against(person, row.on(), scope.accountId(), at);
    if (against.isPresent()) {
      return Optional.of(against.get());
    }
    Map<String, TakingOver.Before> before =
        taking.before(List.of(person), List.of(sourceId)).getOrDefault(person, Map.of());
    String part = row.ofYear() ? Source.WHOLE_YEAR : "";
    String own =
        Optional.ofNullable(before.get(sourceId))
            .map(one -> part + "-" + (one.times() + 1))
            .orElse(part);
    String title = row.provider().isEmpty() ? row.title() : row.title() + " · " + row.provider();
    EntryView entry =
        taking
            .take(
                List.of(
                    new TakingOver.Wish(
                        person,
                        new EntryDraft(
                            row.on(),
                            row.minutes(),
                            row.category(),
                            new Source(SourceKind.IMPORT, sourceId, own),
                            title),
                        text(row.id(), "note"))),
                OptionalLong.of(scope.accountId()),
                at)
            .get(0);
    table.decide(
        row.id(), RowDecision.POSTED, "", OptionalLong.of(entry.id()), scope.accountId(), at);
    table.found(row.id(), new Comparing.Result(Found.MATCHED, OptionalLong.of(entry.id())));
    return Optional.empty();
  }

  private static Comparing.Claimed claimed(ComparedRow row, String sourceId) {
    return new Comparing.Claimed(
        row.numberThere(),
        sourceId,
        row.on(),
        row.ofYear(),
        row.minutes(),
        row.category(),
        row.title());
  }

  private List<EntryView> standing(long person, LocalDate day) {
    return taking.standing(List.of(person), DateRange.yearOf(day)).getOrDefault(person, List.of());
  }

  private String text(long row, String column) {
    return Rows.first(
            em,
            "SELECT " + column + " FROM reconciliation_row WHERE id = ?1",
            found -> found.text(0),
            row)
        .orElse("");
  }
}
