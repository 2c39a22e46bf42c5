package org.lingyan.web.access;

import java.util.Arrays;
import java.util.Optional;

/** For whom slips are printed. */
public enum SlipChoice {
  /** People of a unit who have no account: one is opened for each. */
  OPEN,
  /** Accounts of a unit that have no password. */
  FRESH,
  /** Accounts that are named. */
  NAMED;

  /** The choice of this name. */
  static Optional<SlipChoice> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
