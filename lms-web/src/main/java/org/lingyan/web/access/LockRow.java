package org.lingyan.web.access;

import org.lingyan.people.account.LockView;
import org.lingyan.web.text.Texts;

/** What stands between a person and her account, in words. */
public final class LockRow {
  private final LockView view;
  private final String locked;
  private final String pending;

  LockRow(LockView view, Texts texts) {
    this.view = view;
    this.locked = view.lockedUntil().map(until -> Moments.of(until, texts)).orElse("");
    this.pending = view.codeUntil().map(until -> Moments.of(until, texts)).orElse("");
  }

  /** Name of the account. */
  public String getAccount() {
    return view.account();
  }

  /** Name of its person, or the account's. */
  public String getHolder() {
    return view.holder();
  }

  /** Whether only a code leads in. */
  public boolean isWithoutPassword() {
    return view.withoutPassword();
  }

  /** Until when nobody may try; empty when nobody waits. */
  public String getLocked() {
    return locked;
  }

  /** Until when an older code is good; empty when there is none. */
  public String getPending() {
    return pending;
  }
}
