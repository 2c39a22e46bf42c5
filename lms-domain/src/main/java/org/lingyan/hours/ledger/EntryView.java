package org.lingyan.hours.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * A ledger entry as others see it.
 *
 * @param id its id
 * @param personId whose; of a merged record: who stays
 * @param occurredOn local day
 * @param recordedAt when we learnt of it
 * @param minutes negative on a reversal
 * @param category code
 * @param source what it comes from
 * @param title words for people; empty when erased
 * @param reason why it was reversed; empty on an ordinary entry
 * @param reverses the entry it takes back
 * @param reversedBy the entry that takes it back
 * @param recordedUnder the record whose chain holds it; another than {@code personId} where that
 *     one was merged into her
 * @param counting false where it stands in two merged records and is counted in the other (H1.8)
 */
public record EntryView(
    long id,
    long personId,
    LocalDate occurredOn,
    Instant recordedAt,
    int minutes,
    String category,
    Source source,
    String title,
    String reason,
    OptionalLong reverses,
    OptionalLong reversedBy,
    long recordedUnder,
    boolean counting) {}
