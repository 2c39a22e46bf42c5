package org.lingyan.web.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.tree.Scope;

/** Who reads these pages, and who corrects. */
final class Readers {
  private static final Set<Role> READ =
      EnumSet.of(Role.HR, Role.TRAINING, Role.AUDITOR, Role.ADMIN);
  private static final Set<Role> CORRECT = EnumSet.of(Role.HR, Role.ADMIN);
  private static final Set<Role> ENTER = IntakeKind.PEOPLE.roles();

  private Readers() {}

  static Set<Role> roles() {
    return READ;
  }

  /** Whom the caller may read about. */
  static Scope reading(Caller caller, LocalDate day) {
    return caller.scope(READ, day);
  }

  /**
   * Whose facts the caller may correct, or see in full: holding a role is no right over herself.
   */
  static Scope correcting(Caller caller, LocalDate day) {
    return withoutSelf(caller.scope(CORRECT, day));
  }

  /** Where the caller may put people on record: one by one as by a list. */
  static Scope entering(Caller caller, LocalDate day) {
    return withoutSelf(caller.scope(ENTER, day));
  }

  /** Whose hours the caller looks after. */
  static Scope hr(Caller caller, LocalDate day) {
    return withoutSelf(caller.scope(EnumSet.of(Role.HR), day));
  }

  private static Scope withoutSelf(Scope scope) {
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }
}
