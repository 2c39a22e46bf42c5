package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;

/** Opens accounts and grants roles. Who calls it has checked the right to. */
@ApplicationScoped
public class OpeningAccounts {
  private final EntityManager em;

  /** For the container's proxy. */
  protected OpeningAccounts() {
    this(null);
  }

  /** Writes through this persistence context. */
  @Inject
  public OpeningAccounts(EntityManager em) {
    this.em = em;
  }

  /**
   * An account, written at once; empty person for one that belongs to nobody in the directory.
   *
   * @return its id
   */
  @Transactional
  public long account(String name, Optional<Long> personId, String password, Instant at) {
    long id = Ids.next();
    em.persist(new Account(id, name, personId.orElse(null), Passwords.hash(password), at));
    em.flush();
    return id;
  }

  /**
   * An account without a password, written at once; the one-time code that {@link
   * IssuingCodes#write} makes for it leads in (P9).
   *
   * @return its id
   */
  @Transactional
  public long withoutPassword(String name, Optional<Long> personId, Instant at) {
    long id = Ids.next();
    em.persist(new Account(id, name, personId.orElse(null), Account.NO_PASSWORD, at));
    em.flush();
    return id;
  }

  /** P28: the same for many, with the ids that were planned, in the caller's transaction. */
  void withoutPassword(List<PlannedAccount> planned, Instant at) {
    planned.forEach(
        one ->
            em.persist(
                new Account(
                    one.slip().accountId(),
                    one.slip().account(),
                    one.newcomer().personId(),
                    Account.NO_PASSWORD,
                    at)));
    em.flush();
  }

  /** A role on a subtree from a day on, for roles that need no last day. */
  @Transactional
  public void grant(long accountId, Role role, long organisationId, LocalDate from) {
    grant(accountId, role, organisationId, new DateRange(from, DateRange.FOREVER));
  }

  /**
   * A role on a subtree on these days.
   *
   * @throws IllegalArgumentException when the role needs a last day and the days have none (P20)
   */
  @Transactional
  public void grant(long accountId, Role role, long organisationId, DateRange days) {
    em.persist(new RoleGrant(Ids.next(), accountId, role, organisationId, days));
  }
}
