package org.lingyan.hours.exemption;

import java.util.Optional;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.rules.ExemptionKind;

/**
 * Which exemptions are wanted.
 *
 * @param below only of people in this subtree; empty for the whole scope
 * @param kind only of this kind; empty for all
 * @param show which by where they stand
 */
public record ExemptionQuery(
    Optional<OrganisationView> below, Optional<ExemptionKind> kind, Show show) {
  /** Which by where they stand on the day of the scope. */
  public enum Show {
    /** Those that hold or are to come; the one that ends first comes first. */
    CURRENT,
    /** Those that are over; the last one comes first. */
    PAST,
    /** Those taken back or ended early; the last one comes first. */
    WITHDRAWN
  }
}
