package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A change of a working life as somebody enters it; what its kind does not ask for is not looked
 * at.
 *
 * @param kind what happens
 * @param organisationId where to, when {@link LifeKind#isPlaced}
 * @param category as what, when {@link LifeKind#isCategorised}; empty in a transfer: as before
 * @param last last day, when {@link LifeKind#isBounded}; empty when it is open
 * @param other the line manager or the successor, when {@link LifeKind#isAboutAnother}; empty for
 *     nobody named
 */
public record LifeWish(
    LifeKind kind,
    OptionalLong organisationId,
    Optional<WorkerCategory> category,
    Optional<LocalDate> last,
    OptionalLong other) {
  /**
   * Checks that it says what its kind cannot do without.
   *
   * @throws IllegalArgumentException when it does not
   */
  public LifeWish {
    if ((kind.isPlaced() && organisationId.isEmpty())
        || (kind.needsCategory() && category.isEmpty())) {
      throw new IllegalArgumentException("incomplete: " + kind);
    }
  }
}
