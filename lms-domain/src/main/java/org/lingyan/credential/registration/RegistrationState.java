package org.lingyan.credential.registration;

/**
 * How the registration of a certificate stands on a day; the certificate stands in each of them.
 */
public enum RegistrationState {
  /** 待首次登记: never registered, and the first registration is accepted. */
  FIRST_DUE,
  /** 未登记: never registered, and the first registration is accepted no longer. */
  NEVER,
  /** 登记有效. */
  VALID,
  /** 可再登记: valid, and the window for renewing is open. */
  WINDOW,
  /** 即将到期: the same, in its last days. */
  EXPIRING,
  /** 登记已失效: none holds, and one did. */
  LAPSED;

  /** Whether a registration holds. */
  public boolean isValid() {
    return this == VALID || this == WINDOW || this == EXPIRING;
  }
}
