package org.lingyan.web.access;

import org.lingyan.people.account.SlipAccount;

/** An account for which a slip would be made. */
public final class SlipRow {
  private final SlipAccount account;

  SlipRow(SlipAccount account) {
    this.account = account;
  }

  /** Name of its person. */
  public String getHolder() {
    return account.holder();
  }

  /** Its name. */
  public String getAccount() {
    return account.account();
  }

  /** Where she works. */
  public String getOrganisation() {
    return account.organisation();
  }
}
