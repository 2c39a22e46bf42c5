package org.lingyan.hours.claim;

import java.time.Instant;
import java.util.Optional;
import org.lingyan.shared.DateRange;

/**
 * L13: a filing of a provider.
 *
 * @param id its id
 * @param days the days for which it holds
 * @param notice the notice that it rests on
 * @param at when it was written down
 * @param withdrawn why it was withdrawn; empty while it stands
 */
public record Filing(
    long id, DateRange days, String notice, Instant at, Optional<String> withdrawn) {
  /** Whether it stands. */
  public boolean stands() {
    return withdrawn.isEmpty();
  }
}
