package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.exemption.ExemptionLine;
import org.lingyan.hours.exemption.ExemptionState;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.Ids;

/**
 * A line of the list: neither reason nor evidence.
 *
 * @param id its id
 * @param personId whose
 * @param person her name
 * @param organisation where she works, or was last
 * @param kind what it rests on
 * @param from first day
 * @param last last day
 * @param requirement the requirement that it is about; null for every one
 * @param state where it stands today
 */
@Schema(name = "ExemptionLine", description = "A line of the list of leave and exemptions.")
public record ExemptionLineJson(
    String id,
    String personId,
    String person,
    String organisation,
    ExemptionKind kind,
    LocalDate from,
    LocalDate last,
    @About(optional = true) String requirement,
    ExemptionState state) {
  /** The line as the API tells it. */
  public static ExemptionLineJson of(ExemptionLine line) {
    return new ExemptionLineJson(
        Ids.text(line.id()),
        Ids.text(line.personId()),
        line.name(),
        line.organisation(),
        line.kind(),
        line.days().from(),
        line.days().last(),
        line.requirement().orElse(null),
        line.state());
  }
}
