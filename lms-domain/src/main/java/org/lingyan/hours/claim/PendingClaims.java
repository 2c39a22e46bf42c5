package org.lingyan.hours.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;

/** Reads what of a person's hours waits for a decision. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class PendingClaims {
  private static final int MOST = 200;

  private final EntityManager em;

  /** For the container's proxy. */
  protected PendingClaims() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public PendingClaims(EntityManager em) {
    this.em = em;
  }

  /** Claims of these days that were sent and not decided, the newest day first; at most 200. */
  public List<PendingClaim> of(long personId, DateRange days) {
    return Rows.list(
        em,
        "SELECT c.id, c.last_day, c.title, COALESCE(c.minutes, 0), c.category, c.form,"
            + " DATEDIFF(c.last_day, c.first_day) + 1"
            + " FROM person i JOIN claim c ON c.person_id = i.id"
            + " WHERE i.main_id = ?1 AND c.state = ?2 AND c.last_day >= ?3 AND c.last_day < ?4"
            + " ORDER BY c.last_day DESC, c.id DESC LIMIT ?5",
        row ->
            new PendingClaim(
                row.number(0),
                row.day(1),
                row.text(2),
                row.count(3),
                row.text(4),
                row.word(5, ClaimForm.class).source(row.number(0), row.number(6))),
        personId,
        ClaimState.SUBMITTED,
        days.from(),
        days.until(),
        MOST);
  }
}
