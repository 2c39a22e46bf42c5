package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.tree.Change;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/**
 * Takes the latest correction of a person's facts back, exactly: what was on record before it is on
 * record again. That is a correction of its own. For batches whose caller has the right to.
 */
@ApplicationScoped
public class UndoingFacts {
  private static final String BETWEEN_NAMES = "、";

  private final EntityManager em;
  private final PersonalData data;

  /** For the container's proxy. */
  protected UndoingFacts() {
    this.em = null;
    this.data = null;
  }

  /** Works through these. */
  @Inject
  public UndoingFacts(EntityManager em, Keyring keys) {
    this.em = em;
    this.data = new PersonalData(keys);
  }

  private record Last(long id, List<FactField> fields, Instant at) {}

  /**
   * Takes it back when it is still the latest.
   *
   * @param written the moment at which it was entered
   * @return false when something was corrected since
   * @throws UnknownSubject when there is no such person
   */
  @Transactional
  public boolean takeBack(long personId, Instant written, Change change) {
    PersonLock.take(em, personId);
    Optional<Last> last =
        Rows.first(
            em,
            "SELECT id, fields, at FROM person_fact_event WHERE person_id = ?1"
                + " ORDER BY at DESC, id DESC LIMIT 1",
            row ->
                new Last(
                    row.number(0),
                    Arrays.stream(row.text(1).split(",")).map(FactField::valueOf).toList(),
                    row.moment(2).orElseThrow()),
            personId);
    if (last.isEmpty() || !last.get().at().equals(written)) {
      return false;
    }
    PersonFacts now = PersonRow.facts(em, data, List.of(personId)).get(personId);
    PersonFacts before = before(now, last.get());
    PersonRow.change(em, data, personId, now, before);
    FactsEvents.add(em, data, personId, last.get().fields(), now, change);
    PersonRow.file(em, personId);
    return true;
  }

  private PersonFacts before(PersonFacts now, Last last) {
    Map<FactField, String> said = new HashMap<>();
    Rows.list(
            em,
            "SELECT field, said FROM person_fact_before WHERE event_id = ?1",
            row -> Map.entry(row.word(0, FactField.class), data.opened(row.bytes(1)).orElse("")),
            last.id())
        .forEach(one -> said.put(one.getKey(), one.getValue()));
    List<FactField> changed = last.fields();
    return new PersonFacts(
        changed.contains(FactField.NAME) ? said.get(FactField.NAME) : now.name(),
        changed.contains(FactField.FORMER_NAMES)
            ? Arrays.asList(said.getOrDefault(FactField.FORMER_NAMES, "").split(BETWEEN_NAMES))
            : now.formerNames(),
        changed.contains(FactField.LEVEL)
            ? Optional.ofNullable(said.get(FactField.LEVEL)).map(CertificateLevel::valueOf)
            : now.level(),
        changed.contains(FactField.DOCUMENT)
            ? Optional.ofNullable(said.get(FactField.DOCUMENT)).map(IdentityDocument::ofSealed)
            : now.document(),
        changed.contains(FactField.BIRTH_DATE)
            ? Optional.ofNullable(said.get(FactField.BIRTH_DATE)).map(LocalDate::parse)
            : now.birthDate(),
        changed.contains(FactField.PHONE)
            ? Optional.ofNullable(said.get(FactField.PHONE)).map(Phone::new)
            : now.phone());
  }
}
