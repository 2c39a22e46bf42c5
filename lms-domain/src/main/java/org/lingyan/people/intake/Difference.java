package org.lingyan.people.intake;

/**
 * What a row changes; numbers are masked.
 *
 * @param field where
 * @param before what is on record; empty for nothing
 * @param after what the row says
 */
public record Difference(IntakeField field, String before, String after) {}
