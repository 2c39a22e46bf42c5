package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person as others see her on a day.
 *
 * @param id her id
 * @param name her name
 * @param organisationId where she belongs (P6)
 * @param organisation its name
 * @param path its path
 * @param level national certificate, if any
 * @param category kind of employment
 * @param since first day there without a gap since, whatever changed meanwhile
 * @param until first day after it; {@link org.lingyan.shared.DateRange#FOREVER} when open
 */
public record PersonView(
    long id,
    String name,
    long organisationId,
    String organisation,
    String path,
    Optional<CertificateLevel> level,
    WorkerCategory category,
    LocalDate since,
    LocalDate until) {}
