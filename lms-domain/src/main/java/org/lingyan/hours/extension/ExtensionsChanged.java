package org.lingyan.hours.extension;

import java.time.Instant;
import java.util.Set;

/**
 * News for the rooms above, in the transaction of the change, once per batch.
 *
 * @param persons main records of whose windows changed, never empty
 * @param at moment of the change
 */
public record ExtensionsChanged(Set<Long> persons, Instant at) {
  /** Freezes the set. */
  public ExtensionsChanged {
    persons = Set.copyOf(persons);
  }
}
