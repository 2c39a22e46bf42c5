package org.lingyan.hours.ledger;

import java.time.LocalDate;

/**
 * An hour that somebody wants recorded.
 *
 * @param occurredOn local day on which it took place
 * @param minutes whole minutes, at least 1 (0 for a degree)
 * @param category code such as PROFESSIONAL
 * @param source what it comes from
 * @param title words for people
 */
public record EntryDraft(
    LocalDate occurredOn, int minutes, String category, Source source, String title) {}
