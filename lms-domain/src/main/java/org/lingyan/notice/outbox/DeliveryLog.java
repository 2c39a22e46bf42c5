package org.lingyan.notice.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.lingyan.shared.Rows;

/** Starts again what was given up. */
@ApplicationScoped
public class DeliveryLog {
  private final EntityManager em;

  /** For the container's proxy. */
  protected DeliveryLog() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  public DeliveryLog(EntityManager em) {
    this.em = em;
  }

  /**
   * Lets one that was given up be tried again from now; who calls it has looked at the scope.
   *
   * @return false when it is not given up, or not any more
   */
  @Transactional
  public boolean again(long deliveryId, Instant at) {
    return Rows.change(
            em,
            "UPDATE notice_delivery SET state = 'QUEUED', next_at = ?2, ended_at = NULL"
                + " WHERE id = ?1 AND state = 'GIVEN_UP'",
            deliveryId,
            at)
        == 1;
  }
}
