package org.lingyan.privacy.erasure;

/** Where an erasure stands. */
public enum ErasureState {
  /** Nobody has agreed. */
  ASKED,
  /** One administrator has agreed and another has to. */
  AGREED,
  /** Done. */
  EXECUTED,
  /** An administrator said no, with the reason. */
  REFUSED,
  /** Taken back by the person before it was done. */
  WITHDRAWN;

  /** Whether something is still to happen. */
  public boolean open() {
    return this == ASKED || this == AGREED;
  }
}
