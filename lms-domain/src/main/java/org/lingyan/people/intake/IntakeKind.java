package org.lingyan.people.intake;

import java.util.EnumSet;
import java.util.Set;
import org.lingyan.people.account.Role;

/** What a list is about. */
public enum IntakeKind {
  /** 人员. */
  PEOPLE,
  /** 机构. */
  ORGANISATIONS,
  /** 证书与登记. */
  CREDENTIALS,
  /** 历史学时. */
  HOURS,
  /** 主管部门学时, to be compared with our own. */
  COMPARISON;

  /**
   * Who may bring such a list; their subtrees are what it may touch. Organisations come by those
   * who may change the tree by hand.
   */
  public Set<Role> roles() {
    return switch (this) {
      case PEOPLE -> EnumSet.of(Role.HR, Role.ADMIN);
      case ORGANISATIONS -> EnumSet.of(Role.ADMIN);
      case CREDENTIALS, HOURS, COMPARISON -> EnumSet.of(Role.HR);
    };
  }
}
