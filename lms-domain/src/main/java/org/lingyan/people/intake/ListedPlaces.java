package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.lingyan.people.tree.RestsOnPlace;
import org.lingyan.shared.Rows;

/** T9: a place that came with a list goes with the whole list (I6). */
@ApplicationScoped
class ListedPlaces implements RestsOnPlace {
  private final EntityManager em;

  /** For the container's proxy. */
  protected ListedPlaces() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  ListedPlaces(EntityManager em) {
    this.em = em;
  }

  @Override
  @Transactional(Transactional.TxType.SUPPORTS)
  public int on(long organisationId) {
    return Rows.first(
            em,
            "SELECT COUNT(*) FROM intake_fact f JOIN intake i ON i.id = f.intake_id"
                + " WHERE f.kind = 'ORGANISATION' AND f.subject_id = ?1"
                + " AND i.state <> 'UNDONE'",
            row -> row.count(0),
            organisationId)
        .orElse(0);
  }
}
