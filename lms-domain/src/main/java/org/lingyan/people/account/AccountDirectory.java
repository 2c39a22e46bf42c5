package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
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
  private static final String COLUMNS =
      "SELECT a.id, a.name, a.person_id, COALESCE(p.name, ''), COALESCE(o.name, ''),"
          + " a.closed_at IS NOT NULL, f.subject IS NOT NULL, a.must_change_password";

  private final EntityManager em;

  /** For the container's proxy. */
  protected AccountDirectory() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public AccountDirectory(EntityManager em) {
    this.em = em;
  }

  /**
   * An account inside the scope.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public AccountView inScope(Scope scope, long accountId, Instant at) {
    Where where = new Where();
    where.and("a.id = ?", accountId);
    return page(scope, where, new Page.Request(0, 1), at).items().stream()
        .findFirst()
        .orElseThrow(() -> new UnknownSubject("account:" + accountId));
  }

  /** Accounts inside the scope, by name. */
  public Page<AccountView> search(Scope scope, AccountQuery query, Page.Request page, Instant at) {
    Where where = new Where();
    if (!query.text().isBlank()) {
      String part = Rows.containing(query.text().strip());
      where.and("(a.name LIKE ? OR p.name LIKE ?)", part, part);
    }
    query
        .role()
        .ifPresent(
            role ->
                where.and(
                    "EXISTS (SELECT 1 FROM role_grant g WHERE g.account_id = a.id AND g.role = ?"
                        + " AND g.from_day <= ? AND (g.until_day IS NULL OR g.until_day > ?))",
                    role,
                    scope.day(),
                    scope.day()));
    query.state().ifPresent(state -> where.and(condition(state)));
    return page(scope, where, page, at);
  }

  private static String condition(AccountState state) {
    return switch (state) {
      case CLOSED -> "a.closed_at IS NOT NULL";
      case LOCKED -> "a.closed_at IS NULL AND f.subject IS NOT NULL";
      case MUST_CHANGE -> "a.closed_at IS NULL AND f.subject IS NULL AND a.must_change_password";
      case ACTIVE -> "a.closed_at IS NULL AND f.subject IS NULL AND NOT a.must_change_password";
    };
  }

  /** What accounts are called: the person's name, or the account's; one statement. */
  public Map<Long, String> names(Collection<Long> accounts) {
    if (accounts.isEmpty()) {
      return Map.of();
    }
    // Ids are numbers of our own: nothing foreign enters the statement.
    String ids = accounts.stream().distinct().map(String::valueOf).collect(Collectors.joining(","));
    return Rows.list(
            em,
            "SELECT a.id, COALESCE(p.name, a.name) FROM account a"
                + " LEFT JOIN person p ON p.id = a.person_id WHERE a.id IN ("
                + ids
                + ")",
            row -> Map.entry(row.number(0), row.text(1)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Page<AccountView> page(Scope scope, Where where, Page.Request page, Instant at) {
    restrict(scope, where);
    String blocked = where.numbered("?", at);
    LocalDate day = scope.day();
    String on = where.numbered("?", day);
    String from =
        " FROM account a LEFT JOIN person p ON p.id = a.person_id"
            // Where she works, or worked last (P6).
            + " LEFT JOIN employment e ON e.id = (SELECT x.id FROM employment x"
            + " WHERE x.person_id = a.person_id AND x.main AND x.from_day <= "
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
            + "))"
            // P3: tries are counted under the hash of the name.
            + " LEFT JOIN sign_in_failure f ON f.subject = CONVERT(CONCAT('account:',"
            + " SHA2(a.name, 256)) USING ascii) COLLATE ascii_bin AND f.blocked_until > "
            + blocked
            + where.sql();
    long total =
        Rows.first(em, "SELECT COUNT(*)" + from, row -> row.number(0), where.parameters())
            .orElse(0L);
    String counts =
        ", (SELECT COUNT(*) FROM role_grant g WHERE g.account_id = a.id AND g.from_day <= "
            + on
            + " AND (g.until_day IS NULL OR g.until_day > "
            + on
            + ")), (SELECT COUNT(*) FROM sign_in s WHERE s.account_id = a.id AND s.expires_at > "
            + blocked
            + ")";
    String limited = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    List<AccountView> found =
        Rows.list(
            em,
            COLUMNS + counts + from + " ORDER BY a.name" + limited,
            AccountDirectory::view,
            where.parameters());
    return new Page<>(found, page.page(), page.size(), total);
  }

  /** Adds to a query of accounts {@code a} with their place {@code o}: inside the scope. */
  private static void restrict(Scope scope, Where where) {
    List<String> any = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (String path : scope.subtrees()) {
      any.add("o.path LIKE ?");
      values.add(path + "%");
      any.add(
          "EXISTS (SELECT 1 FROM role_grant g JOIN organisation_state q"
              + " ON q.organisation_id = g.organisation_id AND q.path LIKE ?"
              + " WHERE g.account_id = a.id)");
      values.add(path + "%");
      if (Organisations.ids(path).count() == 1) {
        any.add(
            "(a.person_id IS NULL"
                + " AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.account_id = a.id))");
      }
    }
    if (any.isEmpty()) {
      where.and("1 = 0");
    } else {
      where.and("(" + String.join(" OR ", any) + ")", values.toArray());
    }
  }

  private static AccountView view(Rows.Row row) {
    AccountState state =
        row.flag(5)
            ? AccountState.CLOSED
            : row.flag(6)
                ? AccountState.LOCKED
                : row.flag(7) ? AccountState.MUST_CHANGE : AccountState.ACTIVE;
    return new AccountView(
        row.number(0),
        row.text(1),
        row.maybeNumber(2),
        row.text(3),
        row.text(4),
        state,
        row.count(8),
        row.count(9));
  }
}
