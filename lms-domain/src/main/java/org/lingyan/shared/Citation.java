package org.lingyan.shared;

/**
 * Where a number of a rule comes from.
 *
 * @param text name and number of the document, or the words for a setting of our own
 * @param source the place inside it, or where it was read; may be empty, never null
 * @param status how sure it is
 */
public record Citation(String text, String source, SourceStatus status) {}
