package org.lingyan.credential.registration;

/** Kind of a registration (44号 Art. 4). */
public enum RegistrationKind {
  /** 首次登记. */
  FIRST,
  /** 再登记. */
  RENEWAL
}
