package org.lingyan.web.rules;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;

/** Who reads, drafts and publishes requirements, and where. */
final class RuleReaders {
  /** Who reads what was published. */
  static final Set<Role> READING = Set.of(Role.TRAINING, Role.HR, Role.AUDITOR);

  /** Who reads and tries what is drafted. */
  static final Set<Role> WORKING = Set.of(Role.TRAINING, Role.HR);

  private static final Set<Role> DRAFTING = Set.of(Role.TRAINING);
  private static final Set<Role> PUBLISHING = Set.of(Role.HR);

  private RuleReaders() {}

  static Scope reading(Caller caller, LocalDate day) {
    return of(caller, READING, day);
  }

  static Scope working(Caller caller, LocalDate day) {
    return of(caller, WORKING, day);
  }

  static Scope drafting(Caller caller, LocalDate day) {
    return of(caller, DRAFTING, day);
  }

  static Scope publishing(Caller caller, LocalDate day) {
    return of(caller, PUBLISHING, day);
  }

  static boolean drafts(Caller caller) {
    return caller.hasAny(DRAFTING);
  }

  static boolean publishes(Caller caller) {
    return caller.hasAny(PUBLISHING);
  }

  /** Holding a role somewhere gives no right over one's own record elsewhere. */
  private static Scope of(Caller caller, Set<Role> roles, LocalDate day) {
    Scope scope = caller.scope(roles, day);
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }

  /** An id from an address; {@link UnknownSubject} when it cannot be one. */
  static long id(String kind, String text) {
    return Ids.parse(text).orElseThrow(() -> new UnknownSubject(kind + ":" + text));
  }

  /** The number of a page from an address; {@link UnknownSubject} when it cannot be one. */
  static int page(String text) {
    if (!text.isEmpty() && !text.matches("\\d{1,6}")) {
      throw new UnknownSubject("page " + text);
    }
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
