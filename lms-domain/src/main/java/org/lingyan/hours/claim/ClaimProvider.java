package org.lingyan.hours.claim;

import java.util.OptionalLong;

/**
 * Who gave the training.
 *
 * @param id of the register; empty when it was only typed
 * @param name its name in the register, or as it was typed; empty for nobody
 */
public record ClaimProvider(OptionalLong id, String name) {
  /** Nobody is named yet. */
  public static final ClaimProvider NONE = new ClaimProvider(OptionalLong.empty(), "");

  /** Whether nobody is named. */
  boolean isMissing() {
    return id.isEmpty() && name.isBlank();
  }
}
