package org.lingyan.web.claim;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;

/** Who decides about claims, and over whom. */
final class Reviewer {
  private static final Set<Role> ROLES = EnumSet.of(Role.HR, Role.TRAINING);

  private Reviewer() {}

  static Set<Role> roles() {
    return ROLES;
  }

  /** Holding a role is no right over herself. */
  static Scope scope(Caller caller, LocalDate day) {
    Scope scope = caller.scope(ROLES, day);
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }
}
