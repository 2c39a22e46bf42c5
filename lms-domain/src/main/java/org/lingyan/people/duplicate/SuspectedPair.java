package org.lingyan.people.duplicate;

import java.util.Optional;
import java.util.Set;

/**
 * Two records that may be one human being.
 *
 * @param first the older record
 * @param second the newer record
 * @param reasons in what they agree; empty where that has changed since the decision
 * @param apart that they are two persons; empty while nobody has decided
 */
public record SuspectedPair(
    Suspect first, Suspect second, Set<Suspicion> reasons, Optional<Distinction> apart) {
  /** Freezes the reasons. */
  public SuspectedPair {
    reasons = Set.copyOf(reasons);
  }

  /**
   * One of the two.
   *
   * @param personId who
   * @param name her name
   * @param organisationId where she is or was last
   * @param organisation its name
   */
  public record Suspect(long personId, String name, long organisationId, String organisation) {}
}
