package org.lingyan.hours.reconciliation;

import java.util.Optional;

/**
 * Which rows of a comparison are looked for.
 *
 * @param found only these; empty for all
 * @param open only those that need a decision
 * @param name part of a name; blank for all
 */
public record RowQuery(Optional<Found> found, boolean open, String name) {}
