package org.lingyan.certificate;

import java.util.Optional;
import org.lingyan.people.tree.OrganisationView;

/**
 * Which papers are looked for.
 *
 * @param below those of people at or below this organisation; empty for all
 * @param name part of a name; blank for all
 * @param show which of them
 */
public record ProofQuery(Optional<OrganisationView> below, String name, Show show) {
  /** Which papers. */
  public enum Show {
    /** Neither replaced nor taken back. */
    CURRENT,
    /** Taken back. */
    REVOKED,
    /** Replaced by newer ones. */
    SUPERSEDED
  }
}
