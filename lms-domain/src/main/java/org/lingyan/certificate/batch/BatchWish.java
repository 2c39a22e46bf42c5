package org.lingyan.certificate.batch;

import java.time.LocalDate;

/**
 * Whose proofs are wanted.
 *
 * @param organisationId the unit; everything below it too
 * @param requirement id of the rule
 * @param inPeriod any day of the period
 * @param sealed whether the papers bear a seal where one is authorised
 */
public record BatchWish(
    long organisationId, String requirement, LocalDate inPeriod, boolean sealed) {}
