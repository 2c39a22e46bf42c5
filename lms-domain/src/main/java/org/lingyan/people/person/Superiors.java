package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.shared.Rows;

/** Says who somebody's superior is on a day (W11). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Superiors {
  private final EntityManager em;

  /** For the container's proxy. */
  protected Superiors() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public Superiors(EntityManager em) {
    this.em = em;
  }

  /**
   * The line manager named in the main employment, if she is employed herself on that day; else HR
   * of the unit above.
   *
   * @return empty for somebody who is employed nowhere on that day
   */
  public Optional<Superior> of(long personId, LocalDate day) {
    return Rows.first(
        em,
        "SELECT (SELECT m.person_id FROM person i JOIN employment m ON m.person_id = i.main_id"
            + " AND m.main AND m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day > ?2)"
            + " WHERE i.id = "
            + HandedOver.LEADER
            + " LIMIT 1),"
            + " COALESCE(o.parent_id, o.organisation_id)"
            + " FROM employment e JOIN organisation_state o"
            + " ON o.organisation_id = e.organisation_id AND o.from_day <= ?2 AND o.until_day > ?2"
            + " WHERE e.person_id = ?1 AND e.main AND e.from_day <= ?2"
            + " AND (e.until_day IS NULL OR e.until_day > ?2)",
        row ->
            row.missing(0)
                ? new Superior.HrOf(row.number(1))
                : new Superior.LineManager(row.number(0)),
        personId,
        day);
  }
}
