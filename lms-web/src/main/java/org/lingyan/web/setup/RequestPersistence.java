package org.lingyan.web.setup;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Gives every request a handle of its own on the persistence context. The server's handle is made
 * for one thread: shared by two that read outside a transaction, each closes what the other reads
 * through.
 */
@Dependent
public class RequestPersistence {
  @PersistenceContext(unitName = "lingyan")
  private EntityManager em;

  @Produces
  @RequestScoped
  EntityManager entityManager() {
    return em;
  }
}
