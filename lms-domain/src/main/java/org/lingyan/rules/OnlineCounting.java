package org.lingyan.rules;

import java.util.Optional;

/**
 * How a requirement counts online courses.
 *
 * @param leastMinutes shorter ones count nothing; 0: every minute counts
 * @param ladder steps instead of minutes; empty: minutes as they are
 */
public record OnlineCounting(int leastMinutes, Optional<OnlineLadder> ladder) {
  /** Every minute, as in a classroom. */
  public static final OnlineCounting MINUTES = new OnlineCounting(0, Optional.empty());
}
