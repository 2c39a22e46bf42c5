package org.lingyan.web.paper;

/**
 * A slip with which one person gets into her account.
 *
 * @param holder her name
 * @param organisation where she works; may be empty
 * @param account name of the account
 * @param code the one-time code, grouped
 */
public record Slip(String holder, String organisation, String account, String code) {
  /** Never with the code: a line of a log is no place for it. */
  @Override
  public String toString() {
    return "a slip for " + account;
  }
}
