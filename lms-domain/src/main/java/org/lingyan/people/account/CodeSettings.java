package org.lingyan.people.account;

import java.time.Duration;

/**
 * How long a one-time code is good for (P8).
 *
 * @param days 1 to 60
 */
public record CodeSettings(int days) {
  /** What an installation has that says nothing. */
  public static final CodeSettings USUAL = new CodeSettings(7);

  private static final int MOST = 60;

  /**
   * Refuses what nobody can mean.
   *
   * @throws IllegalArgumentException outside 1 to 60 days
   */
  public CodeSettings {
    if (days < 1 || days > MOST) {
      throw new IllegalArgumentException("a one-time code is good for 1 to 60 days, not " + days);
    }
  }

  Duration life() {
    return Duration.ofDays(days);
  }
}
