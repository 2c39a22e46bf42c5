package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Opens accounts for people, closes them and opens them again (P26, P27). */
@ApplicationScoped
public class ManagingAccounts {
  private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMIN);

  private final EntityManager em;
  private final AccountDirectory accounts;
  private final Directory people;
  private final OpeningAccounts opening;
  private final Jobs jobs;
  private final ActionLog log;
  private final AccountEvents events;

  /** For the container's proxy. */
  protected ManagingAccounts() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ManagingAccounts(
      EntityManager em,
      AccountDirectory accounts,
      Directory people,
      OpeningAccounts opening,
      Jobs jobs,
      ActionLog log) {
    this.em = em;
    this.accounts = accounts;
    this.people = people;
    this.opening = opening;
    this.jobs = jobs;
    this.log = log;
    this.events = new AccountEvents(em, log);
  }

  /**
   * Opens an account for a person, without a password: a one-time code leads in (P9).
   *
   * @return the account's id, or what stands against it
   * @throws UnknownSubject when the person lies outside what the caller administers
   */
  @Transactional
  public Outcome<Long> open(Caller administrator, long personId, String name, Instant at) {
    Scope scope = administrator.scope(ADMINISTRATORS, Timekeeper.day(at));
    people.inScope(strictly(scope), personId);
    if (!AccountNames.isRight(name)) {
      return Outcome.refused(new AccountRefusal.BadName());
    }
    // Two at once could each find that there is none.
    PersonLock.take(em, personId);
    Optional<String> taken =
        Rows.first(
            em,
            "SELECT name FROM account WHERE name = ?1 OR plain_name = LOWER(?1) LIMIT 1",
            row -> row.text(0),
            name);
    if (taken.isPresent()) {
      return Outcome.refused(new AccountRefusal.NameTaken(taken.get()));
    }
    Optional<String> held = openAccountOf(personId);
    if (held.isPresent()) {
      return Outcome.refused(new AccountRefusal.HasOne(held.get()));
    }
    long id = opening.withoutPassword(name, Optional.of(personId), at);
    events.record(id, AccountEventKind.OPENED, "", administrator.accountId(), at);
    return new Outcome.Recorded<>(id);
  }

  private Optional<String> openAccountOf(long personId) {
    return Rows.first(
        em,
        "SELECT a.name FROM person i JOIN account a ON a.person_id = i.id"
            + " AND a.closed_at IS NULL WHERE i.main_id = ?1 LIMIT 1",
        row -> row.text(0),
        personId);
  }

  /** Holding the role somewhere gives no right over one's own record elsewhere. */
  private static Scope strictly(Scope scope) {
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }

  /**
   * Closes an account: every sign-in of it, its jobs and its one-time code end at once, what it let
   * to deputies and what was let to it ends today.
   *
   * @throws UnknownSubject when it lies outside what the caller administers
   */
  @Transactional
  public Outcome<Long> close(Caller administrator, long accountId, String reason, Instant at) {
    LocalDate today = Timekeeper.day(at);
    Scope scope = administrator.scope(ADMINISTRATORS, today);
    AccountView account = accounts.inScope(scope, accountId, at);
    Optional<Reason> against = againstClosing(administrator, scope, account);
    if (against.isPresent()) {
      refused(administrator, accountId, "account.close", at);
      return Outcome.refused(against.get());
    }
    Rows.change(em, "UPDATE account SET closed_at = ?2 WHERE id = ?1", accountId, at);
    Rows.change(em, "DELETE FROM sign_in WHERE account_id = ?1", accountId);
    Rows.change(
        em,
        "UPDATE deputyship SET until_day = GREATEST(from_day, ?2)"
            + " WHERE (account_id = ?1 OR owner_account_id = ?1) AND until_day > ?2",
        accountId,
        today);
    Rows.change(em, "DELETE FROM one_time_code WHERE account_id = ?1", accountId);
    jobs.cancelAll(accountId, at);
    events.record(accountId, AccountEventKind.CLOSED, reason, administrator.accountId(), at);
    return new Outcome.Recorded<>(accountId);
  }

  private Optional<Reason> againstClosing(Caller administrator, Scope scope, AccountView account) {
    if (account.id() == administrator.accountId()) {
      return Optional.of(new AccountRefusal.Own());
    }
    if (account.state() == AccountState.CLOSED) {
      return Optional.of(new AccountRefusal.NothingNew());
    }
    Optional<Reason> wider = wider(scope, account);
    if (wider.isPresent()) {
      return wider;
    }
    GrantRows grants = new GrantRows(em);
    grants.lockAdministrators();
    return grants.wholeAdministeredBesides(0, account.id(), scope.day())
        ? Optional.empty()
        : Optional.of(new GrantRefusal.LastOfAll());
  }

  /** P26: a role outside the administrator's own area, if the account has one. */
  private Optional<Reason> wider(Scope scope, AccountView account) {
    return Rows.list(
            em,
            "SELECT o.path, o.name, g.role FROM role_grant g JOIN organisation_state o"
                + " ON o.organisation_id = g.organisation_id AND o.from_day <= ?2"
                + " AND o.until_day > ?2 WHERE g.account_id = ?1 AND g.role <> ?3"
                + " AND (g.until_day IS NULL OR g.until_day > ?2)",
            row -> List.of(row.text(0), row.text(1), row.text(2)),
            account.id(),
            scope.day(),
            Role.TRAINEE)
        .stream()
        .filter(held -> !scope.covers(held.get(0)))
        .findFirst()
        .map(held -> new AccountRefusal.WiderRights(held.get(1), Role.valueOf(held.get(2))));
  }

  /** Opens a closed account again; its grants count as their days say. */
  @Transactional
  public Outcome<Long> reopen(Caller administrator, long accountId, String reason, Instant at) {
    Scope scope = administrator.scope(ADMINISTRATORS, Timekeeper.day(at));
    AccountView account = accounts.inScope(scope, accountId, at);
    if (account.state() != AccountState.CLOSED) {
      return Outcome.refused(new AccountRefusal.NothingNew());
    }
    Optional<Reason> wider = wider(scope, account);
    if (wider.isPresent()) {
      refused(administrator, accountId, "account.reopen", at);
      return Outcome.refused(wider.get());
    }
    if (account.personId().isPresent()) {
      PersonLock.take(em, account.personId().getAsLong());
      Optional<String> other = openAccountOf(account.personId().getAsLong());
      if (other.isPresent()) {
        return Outcome.refused(new AccountRefusal.HasOne(other.get()));
      }
    }
    Rows.change(em, "UPDATE account SET closed_at = NULL WHERE id = ?1", accountId);
    events.record(accountId, AccountEventKind.REOPENED, reason, administrator.accountId(), at);
    return new Outcome.Recorded<>(accountId);
  }

  /** What happened to an account, the latest first; who calls it has looked at the scope. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<AccountEvent> events(long accountId) {
    return events.of(accountId);
  }

  private void refused(Caller administrator, long accountId, String name, Instant at) {
    log.record(
        new Action(
            at,
            OptionalLong.of(administrator.accountId()),
            name,
            "account:" + accountId,
            Action.Result.REFUSED,
            ""));
  }
}
