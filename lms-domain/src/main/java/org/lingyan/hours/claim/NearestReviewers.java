package org.lingyan.hours.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lingyan.people.account.Role;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;

/** L12: who decides about claims nearest above a person. */
@ApplicationScoped
class NearestReviewers {
  private final EntityManager em;

  /** For the container's proxy. */
  protected NearestReviewers() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  NearestReviewers(EntityManager em) {
    this.em = em;
  }

  /** The persons with HR or TRAINING on the nearest organisation that has any, without herself. */
  List<Long> of(long personId, LocalDate day) {
    List<Map.Entry<Long, Long>> above =
        Rows.list(
            em,
            "SELECT DISTINCT a.person_id, LENGTH(h.path) FROM employment e"
                + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                + " AND o.from_day <= ?2 AND o.until_day > ?2"
                + " JOIN organisation_state h ON h.from_day <= ?2 AND h.until_day > ?2"
                + " AND o.path LIKE CONCAT(h.path, '%')"
                + " JOIN role_grant g ON g.organisation_id = h.organisation_id"
                + " AND g.role IN (?3, ?4)"
                + " AND g.from_day <= ?2 AND COALESCE(g.until_day, ?5) > ?2"
                + " JOIN account a ON a.id = g.account_id AND a.person_id <> ?1"
                + " WHERE e.main AND e.person_id = ?1 AND e.from_day <= ?2"
                + " AND COALESCE(e.until_day, ?5) > ?2 ORDER BY LENGTH(h.path) DESC",
            row -> Map.entry(row.number(0), row.number(1)),
            personId,
            day,
            Role.HR,
            Role.TRAINING,
            DateRange.FOREVER);
    return above.stream()
        .filter(one -> one.getValue().equals(above.get(0).getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
