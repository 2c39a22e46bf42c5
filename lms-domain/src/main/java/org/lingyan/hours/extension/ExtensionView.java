package org.lingyan.hours.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An extension as HR and she herself read it.
 *
 * @param id its id
 * @param personId her main record
 * @param ruleId the requirement
 * @param year the year whose hours may still be earned
 * @param last last day of the longer window
 * @param reason why; empty when it was erased
 * @param recordedBy who entered it
 * @param recordedAt when
 * @param withdrawnAt when it was taken back; empty while it stands
 * @param withdrawal why it was taken back; may be empty
 */
public record ExtensionView(
    long id,
    long personId,
    String ruleId,
    int year,
    LocalDate last,
    String reason,
    String recordedBy,
    Instant recordedAt,
    Optional<Instant> withdrawnAt,
    String withdrawal) {}
