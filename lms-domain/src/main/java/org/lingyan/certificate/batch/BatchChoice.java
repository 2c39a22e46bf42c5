package org.lingyan.certificate.batch;

import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Words;

/**
 * A requirement and a period under which people of a unit count.
 *
 * @param requirement id of the rule
 * @param title what people call it
 * @param period the period; empty: each has one of her own, and the one of today is meant
 * @param inPeriod a day of it
 */
public record BatchChoice(
    String requirement, Words title, Optional<DateRange> period, LocalDate inPeriod) {}
