package org.lingyan.people.account;

/** What can happen to an account. */
public enum AccountEventKind {
  /** 开通. */
  OPENED,
  /** 停用. */
  CLOSED,
  /** 恢复. */
  REOPENED
}
