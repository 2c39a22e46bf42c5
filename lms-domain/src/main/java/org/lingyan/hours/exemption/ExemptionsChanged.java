package org.lingyan.hours.exemption;

import java.time.Instant;
import java.util.Set;

/**
 * News for the rooms above, in the transaction of the change, once per batch.
 *
 * @param persons main records of whose exemptions changed, never empty
 * @param at moment of the change
 */
public record ExemptionsChanged(Set<Long> persons, Instant at) {
  /** Freezes the set. */
  public ExemptionsChanged {
    persons = Set.copyOf(persons);
  }
}
