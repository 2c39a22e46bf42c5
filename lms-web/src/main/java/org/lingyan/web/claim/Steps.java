package org.lingyan.web.claim;

import java.util.Arrays;
import java.util.Locale;

/** The small steps in which a claim is written. */
public enum Steps {
  /** What was learnt, and from whom. */
  WHAT,
  /** When, and how long. */
  WHEN,
  /** What proves it. */
  PROOF,
  /** Look at it once more, and send it. */
  SEND;

  /** The step that an address names; the first unless it names another. */
  static Steps of(String text) {
    return Arrays.stream(values()).filter(one -> one.word().equals(text)).findFirst().orElse(WHAT);
  }

  /** As addresses write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Steps after() {
    return switch (this) {
      case WHAT -> WHEN;
      case WHEN -> PROOF;
      case PROOF, SEND -> SEND;
    };
  }

  Steps before() {
    return switch (this) {
      case WHAT, WHEN -> WHAT;
      case PROOF -> WHEN;
      case SEND -> PROOF;
    };
  }
}
