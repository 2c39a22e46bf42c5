package org.lingyan.notice.channel;

/** Why a message was not taken. */
public enum DeliveryFailure {
  /** Nobody answered, or too late. */
  UNREACHABLE(false),
  /** The other side does not know us: account, key or signature. */
  SIGN_IN_REFUSED(false),
  /** The connection cannot be protected as the setting asks: nothing was handed over. */
  UNPROTECTED(false),
  /** The other side does not want it now. */
  REFUSED(false),
  /** There is no such address. */
  ADDRESS_REFUSED(true);

  private final boolean lasting;

  DeliveryFailure(boolean lasting) {
    this.lasting = lasting;
  }

  /** Whether another try is of no use. */
  public boolean lasting() {
    return lasting;
  }
}
