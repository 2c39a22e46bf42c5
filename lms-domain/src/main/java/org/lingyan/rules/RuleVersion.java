package org.lingyan.rules;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a requirement that was published.
 *
 * @param rule what it says
 * @param jurisdiction for whom it speaks
 * @param from first day on which it is in force
 * @param publishedAt when it was published
 * @param organisation whose requirement it is, by its name today; empty: it came with the product
 * @param body the document
 */
public record RuleVersion(
    HoursRule rule,
    String jurisdiction,
    LocalDate from,
    Instant publishedAt,
    String organisation,
    String body) {}
