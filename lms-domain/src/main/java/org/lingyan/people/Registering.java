package org.lingyan.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;

/**
 * Puts organisations, persons, employments, accounts and grants on record. Who calls it has checked
 * the right to. What others point at is written at once, so that any order of calls fits the
 * foreign keys; standings are judged by the caller's {@link PeopleChanged}, once per batch.
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

  /** A new organisation, at the top or below another. */
  @Transactional
  public OrganisationView organisation(
      Optional<OrganisationView> parent,
      OrganisationKind kind,
      OrganisationLevel level,
      String name) {
    long id = Ids.next();
    Organisation added =
        parent
            .map(above -> Organisation.below(above, id, kind, level, name))
            .orElseGet(() -> Organisation.root(id, kind, level, name));
    em.persist(added);
    em.flush();
    return added.view();
  }

  /** A new person; the level is empty without a national certificate. */
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

  /** An account; empty person for one that belongs to nobody in the directory. */
  @Transactional
  public long account(String name, Optional<Long> personId, String password, Instant at) {
    long id = Ids.next();
    em.persist(new Account(id, name, personId.orElse(null), Passwords.hash(password), at));
    em.flush();
    return id;
  }

  /** A role on a subtree from a day on. */
  @Transactional
  public void grant(long accountId, Role role, long organisationId, LocalDate from) {
    em.persist(new RoleGrant(Ids.next(), accountId, role, organisationId, from));
  }
}
