package org.lingyan.inspection;

import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.shared.DateRange;

/**
 * Which entries of the ledger are wanted.
 *
 * @param days local days on which the hours took place
 * @param organisation only people at or below it; empty for the whole scope
 * @param name part of a person's name; empty for everybody
 * @param source where the hours come from
 * @param which postings, reversals, or all
 * @param broken only people whose chain is broken
 */
public record EntryFilter(
    DateRange days,
    OptionalLong organisation,
    String name,
    Optional<SourceKind> source,
    Which which,
    boolean broken) {

  /** Postings and what takes them back. */
  public enum Which {
    /** All rows. */
    ALL,
    /** Postings that stand. */
    STANDING,
    /** Postings that were taken back. */
    REVERSED,
    /** The rows that take back. */
    REVERSALS
  }
}
