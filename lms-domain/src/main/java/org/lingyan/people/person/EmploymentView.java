package org.lingyan.people.person;

import org.lingyan.shared.DateRange;

/**
 * An employment as a file shows it.
 *
 * @param organisationId where
 * @param organisation the name of the place on its last day, or as it is called now
 * @param category as what
 * @param kind how
 * @param main whether it is the main one
 * @param manager name of the line manager; empty when nobody is named
 * @param days from when until when
 */
public record EmploymentView(
    long organisationId,
    String organisation,
    WorkerCategory category,
    EmploymentKind kind,
    boolean main,
    String manager,
    DateRange days) {}
