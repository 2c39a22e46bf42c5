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
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/**
 * Lets somebody act under one of one's own roles for some days (代理, P24). She acts only after she
 * has said so, then under that one role alone, and everything that she does names both.
 */
@ApplicationScoped
public class Deputising {
  private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMIN);

  private static final int MOST_CANDIDATES = 200;

  private final EntityManager em;
  private final GrantRows rows;
  private final Organisations organisations;
  private final AccountDirectory accounts;
  private final SignIns signIns;
  private final ActionLog log;

  /** For the container's proxy. */
  protected Deputising() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public Deputising(
      EntityManager em,
      Organisations organisations,
      AccountDirectory accounts,
      SignIns signIns,
      ActionLog log) {
    this.em = em;
    this.rows = new GrantRows(em);
    this.organisations = organisations;
    this.accounts = accounts;
    this.signIns = signIns;
    this.log = log;
  }

  /**
   * Lets one of the caller's grants to a deputy.
   *
   * @param deputyId the deputy's account; she works, or holds a role, below the grant's
   *     organisation
   * @param days from the first to the last day
   * @return the deputyship's id, or what stands against it
   * @throws UnknownSubject when the grant is not the caller's, or the account is not there
   */
  @Transactional
  public Outcome<Long> let(
      Caller owner, long grantId, long deputyId, DateRange days, String reason, Instant at) {
    GrantRows.Stored grant =
        rows.locked(grantId)
            .filter(found -> found.accountId() == owner.accountId())
            .orElseThrow(() -> new UnknownSubject("grant:" + grantId));
    LocalDate today = Timekeeper.day(at);
    Optional<Reason> against = against(owner, grant, deputyId, days, today);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    AccountView deputy = accounts.inScope(below(owner, grant, today), deputyId, at);
    if (deputy.state() == AccountState.CLOSED) {
      return Outcome.refused(new GrantRefusal.AccountClosed());
    }
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO deputyship (id, grant_id, owner_account_id, account_id, from_day, until_day,"
            + " reason, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        id,
        grantId,
        owner.accountId(),
        deputyId,
        days.from(),
        days.until(),
        reason,
        at);
    rows.record(
        grantId,
        OptionalLong.of(id),
        GrantEventKind.DEPUTED,
        days.from(),
        reason,
        owner.accountId(),
        at);
    record(owner, "deputy.let", deputyId, at);
    return new Outcome.Recorded<>(id);
  }

  private Optional<Reason> against(
      Caller owner, GrantRows.Stored grant, long deputyId, DateRange days, LocalDate today) {
    if (owner.acting() instanceof Acting.For) {
      return Optional.of(new GrantRefusal.AsDeputy());
    }
    if (grant.role() == Role.TRAINEE) {
      return Optional.of(new GrantRefusal.NotForDeputies());
    }
    if (deputyId == owner.accountId()) {
      return Optional.of(new GrantRefusal.Oneself());
    }
    if (days.from().isBefore(today)) {
      return Optional.of(new GrantRefusal.InThePast(today));
    }
    if (days.from().isBefore(grant.days().from())) {
      return Optional.of(new GrantRefusal.NotNow());
    }
    if (days.until().isAfter(grant.days().until())) {
      return Optional.of(new GrantRefusal.LongerThanGrant(grant.days().last()));
    }
    return Rows.first(
                em,
                "SELECT 1 FROM deputyship WHERE grant_id = ?1 AND account_id = ?2"
                    + " AND from_day < ?4 AND until_day > ?3 LIMIT 1",
                row -> true,
                grant.id(),
                deputyId,
                days.from(),
                days.until())
            .isPresent()
        ? Optional.of(new GrantRefusal.Held())
        : Optional.empty();
  }

  /**
   * Accounts that could be the deputy of one of the caller's grants, by part of a name.
   *
   * @throws UnknownSubject when the grant is not the caller's
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<AccountView> candidates(Caller owner, long grantId, String text, Instant at) {
    GrantRows.Stored grant =
        rows.find(grantId)
            .filter(found -> found.accountId() == owner.accountId())
            .orElseThrow(() -> new UnknownSubject("grant:" + grantId));
    return accounts
        .search(
            below(owner, grant, Timekeeper.day(at)),
            new AccountQuery(text, Optional.empty(), Optional.empty()),
            new Page.Request(0, MOST_CANDIDATES),
            at)
        .items()
        .stream()
        .filter(one -> one.id() != owner.accountId() && one.state() != AccountState.CLOSED)
        .toList();
  }

  private Scope below(Caller owner, GrantRows.Stored grant, LocalDate today) {
    String path =
        organisations
            .find(grant.organisationId(), today)
            .map(OrganisationView::path)
            .orElseThrow(() -> new UnknownSubject("grant:" + grant.id()));
    return Scope.over(owner.accountId(), OptionalLong.empty(), List.of(path), today);
  }

  /**
   * Ends a deputyship at once: by whose grant it is, by the deputy herself, or by who administers
   * the grant's organisation.
   *
   * @return its id, or what stands against it
   * @throws UnknownSubject when there is none, or the caller is none of these
   */
  @Transactional
  public Outcome<Long> end(Caller caller, long deputyshipId, String reason, Instant at) {
    LocalDate today = Timekeeper.day(at);
    Stored found =
        Rows.first(
                em,
                "SELECT id, grant_id, owner_account_id, account_id, from_day, until_day"
                    + " FROM deputyship WHERE id = ?1 FOR UPDATE",
                Stored::of,
                deputyshipId)
            .filter(one -> concerns(caller, one, today))
            .orElseThrow(() -> new UnknownSubject("deputyship:" + deputyshipId));
    if (!found.days().until().isAfter(today)) {
      return Outcome.refused(new GrantRefusal.OverAlready());
    }
    Rows.change(
        em,
        "UPDATE deputyship SET until_day = GREATEST(from_day, ?2) WHERE id = ?1",
        deputyshipId,
        today);
    rows.record(
        found.grantId(),
        OptionalLong.of(deputyshipId),
        GrantEventKind.DEPUTY_ENDED,
        today,
        reason,
        caller.accountId(),
        at);
    record(caller, "deputy.end", found.accountId(), at);
    return new Outcome.Recorded<>(deputyshipId);
  }

  private boolean concerns(Caller caller, Stored one, LocalDate today) {
    return one.ownerId() == caller.accountId()
        || one.accountId() == caller.accountId()
        || Rows.first(
                em,
                "SELECT o.path FROM role_grant g JOIN organisation_state o"
                    + " ON o.organisation_id = g.organisation_id AND o.from_day <= ?2"
                    + " AND o.until_day > ?2 WHERE g.id = ?1",
                row -> row.text(0),
                one.grantId(),
                today)
            .filter(caller.scope(ADMINISTRATORS, today)::covers)
            .isPresent();
  }

  /**
   * Acts as a deputy from the next request on.
   *
   * @return the deputyship's id, or that it is not in force today
   * @throws UnknownSubject when it is not the caller's
   */
  @Transactional
  public Outcome<Long> begin(Caller deputy, long deputyshipId, Instant at) {
    Stored found =
        Rows.first(
                em,
                "SELECT d.id, d.grant_id, d.owner_account_id, d.account_id, d.from_day, d.until_day"
                    + " FROM deputyship d WHERE d.id = ?1 AND d.account_id = ?2",
                Stored::of,
                deputyshipId,
                deputy.accountId())
            .orElseThrow(() -> new UnknownSubject("deputyship:" + deputyshipId));
    if (!found.days().contains(Timekeeper.day(at))) {
      return Outcome.refused(new GrantRefusal.NotNow());
    }
    signIns.act(deputy.signInId(), OptionalLong.of(deputyshipId));
    record(deputy, "deputy.begin", found.ownerId(), at);
    return new Outcome.Recorded<>(deputyshipId);
  }

  /** Asks for herself again. */
  @Transactional
  public void stop(Caller deputy) {
    signIns.act(deputy.signInId(), OptionalLong.empty());
  }

  /** Why is kept with the fact, where it can be erased. */
  private void record(Caller who, String name, long accountId, Instant at) {
    log.record(
        new Action(
            at,
            OptionalLong.of(who.accountId()),
            name,
            "account:" + accountId,
            Action.Result.DONE,
            ""));
  }

  private record Stored(long id, long grantId, long ownerId, long accountId, DateRange days) {
    static Stored of(Rows.Row row) {
      return new Stored(
          row.number(0),
          row.number(1),
          row.number(2),
          row.number(3),
          new DateRange(row.day(4), row.day(5)));
    }
  }
}
