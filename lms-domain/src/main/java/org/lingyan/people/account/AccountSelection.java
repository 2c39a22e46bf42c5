package org.lingyan.people.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.people.person.PersonText;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/**
 * Which accounts are meant, as a piece of SQL about {@code account a}. It begins with those who
 * match, so that nothing is worked out for accounts that are not shown.
 */
final class AccountSelection {
  /** P3: tries are counted under the hash of the name. */
  private static final String FAILURES =
      " LEFT JOIN sign_in_failure f ON f.subject = CONVERT(CONCAT('account:',"
          + " SHA2(a.name, 256)) USING ascii) COLLATE ascii_bin AND f.blocked_until > ?";

  private final Where where = new Where();
  private final StringBuilder from = new StringBuilder(" FROM account a");
  private boolean joined;

  /**
   * Accounts that are looked for.
   *
   * @param whole whether the scope is all there is
   * @param text what was typed about the person
   */
  AccountSelection(Scope scope, boolean whole, AccountQuery query, PersonText text, Instant at) {
    if (!text.isBlank()) {
      called(query.text().strip(), text);
    }
    if (!whole) {
      inside(scope);
    }
    query.state().ifPresent(state -> standing(state, at));
    query.role().ifPresent(role -> holding(role, scope.day()));
  }

  /** The tables and conditions, behind the columns of a SELECT. */
  String sql() {
    return from + where.sql();
  }

  /** The values; what is added to it comes behind. */
  Where where() {
    return where;
  }

  /** Joins what a LEFT JOIN of failures is read from. */
  static String failures(Where where, Instant at) {
    return where.numbered(FAILURES, at);
  }

  /** P25. */
  private void inside(Scope scope) {
    LocalDate day = scope.day();
    List<String> any = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (String path : scope.subtrees()) {
      any.add(
          "SELECT g.account_id AS id FROM organisation_state q JOIN role_grant g"
              + " ON g.organisation_id = q.organisation_id WHERE q.path LIKE ?");
      values.add(path + "%");
      any.add(
          "SELECT h.id FROM organisation_state o JOIN employment e"
              + " ON e.organisation_id = o.organisation_id AND e.main AND e.from_day <= ?"
              + " AND o.from_day <= LEAST(?, COALESCE(e.until_day - INTERVAL 1 DAY, ?))"
              + " AND o.until_day > LEAST(?, COALESCE(e.until_day - INTERVAL 1 DAY, ?))"
              + " JOIN person m ON m.main_id = e.person_id JOIN account h ON h.person_id = m.id"
              + " WHERE o.path LIKE ? AND NOT EXISTS (SELECT 1 FROM employment y"
              + " WHERE y.person_id = e.person_id AND y.main AND y.from_day <= ?"
              + " AND y.from_day > e.from_day)");
      values.addAll(List.of(day, day, day, day, day, path + "%", day));
      if (Organisations.isTop(path)) {
        any.add(
            "SELECT h.id FROM account h LEFT JOIN person m ON m.id = h.person_id"
                + " WHERE NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.account_id = h.id)"
                + " AND NOT EXISTS (SELECT 1 FROM employment e WHERE e.person_id = m.main_id"
                + " AND e.main AND e.from_day <= ?)");
        values.add(day);
      }
    }
    if (any.isEmpty()) {
      where.and("1 = 0");
    } else {
      join("s", String.join(" UNION ", any), values);
    }
  }

  /** By part of its own name, or as the directory of people finds whose it is (N5). */
  private void called(String typed, PersonText text) {
    List<Object> values = new ArrayList<>(List.of(Rows.containing(typed)));
    String own = "SELECT n.id FROM account n WHERE n.name LIKE ?";
    if (text.findsNobody()) {
      join("t", own, values);
      return;
    }
    values.addAll(List.of(text.values()));
    join(
        "t",
        own
            + " UNION SELECT h.id FROM person m JOIN account h ON h.person_id = m.id WHERE "
            + text.condition("m.main_id"),
        values);
  }

  private void holding(Role role, LocalDate day) {
    where.and(
        "a.id IN (SELECT g.account_id FROM role_grant g WHERE g.role = ?"
            + " AND g.from_day <= ? AND (g.until_day IS NULL OR g.until_day > ?))",
        role,
        day,
        day);
  }

  private void standing(AccountState state, Instant at) {
    if (state == AccountState.CLOSED) {
      where.and("a.closed_at IS NOT NULL");
      return;
    }
    from.append(failures(where, at));
    where.and(
        switch (state) {
          case LOCKED -> "a.closed_at IS NULL AND f.subject IS NOT NULL";
          case MUST_CHANGE ->
              "a.closed_at IS NULL AND f.subject IS NULL AND a.must_change_password";
          default -> "a.closed_at IS NULL AND f.subject IS NULL AND NOT a.must_change_password";
        });
  }

  /** The first of them is read before the accounts: those that match, and no others. */
  private void join(String name, String ids, List<Object> values) {
    String found = where.numbered("(" + ids + ") ", values.toArray()) + name;
    if (joined) {
      from.append(" JOIN ").append(found).append(" ON ").append(name).append(".id = a.id");
    } else {
      from.setLength(0);
      from.append(" FROM ").append(found);
      from.append(" STRAIGHT_JOIN account a ON a.id = ").append(name).append(".id");
      joined = true;
    }
  }
}
