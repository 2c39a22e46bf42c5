package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;

/** Reads an account's roles with their days. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class DatedGrants {
  private final EntityManager em;

  /** For the container's proxy. */
  protected DatedGrants() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public DatedGrants(EntityManager em) {
    this.em = em;
  }

  /** Where the account holds a role on a day, and until when; the first to end stands first. */
  public List<DatedGrant> of(long accountId, Role role, LocalDate day) {
    return Rows.list(
        em,
        "SELECT g.organisation_id, o.name, g.from_day, g.until_day FROM role_grant g"
            + " JOIN organisation_state o ON o.organisation_id = g.organisation_id"
            + " AND o.from_day <= ?3 AND o.until_day > ?3 WHERE g.account_id = ?1 AND g.role = ?2"
            + " AND g.from_day <= ?3 AND (g.until_day IS NULL OR g.until_day > ?3)"
            + " ORDER BY COALESCE(g.until_day, '9999-12-31'), LENGTH(o.path), o.name",
        row ->
            new DatedGrant(role, row.number(0), row.text(1), new DateRange(row.day(2), row.day(3))),
        accountId,
        role,
        day);
  }
}
