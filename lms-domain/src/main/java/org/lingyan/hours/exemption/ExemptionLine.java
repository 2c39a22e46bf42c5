package org.lingyan.hours.exemption;

import java.util.Optional;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.DateRange;

/**
 * A line of a list: neither reason nor evidence (X6).
 *
 * @param id its id
 * @param personId whose, as main record
 * @param name her name
 * @param organisation where she works on the day of the list, or was last
 * @param kind what it rests on
 * @param days its days
 * @param requirement id of the requirement; empty for every one
 * @param state where it stands on the day of the list
 */
public record ExemptionLine(
    long id,
    long personId,
    String name,
    String organisation,
    ExemptionKind kind,
    DateRange days,
    Optional<String> requirement,
    ExemptionState state) {}
