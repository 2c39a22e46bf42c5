package org.lingyan.people.account;

/** How an account stands. */
public enum AccountState {
  /** 正常. */
  ACTIVE,
  /** 因密码错误锁定: nobody can try for the moment. */
  LOCKED,
  /** 须改密码: nothing else is allowed before. */
  MUST_CHANGE,
  /** 已停用. */
  CLOSED
}
