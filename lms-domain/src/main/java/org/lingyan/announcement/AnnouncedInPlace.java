package org.lingyan.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.lingyan.people.tree.RestsOnPlace;
import org.lingyan.shared.Rows;

/** T9: what was announced in an organisation, and robots that speak in its group. */
@ApplicationScoped
class AnnouncedInPlace implements RestsOnPlace {
  private final EntityManager em;

  /** For the container's proxy. */
  protected AnnouncedInPlace() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  AnnouncedInPlace(EntityManager em) {
    this.em = em;
  }

  @Override
  @Transactional(Transactional.TxType.SUPPORTS)
  public int on(long organisationId) {
    return Rows.first(
            em,
            "SELECT (SELECT COUNT(*) FROM announcement WHERE organisation_id = ?1)"
                + " + (SELECT COUNT(*) FROM notice_robot WHERE organisation_id = ?1)",
            row -> row.count(0),
            organisationId)
        .orElse(0);
  }
}
