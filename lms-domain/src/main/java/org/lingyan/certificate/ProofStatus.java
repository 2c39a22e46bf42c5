package org.lingyan.certificate;

/** What a check says (Z4). */
public enum ProofStatus {
  /** Genuine, and the ledger says the same. */
  VALID,
  /** Taken back. */
  REVOKED,
  /** A newer paper has replaced it. */
  SUPERSEDED,
  /** Genuine, but the ledger has changed since. */
  DIFFERS
}
