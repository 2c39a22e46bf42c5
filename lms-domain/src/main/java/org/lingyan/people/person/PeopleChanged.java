package org.lingyan.people.person;

import java.time.Instant;
import java.util.Set;

/**
 * News for the rooms above, in the transaction of the change: these people joined, moved, left or
 * changed category.
 *
 * @param persons whom it concerns
 * @param at moment of the change
 */
public record PeopleChanged(Set<Long> persons, Instant at) {
  /** Freezes the set. */
  public PeopleChanged {
    persons = Set.copyOf(persons);
  }
}
