package org.lingyan.hours.standing;

import java.time.LocalDate;

/**
 * Minutes of one entry, as a rule sees them.
 *
 * @param on local day
 * @param minutes negative for a reversal
 * @param category code
 */
public record Worked(LocalDate on, int minutes, String category) {}
