package org.lingyan.web.admin;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;

/** What the administrator who asks administers. */
final class Administrator {
  private static final Set<Role> ROLES = EnumSet.of(Role.ADMIN);

  private Administrator() {}

  /** Her subtrees on a day. Administering somewhere gives no right over oneself elsewhere. */
  static Scope scope(CurrentCaller current, LocalDate day) {
    return scope(current.signedIn(), day);
  }

  /** The same of somebody who asks through a job. */
  static Scope scope(Caller caller, LocalDate day) {
    Scope scope = caller.scope(ROLES, day);
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }

  /** Her topmost place. */
  static Grant home(CurrentCaller current) {
    return current
        .signedIn()
        .topmost(ROLES)
        .orElseThrow(() -> new UnknownSubject("a place to administer"));
  }

  /** An id from an address; {@link UnknownSubject} when it cannot be one. */
  static long id(String kind, String text) {
    return Ids.parse(text).orElseThrow(() -> new UnknownSubject(kind + ":" + text));
  }
}
