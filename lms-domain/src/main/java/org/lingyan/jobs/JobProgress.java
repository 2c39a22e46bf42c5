package org.lingyan.jobs;

import java.util.OptionalInt;

/**
 * How far a job is.
 *
 * @param done units that are finished, 0 or more
 * @param total units in all; empty while nobody knows
 * @param phase a word for what is done now, its text under {@code job.phase.}; empty for none
 */
public record JobProgress(int done, OptionalInt total, String phase) {
  /** Refuses what can never be right. */
  public JobProgress {
    if (done < 0 || (total.isPresent() && total.getAsInt() < done)) {
      throw new IllegalArgumentException("done " + done + " of " + total);
    }
  }

  /** Whole percent, rounded down; empty while nobody knows how much there is. */
  public OptionalInt percent() {
    if (total.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        total.getAsInt() == 0 ? 100 : Math.toIntExact(100L * done / total.getAsInt()));
  }
}
