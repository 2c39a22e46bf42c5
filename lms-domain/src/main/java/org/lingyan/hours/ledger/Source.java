package org.lingyan.hours.ledger;

/**
 * The one thing in the world behind an entry; unique per person (H1.3).
 *
 * @param kind what kind of thing
 * @param id its id there, 1 to 100 characters
 * @param part a part of it that counts by itself; usually empty
 */
public record Source(SourceKind kind, String id, String part) {
  /** The part of a claim for something that took place on several days. */
  public static final String SEVERAL_DAYS = "days";

  /** H1.12: whether it may hold more than fits into the day on which it lies. */
  boolean isOfSeveralDays() {
    return kind == SourceKind.IMPORT || (kind == SourceKind.CLAIM && part.equals(SEVERAL_DAYS));
  }
}
