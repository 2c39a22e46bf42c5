package org.lingyan.hours.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lingyan.people.person.PersonLock;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/**
 * Takes over many entries of lists, and takes them back, in the caller's transaction: one lock for
 * all the people, and each year of each is judged once. What stands against an entry, the caller
 * has asked before ({@link #against}).
 */
@ApplicationScoped
public class TakingOver {
  private static final int AT_ONCE = 500;

  private final EntityManager em;
  private final Keyring keys;
  private final Event<HoursPosted> posted;
  private final PostingHours posting;

  /** For the container's proxy. */
  protected TakingOver() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public TakingOver(
      EntityManager em, Keyring keys, Event<HoursPosted> posted, PostingHours posting) {
    this.em = em;
    this.keys = keys;
    this.posted = posted;
    this.posting = posting;
  }

  /**
   * An entry to take over.
   *
   * @param personId whose
   * @param draft the entry, its source {@link SourceKind#IMPORT}
   * @param note a few words that stay beside it; empty for none
   */
  public record Wish(long personId, EntryDraft draft, String note) {}

  /**
   * An entry that came from a source before.
   *
   * @param entry the one that counts, or the last that was taken back
   * @param times how often the source gave an entry, under whatever part
   */
  public record Before(EntryView entry, int times) {}

  /** H1.9–H1.11: what stands against taking over anything of a person in a year. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<LedgerRefusal> against(long personId, LocalDate day, long account, Instant at) {
    return posting.against(personId, day, OptionalLong.of(account), at);
  }

  /**
   * What these sources gave these people before, by person and source id.
   *
   * @param ids ids of sources of the kind {@link SourceKind#IMPORT}
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Map<Long, Map<String, Before>> before(Collection<Long> people, Collection<String> ids) {
    Map<Long, Map<String, Before>> found = new HashMap<>();
    if (people.isEmpty() || ids.isEmpty()) {
      return found;
    }
    Set<String> wanted = new HashSet<>(ids);
    Rows.list(
            em,
            Ledger.ENTRY
                + " WHERE i.main_id IN ("
                + Rows.ids(people)
                + ") AND e.source_kind = ?1 AND e.direction = 1 ORDER BY e.person_id, e.seq",
            Ledger::view,
            SourceKind.IMPORT)
        .stream()
        .filter(entry -> wanted.contains(entry.source().id()))
        .forEach(
            entry ->
                found
                    .computeIfAbsent(entry.personId(), person -> new HashMap<>())
                    .merge(
                        entry.source().id(),
                        new Before(entry, 1),
                        (one, other) -> new Before(other.entry(), one.times() + 1)));
    return found;
  }

  /** Entries of these people that stand and count, of days of a range, by person. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Map<Long, List<EntryView>> standing(Collection<Long> people, DateRange days) {
    Map<Long, List<EntryView>> found = new HashMap<>();
    if (people.isEmpty()) {
      return found;
    }
    Rows.list(
            em,
            Ledger.ENTRY
                + " WHERE i.main_id IN ("
                + Rows.ids(people)
                + ") AND e.occurred_on >= ?1 AND e.occurred_on < ?2 AND e.direction = 1"
                + " AND r.id IS NULL ORDER BY e.person_id, e.seq",
            Ledger::view,
            days.from(),
            days.until())
        .stream()
        .filter(EntryView::counting)
        .forEach(
            entry ->
                found.computeIfAbsent(entry.personId(), person -> new ArrayList<>()).add(entry));
    return found;
  }

  /** Holds the chains of these people until the transaction ends. */
  @Transactional
  public void hold(Collection<Long> people) {
    List<Long> all = people.stream().sorted().toList();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      PersonLock.takeAll(em, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
  }

  /**
   * Takes these over; their people are held.
   *
   * @return the entries in the order of the wishes
   */
  @Transactional
  public List<EntryView> take(List<Wish> wishes, OptionalLong account, Instant at) {
    Map<Long, Chain> chains = new HashMap<>();
    List<EntryView> entries = new ArrayList<>();
    Map<Long, Map<Integer, LocalDate>> years = new TreeMap<>();
    for (Wish wish : wishes) {
      Chain chain = chains.computeIfAbsent(wish.personId(), person -> Chain.at(em, keys, person));
      entries.add(chain.append(wish.draft(), wish.note(), account, at));
      touch(years, wish.personId(), wish.draft().occurredOn());
    }
    em.flush();
    tell(years, at);
    return entries;
  }

  /**
   * Takes these back; their people are held. What was taken back before is passed over.
   *
   * @param reason why, in words
   * @return how many of each person were taken back
   */
  @Transactional
  public Map<Long, Integer> takeBack(
      Collection<Long> entries, String reason, OptionalLong account, Instant at) {
    Map<Long, Chain> chains = new HashMap<>();
    Map<Long, Map<Integer, LocalDate>> years = new TreeMap<>();
    Map<Long, Integer> counts = new LinkedHashMap<>();
    for (EntryView entry : find(entries)) {
      if (entry.reversedBy().isPresent() || entry.reverses().isPresent()) {
        continue;
      }
      EntryDraft back =
          new EntryDraft(
              entry.occurredOn(),
              -entry.minutes(),
              entry.category(),
              entry.source(),
              entry.title());
      chains
          .computeIfAbsent(entry.recordedUnder(), person -> Chain.at(em, keys, person))
          .append(back, OptionalLong.of(entry.id()), reason, account, at);
      counts.merge(entry.personId(), 1, Integer::sum);
      touch(years, entry.personId(), entry.occurredOn());
    }
    em.flush();
    tell(years, at);
    return counts;
  }

  /** These entries, whoever's; those that are not there are missing. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<EntryView> find(Collection<Long> entries) {
    List<Long> all = List.copyOf(new TreeSet<>(entries));
    List<EntryView> found = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      found.addAll(
          Rows.list(
              em,
              Ledger.ENTRY
                  + " WHERE e.id IN ("
                  + Rows.ids(all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                  + ") ORDER BY e.person_id, e.seq",
              Ledger::view));
    }
    return found;
  }

  private static void touch(Map<Long, Map<Integer, LocalDate>> years, long person, LocalDate day) {
    years.computeIfAbsent(person, one -> new TreeMap<>()).putIfAbsent(day.getYear(), day);
  }

  private void tell(Map<Long, Map<Integer, LocalDate>> years, Instant at) {
    years.forEach(
        (person, days) ->
            days.values().forEach(day -> posted.fire(new HoursPosted(person, day, at))));
  }
}
