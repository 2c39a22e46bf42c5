package org.lingyan.hours.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.Category;

/**
 * Which claims somebody who reviews wants to see.
 *
 * @param below only of people at or below this organisation; empty for the whole scope
 * @param state only in this state; empty for all
 * @param category only of this category; empty for all
 * @param provider only by this provider of a register; empty for all
 * @param form only of this form; empty for all
 * @param duplicates only those that may be the same training twice (L8)
 * @param from trainings that ended on this day or later; empty for all
 * @param to trainings that ended on this day or earlier; empty for all
 * @param name part of a person's name; empty for all
 */
public record ClaimQuery(
    Optional<OrganisationView> below,
    Optional<ClaimState> state,
    Optional<Category> category,
    OptionalLong provider,
    Optional<ClaimForm> form,
    boolean duplicates,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String name) {
  /** Everything in a state. */
  public static ClaimQuery of(Optional<OrganisationView> below, Optional<ClaimState> state) {
    return new ClaimQuery(
        below,
        state,
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        "");
  }
}
