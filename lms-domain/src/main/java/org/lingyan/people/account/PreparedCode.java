package org.lingyan.people.account;

/**
 * A code that is made and not yet good for anything: it is when it is kept.
 *
 * @param account whose it is to be
 * @param code grouped for reading
 * @param hash what the database will know of it
 */
public record PreparedCode(SlipAccount account, String code, String hash) {
  /** Never with the code: a line of a log is no place for it. */
  @Override
  public String toString() {
    return "a one-time code for account " + account.accountId();
  }
}
