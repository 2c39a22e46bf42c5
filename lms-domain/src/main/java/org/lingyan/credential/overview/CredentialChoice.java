package org.lingyan.credential.overview;

/** How certificates stand that somebody looks for, on the day of the scope. */
public enum CredentialChoice {
  /** 全部. */
  ALL,
  /** 可再登记: the window is open. */
  WINDOW,
  /** 即将到期: in its last days. */
  EXPIRING,
  /** 已失效. */
  LAPSED,
  /** 未登记: never registered. */
  UNREGISTERED,
  /** 待核验: nobody has verified the certificate. */
  UNVERIFIED
}
