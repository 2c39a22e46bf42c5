package org.lingyan.people.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lingyan.shared.Ids;

/** Puts organisations into the tree. Who calls it has checked the right to. */
@ApplicationScoped
public class Establishing {
  private final EntityManager em;

  /** For the container's proxy. */
  protected Establishing() {
    this(null);
  }

  /** Writes through this persistence context. */
  @Inject
  public Establishing(EntityManager em) {
    this.em = em;
  }

  /** A new organisation, at the top or below another; written at once. */
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
}
