package org.lingyan.hours.ledger;

import java.time.LocalDate;

/**
 * What an entry should have said.
 *
 * @param occurredOn local day
 * @param minutes whole minutes, at least 1
 * @param category code
 * @param title words for people
 */
public record Adjustment(LocalDate occurredOn, int minutes, String category, String title) {}
