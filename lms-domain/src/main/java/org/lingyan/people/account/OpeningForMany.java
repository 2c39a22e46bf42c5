package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.jobs.JobAsker;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.LostRace;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Where;

/**
 * Opens accounts for everybody of a unit who has none (P28). Who and under which name is planned
 * first, which changes nothing; opening comes last and stands in the transaction of the caller.
 */
@ApplicationScoped
public class OpeningForMany {
  /** P28: as many as are opened at once: each gets a slip, and this is what a print takes. */
  public static final int MOST = IssuingSlips.MOST;

  private static final String COLUMNS = "SELECT p.id, p.name, o.organisation_id, o.name, o.path";
  private static final String WORKS =
      " FROM organisation_state o JOIN employment e ON e.organisation_id = o.organisation_id"
          + " AND e.main JOIN person p ON p.id = e.person_id AND p.main_id = p.id";
  private static final String NO_ACCOUNT =
      "NOT EXISTS (SELECT 1 FROM person i JOIN account a ON a.person_id = i.id"
          + " WHERE i.main_id = p.id)";
  private static final String IN_ORDER = " ORDER BY o.path, p.name, p.id";

  private final EntityManager em;
  private final GrantRows grants;
  private final OpeningAccounts opening;
  private final Organisations organisations;
  private final Callers callers;
  private final ActionLog log;

  /** For the container's proxy. */
  protected OpeningForMany() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public OpeningForMany(
      EntityManager em,
      OpeningAccounts opening,
      Organisations organisations,
      Callers callers,
      ActionLog log) {
    this.em = em;
    this.grants = new GrantRows(em);
    this.opening = opening;
    this.organisations = organisations;
    this.callers = callers;
    this.log = log;
  }

  /**
   * Those who work in an organisation or below it and have never had an account.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is no such organisation inside the
   *     administrator's subtree
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Newcomers newcomers(Caller administrator, long organisationId, Instant at) {
    Scope scope = AccountReach.scope(administrator, Timekeeper.day(at));
    Where where = working(scope.day());
    where.and("o.path LIKE ?", organisations.inScope(scope, organisationId).path() + "%");
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*)" + WORKS + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    String limit = where.numbered(" LIMIT ?", MOST);
    return new Newcomers(
        Rows.list(
            em,
            COLUMNS + WORKS + where.sql() + IN_ORDER + limit,
            OpeningForMany::newcomer,
            where.parameters()),
        total);
  }

  /**
   * The accounts that would be opened for these people now, in the order of their organisations:
   * without those who have one meanwhile, or whom the administrator no longer reaches.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<PlannedAccount> planned(JobAsker administrator, Collection<Long> people, Instant at) {
    Optional<Scope> scope =
        callers.of(administrator, at).map(caller -> AccountReach.scope(caller, Timekeeper.day(at)));
    if (scope.isEmpty() || people.isEmpty()) {
      return List.of();
    }
    Where where = working(scope.get().day());
    where.and("p.id IN (" + Rows.ids(people) + ")");
    List<Newcomer> ready =
        Rows.list(
                em,
                COLUMNS + WORKS + where.sql() + IN_ORDER,
                row -> new Placed(newcomer(row), row.text(4)),
                where.parameters())
            .stream()
            .filter(one -> scope.get().covers(one.path()))
            .map(Placed::newcomer)
            .limit(MOST)
            .toList();
    AccountNames names = AccountNames.free(em, ready.stream().map(Newcomer::name).toList());
    return ready.stream()
        .map(
            one ->
                new PlannedAccount(
                    one,
                    new SlipAccount(
                        Ids.next(), names.next(one.name()), one.name(), one.organisation())))
        .toList();
  }

  /**
   * Opens them in the caller's transaction.
   *
   * @param reason why, as it stands with the account and its role
   * @param told how many are open, after each
   * @throws LostRace when somebody else was first with a person or a name: the caller plans anew
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void open(
      List<PlannedAccount> planned,
      long administrator,
      String reason,
      Instant at,
      IntConsumer told) {
    asPlanned(planned);
    AccountEvents events = new AccountEvents(em, log);
    LocalDate today = Timekeeper.day(at);
    opening.withoutPassword(planned, at);
    int done = 0;
    for (PlannedAccount one : planned) {
      long account = one.slip().accountId();
      events.record(account, AccountEventKind.OPENED, reason, administrator, at);
      long place = one.newcomer().organisationId();
      long grant =
          grants.add(account, Role.TRAINEE, place, new DateRange(today, DateRange.FOREVER));
      grants.record(
          grant, OptionalLong.empty(), GrantEventKind.GIVEN, today, reason, administrator, at);
      log.record(
          new Action(
              at,
              OptionalLong.of(administrator),
              "grant.give",
              "account:" + account,
              Action.Result.DONE,
              Role.TRAINEE + " organisation:" + place));
      told.accept(++done);
    }
  }

  /** Locks the people, then looks whether they and the names are still without an account. */
  private void asPlanned(List<PlannedAccount> planned) {
    List<Long> people = planned.stream().map(one -> one.newcomer().personId()).toList();
    PersonLock.takeAll(em, people);
    long free =
        Rows.list(
                em,
                "SELECT p.id FROM person p WHERE p.main_id = p.id AND p.id IN ("
                    + Rows.ids(people)
                    + ") AND "
                    + NO_ACCOUNT,
                row -> row.number(0))
            .size();
    Where names = new Where();
    names.and(
        "plain_name IN ("
            + planned.stream().map(one -> "?").collect(Collectors.joining(", "))
            + ")",
        planned.stream().map(one -> one.slip().account()).toArray());
    boolean taken =
        Rows.first(
                em,
                "SELECT 1 FROM account" + names.sql() + " LIMIT 1",
                row -> true,
                names.parameters())
            .isPresent();
    if (free < planned.size() || taken) {
      throw new LostRace("new accounts");
    }
  }

  private static Where working(LocalDate day) {
    Where where = new Where();
    where.and("o.from_day <= ? AND o.until_day > ?", day, day);
    where.and("e.from_day <= ? AND (e.until_day IS NULL OR e.until_day > ?)", day, day);
    where.and(NO_ACCOUNT);
    return where;
  }

  private static Newcomer newcomer(Rows.Row row) {
    return new Newcomer(row.number(0), row.text(1), row.number(2), row.text(3));
  }

  private record Placed(Newcomer newcomer, String path) {}
}
