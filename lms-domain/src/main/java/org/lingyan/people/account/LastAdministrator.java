package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.people.person.LeavingBar;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** P23: with her working life the last right to administer the whole would end. */
@ApplicationScoped
public class LastAdministrator implements LeavingBar {
  private final EntityManager em;

  /** For the container's proxy. */
  protected LastAdministrator() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public LastAdministrator(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<Reason> against(long personId, LocalDate day) {
    GrantRows grants = new GrantRows(em);
    if (!administersTheWhole(personId, day)) {
      return Optional.empty();
    }
    grants.lockAdministrators();
    return grants.wholeAdministeredWithout(personId, day)
        ? Optional.empty()
        : Optional.of(new GrantRefusal.LastOfAll());
  }

  private boolean administersTheWhole(long personId, LocalDate day) {
    return Rows.first(
            em,
            "SELECT 1 FROM person i JOIN account a ON a.person_id = i.id AND a.closed_at IS NULL"
                + " JOIN role_grant g ON g.account_id = a.id AND g.role = ?3 AND g.from_day <= ?2"
                + " AND (g.until_day IS NULL OR g.until_day > ?2)"
                + " JOIN organisation_state o ON o.organisation_id = g.organisation_id"
                + " AND o.parent_id IS NULL AND o.from_day <= ?2 AND o.until_day > ?2"
                + " WHERE i.main_id = ?1 LIMIT 1",
            row -> true,
            personId,
            day,
            Role.ADMIN)
        .isPresent();
  }
}
