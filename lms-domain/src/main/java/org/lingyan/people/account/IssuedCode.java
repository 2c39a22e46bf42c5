package org.lingyan.people.account;

import java.time.Instant;

/**
 * A one-time code as it is handed on: the only moment at which it can be read.
 *
 * @param accountId whose it is
 * @param account name of that account
 * @param code grouped for reading, for instance {@code K7PM-3XWQ-9RTD}
 * @param expiresAt from when it is void
 */
public record IssuedCode(long accountId, String account, String code, Instant expiresAt) {
  /** Never with the code: a line of a log is no place for it. */
  @Override
  public String toString() {
    return "a one-time code for account " + accountId;
  }
}
