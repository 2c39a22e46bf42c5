package org.lingyan.rules;

import org.lingyan.shared.Citation;

/**
 * One version of the terms under which national certificates are registered.
 *
 * @param id stable name
 * @param version number of the version
 * @param firstWithinMonths months after passing within which the first registration is accepted
 * @param validMonths months for which a registration is valid
 * @param windowMonths months before the last valid day in which it is renewed
 * @param processingDays working days within which an application is decided
 * @param citation source of these numbers
 * @param remindDays days before the last valid day, and after it, on which she is reminded
 * @param settings source of the settings of our own
 */
public record RegistrationTerms(
    String id,
    int version,
    int firstWithinMonths,
    int validMonths,
    int windowMonths,
    int processingDays,
    Citation citation,
    int remindDays,
    Citation settings) {}
