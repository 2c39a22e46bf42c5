package org.lingyan.hours.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * A change of rules after which not everybody is judged again yet.
 *
 * @param id id
 * @param ruleId the requirement
 * @param since first day on which something is asked differently
 * @param askedBy account of who changed it
 * @param askedAt when
 * @param jobId the work
 * @param goesOn whether the work goes on; if not, it was cancelled or failed
 * @param done people judged so far, as the work tells it
 * @param total people in all; 0 while nobody knows
 */
public record Rejudging(
    long id,
    String ruleId,
    LocalDate since,
    long askedBy,
    Instant askedAt,
    OptionalLong jobId,
    boolean goesOn,
    int done,
    int total) {}
