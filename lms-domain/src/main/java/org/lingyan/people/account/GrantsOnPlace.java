package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.lingyan.people.tree.RestsOnPlace;
import org.lingyan.shared.Rows;

/** T9: roles held in an organisation, now or before. */
@ApplicationScoped
class GrantsOnPlace implements RestsOnPlace {
  private final EntityManager em;

  /** For the container's proxy. */
  protected GrantsOnPlace() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  GrantsOnPlace(EntityManager em) {
    this.em = em;
  }

  @Override
  @Transactional(Transactional.TxType.SUPPORTS)
  public int on(long organisationId) {
    return Rows.first(
            em,
            "SELECT COUNT(*) FROM role_grant WHERE organisation_id = ?1",
            row -> row.count(0),
            organisationId)
        .orElse(0);
  }
}
