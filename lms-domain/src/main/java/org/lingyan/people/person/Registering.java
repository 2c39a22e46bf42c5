package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;

/**
 * Puts persons and their employments on record. Who calls it has checked the right to; standings
 * are judged by the caller's {@link PeopleChanged}, once per batch.
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
   * A new person, written at once; the level is empty without a national certificate.
   *
   * @return her id
   */
  @Transactional
  public long person(String name, Optional<CertificateLevel> level, Optional<IdNumber> number) {
    long id = Ids.next();
    Person added = new Person(id, name, level.orElse(null));
    number.ifPresent(n -> added.identify(data.sealed(n), data.lookup(n), data.lookupKey()));
    em.persist(added);
    em.flush();
    return id;
  }

  /** A main employment for these days. */
  @Transactional
  public void employment(
      long personId, long organisationId, WorkerCategory category, DateRange days) {
    em.persist(new Employment(Ids.next(), personId, organisationId, category, days));
  }
}
