package org.lingyan.people.person;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * A correction, as it was entered.
 *
 * @param id id
 * @param before what was corrected
 * @param reason why; may be empty
 * @param account who entered it; empty for the system itself
 * @param at when
 */
public record FactsEvent(
    long id, List<Before> before, String reason, OptionalLong account, Instant at) {
  /** Freezes the fields. */
  public FactsEvent {
    before = List.copyOf(before);
  }

  /**
   * One thing that was corrected.
   *
   * @param field which
   * @param said what it said before, numbers masked (P2); empty when nothing, or when it was erased
   */
  public record Before(FactField field, String said) {}
}
