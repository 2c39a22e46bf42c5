package org.lingyan.inspection;

import java.time.Instant;
import org.lingyan.shared.DateRange;

/**
 * Which sample is wanted. The same wish gives the same sample (I4).
 *
 * @param seed any text of 1 to 40 characters
 * @param size how many postings, 1 to {@link #MOST}
 * @param days local days on which the hours took place
 * @param organisation top of the unit
 * @param known what was on record at this moment
 */
public record SampleWish(String seed, int size, DateRange days, long organisation, Instant known) {
  /** The largest sample. */
  public static final int MOST = 500;

  /** The longest seed. */
  public static final int LONGEST_SEED = 40;

  /** Refuses what can never be right. */
  public SampleWish {
    if (seed.isBlank() || seed.length() > LONGEST_SEED || size < 1 || size > MOST) {
      throw new IllegalArgumentException("seed or size");
    }
  }
}
