package org.lingyan.credential;

import java.time.Instant;
import java.util.Set;

/**
 * News for the rooms above, in the same transaction, once per batch: certificates or registrations
 * of these people were added or withdrawn.
 *
 * @param persons whose; ids of the records that hold the facts
 * @param at moment of the change
 */
public record CredentialsChanged(Set<Long> persons, Instant at) {
  /** Freezes the set. */
  public CredentialsChanged {
    persons = Set.copyOf(persons);
  }
}
