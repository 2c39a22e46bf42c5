package org.lingyan.people.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** P10: which accounts an administrator reaches, and which of them she may let somebody into. */
final class AccountReach {
  private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMIN);

  private final EntityManager em;

  AccountReach(EntityManager em) {
    this.em = em;
  }

  /**
   * The account, when its person works, or a role of it holds, inside the administrator's subtree.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  Reached reached(Caller administrator, long accountId, LocalDate day) {
    Scope scope = administrator.scope(ADMINISTRATORS, day);
    Reached found =
        Rows.first(
                em,
                "SELECT a.name, p.id, COALESCE(p.name, a.name), a.password_hash = ''"
                    + " FROM account a LEFT JOIN person i ON i.id = a.person_id"
                    + " LEFT JOIN person p ON p.id = i.main_id WHERE a.id = ?1",
                row ->
                    new Reached(
                        accountId,
                        row.text(0),
                        row.maybeNumber(1),
                        row.text(2),
                        row.flag(3),
                        new ArrayList<>()),
                accountId)
            .orElseThrow(() -> unknown(accountId));
    List<Held> grants = grants(accountId, day);
    boolean inside =
        grants.stream().anyMatch(held -> scope.covers(held.path()))
            || places(found.personId(), day).stream().anyMatch(scope::covers);
    if (!inside) {
      throw unknown(accountId);
    }
    if (administrator.accountId() == accountId) {
      found.against().add(new ReachRefused.OwnAccount());
    }
    // A trainee's role shows nobody but herself, wherever it holds.
    grants.stream()
        .filter(held -> held.role() != Role.TRAINEE && !scope.covers(held.path()))
        .map(held -> new ReachRefused.WiderRights(held.role(), held.organisation()))
        .forEach(found.against()::add);
    return found;
  }

  private static UnknownSubject unknown(long accountId) {
    return new UnknownSubject("account:" + accountId);
  }

  /** Roles of today and of days to come; one of an organisation that is gone does no harm. */
  private List<Held> grants(long accountId, LocalDate day) {
    return Rows.list(
        em,
        "SELECT g.role, o.name, o.path FROM role_grant g JOIN organisation_state o"
            + " ON o.organisation_id = g.organisation_id AND o.from_day <= ?2 AND o.until_day > ?2"
            + " WHERE g.account_id = ?1 AND (g.until_day IS NULL OR g.until_day > ?2)"
            + " ORDER BY LENGTH(o.path), g.id",
        row -> new Held(row.word(0, Role.class), row.text(1), row.text(2)),
        accountId,
        day);
  }

  private List<String> places(OptionalLong personId, LocalDate day) {
    return personId.isEmpty()
        ? List.of()
        : Rows.list(
            em,
            "SELECT o.path FROM employment e JOIN organisation_state o"
                + " ON o.organisation_id = e.organisation_id"
                + " AND o.from_day <= ?2 AND o.until_day > ?2"
                + " WHERE e.person_id = ?1 AND (e.until_day IS NULL OR e.until_day > ?2)",
            row -> row.text(0),
            personId.getAsLong(),
            day);
  }

  private record Held(Role role, String organisation, String path) {}

  /**
   * An account inside.
   *
   * @param holder name of its person, or its own
   * @param fresh whether it never had a password, or has none any more
   * @param against what forbids to let somebody into it
   */
  record Reached(
      long id,
      String name,
      OptionalLong personId,
      String holder,
      boolean fresh,
      List<Reason> against) {}
}
