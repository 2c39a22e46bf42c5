package org.lingyan.credential.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;

/** C3: who acts about whom. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Hands {
  private final EntityManager em;

  /** For the container's proxy. */
  protected Hands() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public Hands(EntityManager em) {
    this.em = em;
  }

  /** The same scope without the asker herself: being herself opens nobody's door to the office. */
  public static Scope office(Scope scope) {
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }

  /** Whether the person of this account is the one meant, under whichever record. */
  public boolean areHers(OptionalLong account, long mainId) {
    return Rows.first(
            em,
            "SELECT 1 FROM account a JOIN person i ON i.id = a.person_id"
                + " WHERE a.id = ?1 AND i.main_id = ?2",
            row -> true,
            account,
            mainId)
        .isPresent();
  }

  /** The persons who serve as HR nearest above somebody on a day, herself never among them. */
  public List<Long> nearestOffice(long mainId, LocalDate day) {
    List<Map.Entry<Long, Integer>> serving =
        Rows.list(
            em,
            "SELECT p.main_id, MAX(LENGTH(above.path)) AS depth FROM employment e"
                + " JOIN organisation_state place ON place.organisation_id = e.organisation_id"
                + " AND place.from_day <= ?2 AND place.until_day > ?2"
                + " JOIN organisation_state above ON above.from_day <= ?2 AND above.until_day > ?2"
                + " AND place.path LIKE CONCAT(above.path, '%')"
                + " JOIN role_grant g ON g.organisation_id = above.organisation_id"
                + " AND g.role = ?3 AND g.from_day <= ?2 AND COALESCE(g.until_day, ?4) > ?2"
                + " JOIN account a ON a.id = g.account_id JOIN person p ON p.id = a.person_id"
                + " WHERE e.person_id = ?1 AND e.main AND e.from_day <= ?2"
                + " AND COALESCE(e.until_day, ?4) > ?2 AND p.main_id <> ?1"
                + " GROUP BY p.main_id ORDER BY depth DESC, p.main_id",
            row -> Map.entry(row.number(0), row.count(1)),
            mainId,
            day,
            Role.HR,
            DateRange.FOREVER);
    return serving.stream()
        .filter(one -> one.getValue().equals(serving.get(0).getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
