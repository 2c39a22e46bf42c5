package org.lingyan.people.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

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

  /** Holds the tree until the transaction ends: nobody else changes it meanwhile. */
  @Transactional
  public void lock() {
    new TreeStates(em).lock();
  }

  /**
   * A new organisation, at the top or below another, that was there as far back as anybody knows.
   */
  @Transactional
  public OrganisationView organisation(
      Optional<OrganisationView> parent,
      OrganisationKind kind,
      OrganisationLevel level,
      String name) {
    return organisation(parent, kind, level, name, TreeStates.BEGINNING);
  }

  /**
   * The same from a day on.
   *
   * @param from first day on which it exists
   */
  @Transactional
  public OrganisationView organisation(
      Optional<OrganisationView> parent,
      OrganisationKind kind,
      OrganisationLevel level,
      String name,
      LocalDate from) {
    long id = Ids.next();
    String path = parent.map(OrganisationView::path).orElse("/") + id + "/";
    OrganisationView added = new OrganisationView(id, name, kind, level, path);
    Rows.change(em, "INSERT INTO organisation (id) VALUES (?1)", id);
    TreeRows.put(
        em,
        new TreeState(
            id,
            new DateRange(from, DateRange.FOREVER),
            parent.map(above -> OptionalLong.of(above.id())).orElse(OptionalLong.empty()),
            path,
            kind,
            level,
            name));
    return added;
  }
}
