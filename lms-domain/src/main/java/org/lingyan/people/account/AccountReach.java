package org.lingyan.people.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** Where this caller administers. */
  static Scope scope(Caller administrator, LocalDate day) {
    return administrator.scope(ADMINISTRATORS, day);
  }

  /**
   * The account, when its person works, or a role of it holds, inside the administrator's subtree.
   * A deputy lets nobody into the account of whom she stands for either.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  Reached reached(Caller administrator, long accountId, LocalDate day) {
    Reached found = reached(administrator, List.of(accountId), day).get(accountId);
    if (found == null) {
      throw new UnknownSubject("account:" + accountId);
    }
    return found;
  }

  /** The same for many; those outside are missing. */
  Map<Long, Reached> reached(Caller administrator, Collection<Long> accounts, LocalDate day) {
    Map<Long, Reached> inside = reached(scope(administrator, day), accounts);
    if (administrator.acting() instanceof Acting.For deputyship) {
      Optional.ofNullable(inside.get(deputyship.ownerAccountId()))
          .ifPresent(owner -> owner.against().add(new ReachRefused.OwnAccount()));
    }
    return inside;
  }

  /** Three statements. */
  private Map<Long, Reached> reached(Scope scope, Collection<Long> accounts) {
    Map<Long, Reached> inside = new LinkedHashMap<>();
    if (accounts.isEmpty()) {
      return inside;
    }
    String ids = Rows.ids(accounts);
    Map<Long, List<Held>> grants = grants(ids, scope.day());
    Map<Long, List<Held>> places = places(ids, scope.day());
    for (Reached found : accounts(ids)) {
      List<Held> held = grants.getOrDefault(found.id(), List.of());
      List<Held> works = places.getOrDefault(found.id(), List.of());
      if (held.stream().anyMatch(one -> scope.covers(one.path()))
          || works.stream().anyMatch(one -> scope.covers(one.path()))) {
        found.against().addAll(against(scope, found, held));
        inside.put(
            found.id(),
            found.at(
                works.stream()
                    .findFirst()
                    .or(() -> held.stream().findFirst())
                    .map(Held::organisation)
                    .orElse("")));
      }
    }
    return inside;
  }

  private static List<Reason> against(Scope scope, Reached found, List<Held> held) {
    List<Reason> against = new ArrayList<>();
    if (scope.accountId() == found.id()) {
      against.add(new ReachRefused.OwnAccount());
    }
    if (found.closed()) {
      against.add(new ReachRefused.Closed());
    }
    // A trainee's role shows nobody but herself, wherever it holds.
    held.stream()
        .filter(one -> one.role() != Role.TRAINEE && !scope.covers(one.path()))
        .map(one -> new ReachRefused.WiderRights(one.role(), one.organisation()))
        .forEach(against::add);
    return against;
  }

  private List<Reached> accounts(String ids) {
    return Rows.list(
        em,
        "SELECT a.id, a.name, p.id, COALESCE(p.name, a.name), a.password_hash = '',"
            + " a.closed_at IS NOT NULL"
            + " FROM account a LEFT JOIN person i ON i.id = a.person_id"
            + " LEFT JOIN person p ON p.id = i.main_id WHERE a.id IN ("
            + ids
            + ") ORDER BY a.name",
        row ->
            new Reached(
                row.number(0),
                row.text(1),
                row.maybeNumber(2),
                row.text(3),
                row.flag(4),
                row.flag(5),
                "",
                new ArrayList<>()));
  }

  /**
   * Roles of today and of days to come, those let to a deputy among hers; one of an organisation
   * that is gone does no harm.
   */
  private Map<Long, List<Held>> grants(String ids, LocalDate day) {
    return Rows.list(
            em,
            "SELECT h.account_id, g.role, o.name, o.path FROM (SELECT r.account_id, r.id AS grant_id"
                + " FROM role_grant r WHERE r.account_id IN ("
                + ids
                + ") UNION SELECT d.account_id, d.grant_id FROM deputyship d WHERE d.account_id IN ("
                + ids
                + ") AND d.until_day > ?1) h JOIN role_grant g ON g.id = h.grant_id"
                + " AND (g.until_day IS NULL OR g.until_day > ?1) JOIN organisation_state o"
                + " ON o.organisation_id = g.organisation_id"
                + " AND o.from_day <= ?1 AND o.until_day > ?1 ORDER BY LENGTH(o.path), g.id",
            row -> new Held(row.number(0), row.word(1, Role.class), row.text(2), row.text(3)),
            day)
        .stream()
        .collect(Collectors.groupingBy(Held::accountId));
  }

  private Map<Long, List<Held>> places(String ids, LocalDate day) {
    return Rows.list(
            em,
            "SELECT a.id, o.name, o.path FROM account a JOIN person i ON i.id = a.person_id"
                + " JOIN employment e ON e.person_id = i.main_id"
                + " AND (e.until_day IS NULL OR e.until_day > ?1)"
                + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                + " AND o.from_day <= ?1 AND o.until_day > ?1 WHERE a.id IN ("
                + ids
                + ") ORDER BY e.main DESC, e.from_day DESC",
            row -> new Held(row.number(0), Role.TRAINEE, row.text(1), row.text(2)),
            day)
        .stream()
        .collect(Collectors.groupingBy(Held::accountId));
  }

  private record Held(long accountId, Role role, String organisation, String path) {}

  /**
   * An account inside.
   *
   * @param holder name of its person, or its own
   * @param fresh whether no password works
   * @param closed whether it is closed
   * @param organisation where its person works, or else where its widest role holds
   * @param against what forbids to let somebody into it
   */
  record Reached(
      long id,
      String name,
      OptionalLong personId,
      String holder,
      boolean fresh,
      boolean closed,
      String organisation,
      List<Reason> against) {
    private Reached at(String place) {
      return new Reached(id, name, personId, holder, fresh, closed, place, against);
    }
  }
}
