package org.lingyan.credential.certificate;

/** Where a certificate stands that somebody brought herself. */
public enum BroughtState {
  /** 待核验. */
  OPEN,
  /** 已核验: it is on record. */
  ACCEPTED,
  /** 已退回. */
  RETURNED,
  /** 本人撤回. */
  WITHDRAWN
}
