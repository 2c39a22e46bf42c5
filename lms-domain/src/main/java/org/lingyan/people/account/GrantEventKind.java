package org.lingyan.people.account;

/** What can happen to a right. */
public enum GrantEventKind {
  /** 授予. */
  GIVEN,
  /** 终止. */
  ENDED,
  /** 委托代理. */
  DEPUTED,
  /** 终止代理. */
  DEPUTY_ENDED
}
