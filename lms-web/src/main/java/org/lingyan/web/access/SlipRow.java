package org.lingyan.web.access;

import org.lingyan.people.account.Newcomer;
import org.lingyan.people.account.SlipAccount;

/** Somebody for whom a slip would be made. */
public final class SlipRow {
  private final String holder;
  private final String account;
  private final String organisation;

  SlipRow(SlipAccount account) {
    this.holder = account.holder();
    this.account = account.account();
    this.organisation = account.organisation();
  }

  SlipRow(Newcomer newcomer) {
    this.holder = newcomer.name();
    this.account = "";
    this.organisation = newcomer.organisation();
  }

  /** Name of the person. */
  public String getHolder() {
    return holder;
  }

  /** Name of the account; empty as long as there is none. */
  public String getAccount() {
    return account;
  }

  /** Where she works. */
  public String getOrganisation() {
    return organisation;
  }
}
