package org.lingyan.people.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.shared.Rows;

/** What tells the records of pairs apart. Who asks has been checked by the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class RecordGlances {
  private final EntityManager em;
  private final PersonFile files;

  /** For the container's proxy. */
  protected RecordGlances() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public RecordGlances(EntityManager em, PersonFile files) {
    this.em = em;
    this.files = files;
  }

  private record Worked(LocalDate since, boolean account) {}

  /** Of both records of some pairs; a handful of statements. */
  public Map<Long, RecordGlance> of(Collection<SuspectedPair> pairs) {
    Set<Long> persons = new TreeSet<>();
    pairs.stream()
        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
        .forEach(one -> persons.add(one.personId()));
    Map<Long, RecordGlance> glances = new HashMap<>();
    if (persons.isEmpty()) {
      return glances;
    }
    Map<Long, PersonFacts> facts = files.onRecord(persons);
    Map<Long, Worked> worked = new HashMap<>();
    Rows.list(
            em,
            "SELECT p.id, (SELECT MIN(e.from_day) FROM employment e WHERE e.person_id = p.id),"
                + " EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id) FROM person p"
                + " WHERE p.id IN ("
                + Rows.ids(persons)
                + ")",
            row -> Map.entry(row.number(0), new Worked(row.day(1), row.flag(2))))
        .forEach(one -> worked.put(one.getKey(), one.getValue()));
    worked.forEach(
        (id, one) -> {
          Optional<PersonFacts> known = Optional.ofNullable(facts.get(id));
          glances.put(
              id,
              new RecordGlance(
                  known.flatMap(PersonFacts::birthDate),
                  known.flatMap(PersonFacts::document),
                  Optional.of(one.since()),
                  one.account()));
        });
    return glances;
  }
}
