package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lingyan.people.person.PersonText;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/**
 * Finds accounts inside a scope (P25): those whose person works or worked last in it, those that
 * hold or held a role on something in it; whoever administers the top also those that are nowhere.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class AccountDirectory {
  private final EntityManager em;
  private final Keyring keys;

  /** For the container's proxy. */
  protected AccountDirectory() {
    this(null, null);
  }

  /** Reads through this persistence context. */
  @Inject
  public AccountDirectory(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  /**
   * An account inside the scope. At most two statements.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public AccountView inScope(Scope scope, long accountId, Instant at) {
    Where where = new Where();
    String only = where.numbered("SELECT id FROM account WHERE id = ?", accountId);
    return details(only, where, scope.day(), at).stream()
        .filter(found -> scope.covers(found.path()) || inside(scope, found))
        .findFirst()
        .map(Found::view)
        .orElseThrow(() -> new UnknownSubject("account:" + accountId));
  }

  /** By a role on something inside; nowhere at all, for whoever administers the top. */
  private boolean inside(Scope scope, Found found) {
    List<String> paths =
        Rows.list(
            em,
            "SELECT q.path FROM role_grant g JOIN organisation_state q"
                + " ON q.organisation_id = g.organisation_id WHERE g.account_id = ?1",
            row -> row.text(0),
            found.view().id());
    boolean nowhere = paths.isEmpty() && found.path().isEmpty();
    return nowhere ? scope.holdsTheTop() : paths.stream().anyMatch(scope::covers);
  }

  /**
   * Accounts inside the scope, by name. At most four statements; only for those of the page is
   * looked up how they stand.
   */
  public Page<AccountView> search(Scope scope, AccountQuery query, Page.Request page, Instant at) {
    PersonText text = PersonText.read(em, keys, query.text());
    boolean whole = isWhole(scope);
    AccountSelection selection = new AccountSelection(scope, whole, query, text, at);
    String ids =
        "SELECT a.id"
            + selection.sql()
            + " ORDER BY a.name"
            + selection.where().numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    List<AccountView> found =
        details(ids, selection.where(), scope.day(), at).stream().map(Found::view).toList();
    // The first page that is not full has told how many there are.
    long total =
        page.page() == 0 && found.size() < page.size()
            ? found.size()
            : count(new AccountSelection(scope, whole, query, text, at));
    return new Page<>(found, page.page(), page.size(), total);
  }

  private long count(AccountSelection selection) {
    return Rows.first(
            em,
            "SELECT COUNT(*)" + selection.sql(),
            row -> row.number(0),
            selection.where().parameters())
        .orElse(0L);
  }

  /** Whether there is nothing outside: then no account needs to be placed. */
  private boolean isWhole(Scope scope) {
    return scope.holdsTheTop()
        && Rows.first(
                em,
                "SELECT COUNT(DISTINCT organisation_id) FROM organisation_state"
                    + " WHERE parent_id IS NULL",
                row -> row.number(0) == 1)
            .orElse(false);
  }

  /** What accounts are called: the person's name, or the account's; one statement. */
  public Map<Long, String> names(Collection<Long> accounts) {
    if (accounts.isEmpty()) {
      return Map.of();
    }
    String ids = Rows.ids(accounts.stream().distinct().toList());
    return Rows.list(
            em,
            "SELECT a.id, COALESCE(p.name, a.name) FROM account a"
                + " LEFT JOIN person i ON i.id = a.person_id"
                + " LEFT JOIN person p ON p.id = i.main_id WHERE a.id IN ("
                + ids
                + ")",
            row -> Map.entry(row.number(0), row.text(1)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * What is shown of some accounts, by name.
   *
   * @param ids a statement that tells their ids
   * @param where its values
   */
  private List<Found> details(String ids, Where where, LocalDate day, Instant at) {
    String on = where.numbered("?", day);
    String counts =
        ", (SELECT COUNT(*) FROM role_grant g WHERE g.account_id = a.id AND g.from_day <= "
            + on
            + " AND (g.until_day IS NULL OR g.until_day > "
            + on
            + ")), (SELECT COUNT(*) FROM sign_in s WHERE s.account_id = a.id AND s.expires_at > "
            + where.numbered("?", at)
            + ")";
    // Where she works, or worked last (P6).
    String place =
        " LEFT JOIN employment e ON e.id = (SELECT x.id FROM employment x"
            + " WHERE x.person_id = p.id AND x.main AND x.from_day <= "
            + on
            + " ORDER BY x.from_day DESC LIMIT 1)"
            + " LEFT JOIN organisation_state o ON o.organisation_id = e.organisation_id"
            + " AND o.from_day <= LEAST("
            + on
            + ", COALESCE(e.until_day - INTERVAL 1 DAY, "
            + on
            + ")) AND o.until_day > LEAST("
            + on
            + ", COALESCE(e.until_day - INTERVAL 1 DAY, "
            + on
            + "))";
    return Rows.list(
        em,
        "SELECT a.id, a.name, p.id, COALESCE(p.name, ''), COALESCE(o.name, ''),"
            + " a.closed_at IS NOT NULL, f.subject IS NOT NULL, a.must_change_password"
            + counts
            + ", COALESCE(o.path, '') FROM ("
            + ids
            + ") w JOIN account a ON a.id = w.id LEFT JOIN person i ON i.id = a.person_id"
            + " LEFT JOIN person p ON p.id = i.main_id"
            + place
            + AccountSelection.failures(where, at)
            + " ORDER BY a.name",
        Found::of,
        where.parameters());
  }

  /** An account, and where its person works or worked last; empty for nowhere. */
  private record Found(AccountView view, String path) {
    static Found of(Rows.Row row) {
      AccountState state =
          row.flag(5)
              ? AccountState.CLOSED
              : row.flag(6)
                  ? AccountState.LOCKED
                  : row.flag(7) ? AccountState.MUST_CHANGE : AccountState.ACTIVE;
      return new Found(
          new AccountView(
              row.number(0),
              row.text(1),
              row.maybeNumber(2),
              row.text(3),
              row.text(4),
              state,
              row.count(8),
              row.count(9)),
          row.text(10));
    }
  }
}
