package org.lingyan.hours.transfer;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.LedgerRefusal;
import org.lingyan.hours.ledger.TakingOver;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.intake.IntakeFact;
import org.lingyan.people.intake.IntakeRefusal;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** T6: takes back what a list of earlier hours added, by reversals. */
final class UndoingHours {
  private static final int NAMED = 20;

  private final EntityManager em;
  private final TakingOver taking;
  private final Outbox outbox;

  UndoingHours(EntityManager em, TakingOver taking, Outbox outbox) {
    this.em = em;
    this.taking = taking;
    this.outbox = outbox;
  }

  List<Reason> undo(List<IntakeFact> facts, Scope scope, Change change) {
    if (facts.isEmpty()) {
      return List.of();
    }
    List<Long> ids = facts.stream().map(fact -> fact.eventId().orElseThrow()).toList();
    List<EntryView> known = taking.find(ids);
    taking.hold(known.stream().map(EntryView::personId).distinct().toList());
    List<EntryView> entries = taking.find(ids);
    List<Reason> against = against(entries, scope, change);
    if (!against.isEmpty()) {
      return against;
    }
    Map<Long, Integer> counts =
        taking.takeBack(ids, change.reason(), change.account(), change.at());
    counts.forEach((person, count) -> tell(person, count, facts.get(0).id(), change));
    return List.of();
  }

  private List<Reason> against(List<EntryView> entries, Scope scope, Change change) {
    Map<Long, Place> places = places(entries, scope.day());
    Map<Long, Reason> reasons = new LinkedHashMap<>();
    Map<String, Optional<LedgerRefusal>> asked = new LinkedHashMap<>();
    for (EntryView entry : entries) {
      Place place = places.getOrDefault(entry.personId(), new Place("", "", ""));
      if (entry.reversedBy().isPresent() || !scope.covers(place.path())) {
        reasons.putIfAbsent(
            entry.personId(), new IntakeRefusal.BuiltOn(place.name(), place.unit()));
      } else {
        asked
            .computeIfAbsent(
                entry.personId() + " " + entry.occurredOn().getYear(),
                key ->
                    taking.against(
                        entry.personId(), entry.occurredOn(), scope.accountId(), change.at()))
            .ifPresent(why -> reasons.putIfAbsent(entry.personId(), why));
      }
    }
    List<Reason> first =
        new ArrayList<>(reasons.values().stream().distinct().limit(NAMED).toList());
    if (reasons.size() > NAMED) {
      first.add(new IntakeRefusal.AndMore(reasons.size() - NAMED));
    }
    return first;
  }

  private record Place(String name, String unit, String path) {}

  private Map<Long, Place> places(Collection<EntryView> entries, LocalDate day) {
    Map<Long, Place> places = new LinkedHashMap<>();
    List<Long> people = entries.stream().map(EntryView::personId).distinct().toList();
    if (people.isEmpty()) {
      return places;
    }
    Rows.list(
            em,
            "SELECT p.id, p.name, o.name, o.path FROM person p"
                + " JOIN employment e ON e.person_id = p.id AND e.main AND e.from_day <= ?1"
                + " AND NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id"
                + " AND l.main AND l.from_day <= ?1 AND l.from_day > e.from_day)"
                + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                + " AND o.from_day <= LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
                + " AND o.until_day > LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
                + " WHERE p.id IN ("
                + Rows.ids(people)
                + ")",
            row -> Map.entry(row.number(0), new Place(row.text(1), row.text(2), row.text(3))),
            day)
        .forEach(one -> places.put(one.getKey(), one.getValue()));
    return places;
  }

  /** H1.7: whose hours are taken back is told why, once. */
  private void tell(long person, int count, long list, Change change) {
    outbox.tell(
        person,
        NoticeDraft.of(
            "hours.list-undone",
            Ids.text(list),
            NoticeKind.HOURS,
            NoticeText.of("hours.list-undone", count, change.reason()),
            "/trainee/hours"),
        change.at());
  }
}
