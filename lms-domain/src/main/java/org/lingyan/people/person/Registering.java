package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.people.name.NameIndex;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;

/**
 * Puts persons and their employments on record. Who calls it has checked the right to, the facts
 * ({@link PersonFacts#problems}) and that nobody has the document yet ({@link KnownPeople});
 * standings are judged by the caller's {@link PeopleChanged}, once per batch.
 */
@ApplicationScoped
public class Registering {
  private final EntityManager em;
  private final PersonalData data;

  /** For the container's proxy. */
  protected Registering() {
    this.em = null;
    this.data = null;
  }

  /** Writes through this persistence context. */
  @Inject
  public Registering(EntityManager em, Keyring keys) {
    this.em = em;
    this.data = new PersonalData(keys);
  }

  /**
   * A new person, written at once and found by her names.
   *
   * @return her id
   */
  @Transactional
  public long person(PersonFacts facts) {
    return people(List.of(facts)).get(0);
  }

  /**
   * Many new people with a handful of statements.
   *
   * @return their ids, in the same order
   */
  @Transactional
  public List<Long> people(List<PersonFacts> all) {
    List<Long> ids = new ArrayList<>();
    List<NameIndex.Named> named = new ArrayList<>();
    for (PersonFacts facts : all) {
      long id = Ids.next();
      em.persist(new Person(id, facts, data));
      ids.add(id);
      named.add(new NameIndex.Named(id, facts.name(), facts.formerNames()));
    }
    em.flush();
    for (NameIndex.Named one : named) {
      one.former().forEach(name -> PersonRow.addFormer(em, one.personId(), name));
    }
    NameIndex.add(em, named);
    return ids;
  }

  /** A main employment for these days. */
  @Transactional
  public void employment(
      long personId, long organisationId, WorkerCategory category, DateRange days) {
    em.persist(new Employment(Ids.next(), personId, organisationId, category, days));
  }
}
