package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/**
 * Gives roles and ends them (P22, P23). Nothing is deleted: who gave what to whom, for which days
 * and why, stays on record.
 */
@ApplicationScoped
public class GrantingRoles {
  private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMIN);

  private final EntityManager em;
  private final GrantRows rows;
  private final AccountDirectory accounts;
  private final Organisations organisations;
  private final ActionLog log;

  /** For the container's proxy. */
  protected GrantingRoles() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public GrantingRoles(
      EntityManager em, AccountDirectory accounts, Organisations organisations, ActionLog log) {
    this.em = em;
    this.rows = new GrantRows(em);
    this.accounts = accounts;
    this.organisations = organisations;
    this.log = log;
  }

  /**
   * Gives a role.
   *
   * @return the grant's id, or what stands against it
   * @throws UnknownSubject when account or organisation lies outside what the caller administers
   */
  @Transactional
  public Outcome<Long> give(Caller granter, long accountId, GrantWish wish, Instant at) {
    LocalDate today = Timekeeper.day(at);
    Scope scope = granter.scope(ADMINISTRATORS, today);
    AccountView account = accounts.inScope(scope, accountId, at);
    organisations.changeable(scope, wish.organisationId(), wish.from());
    // Two at once could each find that nothing is held.
    Rows.first(em, "SELECT id FROM account WHERE id = ?1 FOR UPDATE", row -> true, accountId);
    Optional<Reason> against = against(granter, account, wish, today);
    if (against.isPresent()) {
      record(granter, "grant.give", accountId, Action.Result.REFUSED, words(wish), at);
      return Outcome.refused(against.get());
    }
    long id =
        rows.add(
            accountId,
            wish.role(),
            wish.organisationId(),
            new DateRange(wish.from(), wish.until()));
    rows.record(
        id,
        OptionalLong.empty(),
        GrantEventKind.GIVEN,
        wish.from(),
        wish.reason(),
        granter.accountId(),
        at);
    record(granter, "grant.give", accountId, Action.Result.DONE, words(wish), at);
    return new Outcome.Recorded<>(id);
  }

  private Optional<Reason> against(
      Caller granter, AccountView account, GrantWish wish, LocalDate today) {
    // What a deputy gave herself would outlast the deputyship.
    if (granter.acting() instanceof Acting.For
        && (wish.role() == Role.ADMIN || account.id() == granter.accountId())) {
      return Optional.of(new GrantRefusal.AsDeputy());
    }
    if (account.state() == AccountState.CLOSED) {
      return Optional.of(new GrantRefusal.AccountClosed());
    }
    if (wish.from().isBefore(today)) {
      return Optional.of(new GrantRefusal.InThePast(today));
    }
    if (wish.last().filter(last -> last.isBefore(wish.from())).isPresent()) {
      return Optional.of(new GrantRefusal.EndsBefore());
    }
    if (wish.role().needsLastDay() && wish.last().isEmpty()) {
      return Optional.of(new GrantRefusal.NeedsLastDay());
    }
    if (organisations.find(wish.organisationId(), wish.from()).isEmpty()) {
      return Optional.of(new GrantRefusal.NoSuchPlace());
    }
    if (account.personId().isPresent() && !employed(account.personId().getAsLong(), wish.from())) {
      return Optional.of(new GrantRefusal.NotEmployed());
    }
    return rows.held(
            account.id(),
            wish.role(),
            wish.organisationId(),
            new DateRange(wish.from(), wish.until()))
        ? Optional.of(new GrantRefusal.Held())
        : Optional.empty();
  }

  private boolean employed(long personId, LocalDate day) {
    return Rows.first(
            em,
            "SELECT 1 FROM employment WHERE person_id = ?1 AND main AND from_day <= ?2"
                + " AND (until_day IS NULL OR until_day > ?2) LIMIT 1",
            row -> true,
            personId,
            day)
        .isPresent();
  }

  /**
   * Ends a role.
   *
   * @param last its last day; yesterday when it shall end at once
   * @return the grant's id, or what stands against it
   * @throws UnknownSubject when the grant's organisation lies outside what the caller administers
   */
  @Transactional
  public Outcome<Long> end(
      Caller granter, long grantId, LocalDate last, String reason, Instant at) {
    LocalDate today = Timekeeper.day(at);
    GrantRows.Stored grant =
        rows.locked(grantId).orElseThrow(() -> new UnknownSubject("grant:" + grantId));
    inReach(granter.scope(ADMINISTRATORS, today), grant);
    LocalDate until = last.plusDays(1);
    Optional<Reason> against = against(granter, grant, until, today);
    if (against.isPresent()) {
      record(granter, "grant.end", grant.accountId(), Action.Result.REFUSED, "", at);
      return Outcome.refused(against.get());
    }
    rows.end(grant, until);
    rows.record(
        grantId,
        OptionalLong.empty(),
        GrantEventKind.ENDED,
        until.isAfter(grant.days().from()) ? until : grant.days().from(),
        reason,
        granter.accountId(),
        at);
    record(granter, "grant.end", grant.accountId(), Action.Result.DONE, "", at);
    return new Outcome.Recorded<>(grantId);
  }

  /** A grant on what is gone by now is ended by whom its last place belongs to. */
  private void inReach(Scope scope, GrantRows.Stored grant) {
    boolean inside =
        organisations
            .find(grant.organisationId(), scope.day())
            .map(OrganisationView::path)
            .filter(scope::covers)
            .isPresent();
    if (!inside) {
      throw new UnknownSubject("grant:" + grant.id());
    }
  }

  private Optional<Reason> against(
      Caller granter, GrantRows.Stored grant, LocalDate until, LocalDate today) {
    if (until.isBefore(today)) {
      return Optional.of(new GrantRefusal.EndInThePast(today.minusDays(1)));
    }
    if (!grant.days().until().isAfter(until)) {
      return Optional.of(new GrantRefusal.OverAlready());
    }
    if (grant.role() != Role.ADMIN) {
      return Optional.empty();
    }
    if (granter.acting() instanceof Acting.For) {
      return Optional.of(new GrantRefusal.AsDeputy());
    }
    rows.lockAdministrators();
    if (grant.accountId() == granter.accountId() && !rows.administersBesides(grant, until)) {
      return Optional.of(new GrantRefusal.OwnLast());
    }
    boolean top =
        organisations
            .find(grant.organisationId(), until)
            .filter(place -> Organisations.isTop(place.path()))
            .isPresent();
    return top && !rows.wholeAdministeredBesides(grant.id(), 0, until)
        ? Optional.of(new GrantRefusal.LastOfAll())
        : Optional.empty();
  }

  /** Why is kept with the fact, where it can be erased. */
  private static String words(GrantWish wish) {
    return wish.role() + " organisation:" + wish.organisationId();
  }

  private void record(
      Caller who, String name, long accountId, Action.Result result, String detail, Instant at) {
    log.record(
        new Action(
            at, OptionalLong.of(who.accountId()), name, "account:" + accountId, result, detail));
  }
}
