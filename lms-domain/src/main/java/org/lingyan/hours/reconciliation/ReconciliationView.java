package org.lingyan.hours.reconciliation;

import java.time.Instant;
import java.util.Map;

/**
 * A comparison, as far as the reader sees its rows.
 *
 * @param id its id
 * @param title what the file was called
 * @param madeBy who brought it
 * @param madeAt when
 * @param rows how many rows, by what was found
 * @param open how many need a decision
 */
public record ReconciliationView(
    long id, String title, String madeBy, Instant madeAt, Map<Found, Long> rows, long open) {
  /** Freezes the counts. */
  public ReconciliationView {
    rows = Map.copyOf(rows);
  }

  /** How many rows there are. */
  public long total() {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }
}
