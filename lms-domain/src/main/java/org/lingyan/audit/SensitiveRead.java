package org.lingyan.audit;

import java.time.Instant;

/**
 * One look at somebody else's personal data.
 *
 * @param personId whose
 * @param accountId who looked
 * @param kind at what
 * @param part what of it: a repeat of the same part is no new line; at most 40 ASCII characters
 * @param role name of the role that allowed it
 * @param organisation where that role is held, as it is called now
 * @param reason where one was asked for; may be empty
 * @param at when
 */
public record SensitiveRead(
    long personId,
    long accountId,
    SensitiveKind kind,
    String part,
    String role,
    String organisation,
    String reason,
    Instant at) {}
