package org.lingyan.web.reconciliation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;

/** As whom somebody compares: HR alone; being herself opens no door. */
final class Office {
  static final Set<Role> ROLES = EnumSet.of(Role.HR);

  private Office() {}

  static Scope of(Caller caller, LocalDate day) {
    Scope scope = caller.scope(ROLES, day);
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }
}
