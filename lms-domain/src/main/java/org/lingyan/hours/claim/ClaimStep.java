package org.lingyan.hours.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.lingyan.shared.Category;

/**
 * L10: something that happened to a claim.
 *
 * @param kind what
 * @param round of which sending, from 1
 * @param accountId who did it
 * @param account what her account is called
 * @param day last day of the training as it was sent or approved; empty otherwise
 * @param minutes as they were sent or approved; empty otherwise
 * @param category as it was sent or approved; empty otherwise
 * @param reason why; empty where none was given
 * @param at when
 */
public record ClaimStep(
    ClaimStepKind kind,
    int round,
    long accountId,
    String account,
    Optional<LocalDate> day,
    OptionalInt minutes,
    Optional<Category> category,
    String reason,
    Instant at) {}
