package org.lingyan.hours.ledger;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * An entry with its note, ready to be written.
 *
 * @param seq position in the person's chain, from 1
 * @param draft what happened
 * @param recordedAt moment at which it became known
 * @param reverses the entry that it takes back
 * @param reason why it takes it back; else empty
 * @param mac its HMAC (H1.6)
 * @param macKey version of the key behind it
 */
public record LedgerRow(
    long id,
    long personId,
    int seq,
    EntryDraft draft,
    Instant recordedAt,
    OptionalLong reverses,
    String reason,
    byte[] mac,
    int macKey) {}
