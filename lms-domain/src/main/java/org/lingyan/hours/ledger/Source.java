package org.lingyan.hours.ledger;

/**
 * The one thing in the world behind an entry; unique per person (H1.3).
 *
 * @param kind what kind of thing
 * @param id its id there, 1 to 100 characters
 * @param part a part of it that counts by itself; usually empty
 */
public record Source(SourceKind kind, String id, String part) {}
