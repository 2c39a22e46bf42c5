package org.lingyan.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.lingyan.people.tree.RestsOnPlace;
import org.lingyan.shared.Rows;

/** T9: words set for an organisation. */
@ApplicationScoped
class TermsOnPlace implements RestsOnPlace {
  private final EntityManager em;

  /** For the container's proxy. */
  protected TermsOnPlace() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  TermsOnPlace(EntityManager em) {
    this.em = em;
  }

  @Override
  @Transactional(Transactional.TxType.SUPPORTS)
  public int on(long organisationId) {
    return Rows.first(
            em,
            "SELECT COUNT(*) FROM term_version WHERE organisation_id = ?1",
            row -> row.count(0),
            organisationId)
        .orElse(0);
  }
}
