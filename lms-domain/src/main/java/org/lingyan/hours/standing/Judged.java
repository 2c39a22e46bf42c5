package org.lingyan.hours.standing;

import java.util.OptionalLong;

/**
 * A verdict with the place where it counts.
 *
 * @param personId who
 * @param organisationId where she belongs on the day that matters; empty when not bound
 * @param path path of that organisation
 * @param main whether boards show this requirement first
 * @param verdict the verdict
 */
public record Judged(
    long personId, OptionalLong organisationId, String path, boolean main, HoursVerdict verdict) {}
