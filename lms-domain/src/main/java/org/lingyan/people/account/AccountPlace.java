package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.audit.SubjectPlace;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/**
 * Tells the action log where an account belongs: where its person works, else the topmost place on
 * which it was ever given a role.
 */
@ApplicationScoped
public class AccountPlace implements SubjectPlace {
  private final EntityManager em;

  /** For the container's proxy. */
  protected AccountPlace() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public AccountPlace(EntityManager em) {
    this.em = em;
  }

  @Override
  public String kind() {
    return "account";
  }

  @Override
  public Optional<Place> find(long id, Instant at) {
    return Rows.first(
        em,
        "SELECT i.main_id, COALESCE((SELECT o.path FROM employment e JOIN organisation_state o"
            + " ON o.organisation_id = e.organisation_id AND o.from_day <= ?2 AND o.until_day > ?2"
            + " WHERE e.person_id = i.main_id AND e.main AND e.from_day <= ?2"
            + " AND (e.until_day IS NULL OR e.until_day > ?2) LIMIT 1),"
            + " (SELECT s.path FROM role_grant g JOIN organisation_state s"
            + " ON s.organisation_id = g.organisation_id AND s.from_day <= ?2 AND s.until_day > ?2"
            + " WHERE g.account_id = a.id ORDER BY LENGTH(s.path), s.path LIMIT 1))"
            + " FROM account a LEFT JOIN person i ON i.id = a.person_id WHERE a.id = ?1",
        row -> new Place(row.maybeNumber(0), row.text(1)),
        id,
        Timekeeper.day(at));
  }
}
