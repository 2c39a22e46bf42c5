package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lingyan.shared.Rows;

/** Whom a change of the tree concerns: found, locked and judged again, some at a time (W10). */
@ApplicationScoped
class ConcernedPeople {
  private static final int PEOPLE_AT_ONCE = 500;

  private final EntityManager em;
  private final Event<PeopleChanged> changed;

  /** For the container's proxy. */
  protected ConcernedPeople() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  ConcernedPeople(EntityManager em, Event<PeopleChanged> changed) {
    this.em = em;
    this.changed = changed;
  }

  /** Main or beside, on the day or later; in the order of their locks. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Long> employed(Collection<Long> places, LocalDate day) {
    String ids = Rows.ids(places);
    return Rows.list(
        em,
        "SELECT DISTINCT person_id FROM employment WHERE organisation_id IN ("
            + ids
            + ") AND (until_day IS NULL OR until_day > ?1) ORDER BY person_id",
        row -> row.number(0),
        day);
  }

  /** How many work or ever worked in an organisation. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public int ever(long organisationId) {
    return Rows.first(
            em,
            "SELECT COUNT(DISTINCT person_id) FROM employment WHERE organisation_id = ?1",
            row -> row.count(0),
            organisationId)
        .orElse(0);
  }

  /** All locks before the first count moves: whoever posts meanwhile must not wait crosswise. */
  @Transactional
  public void lock(Collection<Long> persons) {
    chunks(persons).forEach(some -> PersonLock.takeAll(em, some));
  }

  /** Says of all of them that they changed. */
  @Transactional
  public void judgeAgain(Collection<Long> persons, Instant at) {
    lock(persons);
    chunks(persons).forEach(some -> changed.fire(new PeopleChanged(new HashSet<>(some), at)));
  }

  private static List<List<Long>> chunks(Collection<Long> persons) {
    List<Long> all = List.copyOf(new TreeSet<>(persons));
    return IntStream.iterate(0, i -> i < all.size(), i -> i + PEOPLE_AT_ONCE)
        .mapToObj(i -> all.subList(i, Math.min(all.size(), i + PEOPLE_AT_ONCE)))
        .toList();
  }
}
