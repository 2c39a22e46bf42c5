package org.lingyan.people.intake;

import java.util.EnumSet;
import java.util.Set;
import org.lingyan.people.account.Role;

/** What a list is about. */
public enum IntakeKind {
  /** 人员. */
  PEOPLE,
  /** 机构. */
  ORGANISATIONS;

  /**
   * Who may bring such a list; their subtrees are what it may touch. Organisations come by those
   * who may change the tree by hand.
   */
  public Set<Role> roles() {
    return this == PEOPLE ? EnumSet.of(Role.HR, Role.ADMIN) : EnumSet.of(Role.ADMIN);
  }
}
