package org.lingyan.web.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.lingyan.hours.claim.ClaimState;

/** Which of her claims a trainee looks at. */
enum Shown {
  /** All of them. */
  ALL,
  /** What was not sent yet. */
  DRAFTS,
  /** What waits for a decision. */
  WAITING,
  /** What is to be mended. */
  RETURNED,
  /** What is over. */
  DONE;

  /** The choice that an address names; all unless it names another. */
  static Shown of(String text) {
    return Arrays.stream(values()).filter(one -> one.word().equals(text)).findFirst().orElse(ALL);
  }

  /** Only these states; none for all. */
  Set<ClaimState> states() {
    return switch (this) {
      case ALL -> Set.of();
      case DRAFTS -> Set.of(ClaimState.DRAFT);
      case WAITING -> Set.of(ClaimState.SUBMITTED);
      case RETURNED -> Set.of(ClaimState.RETURNED);
      case DONE -> Set.of(ClaimState.APPROVED, ClaimState.REJECTED, ClaimState.WITHDRAWN);
    };
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The parameters of an address, without their question mark. */
  String query() {
    return this == ALL ? "" : "show=" + word();
  }
}
