package org.lingyan.hours.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * News for the rooms above, in the transaction of the posting.
 *
 * @param personId whose ledger grew
 * @param occurredOn the day of the new entry
 * @param at moment of the posting
 */
public record HoursPosted(long personId, LocalDate occurredOn, Instant at) {}
