package org.lingyan.web.closing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;

/** As whom somebody looks at closed years, and as whom she closes them. */
final class ClosingDesk {
  /** Who reads what was corrected in closed years. */
  static final Set<Role> READERS = EnumSet.of(Role.HR, Role.AUDITOR);

  private ClosingDesk() {}

  /** What may be read; being herself opens nothing. */
  static Scope reading(Caller caller, LocalDate day) {
    return units(caller.scope(READERS, day));
  }

  /** Where the caller may close and open. */
  static Scope closing(Caller caller, LocalDate day) {
    return units(caller.scope(EnumSet.of(Role.CLOSE_YEAR), day));
  }

  private static Scope units(Scope scope) {
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }
}
