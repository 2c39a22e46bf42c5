package org.lingyan.people.account;

/** P9: what becomes of the present password when a code is issued. */
public enum OldPassword {
  /** It works until the code is used: a code issued by mistake locks nobody out. */
  KEPT,
  /** It stops at once, and every sign-in ends: somebody else may know it. */
  CLOSED
}
