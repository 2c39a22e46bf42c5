package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.correction.LateCorrections.Late;
import org.lingyan.shared.Ids;

/**
 * An entry that came while its year was closed.
 *
 * @param year the closed year
 * @param entry the entry's id
 * @param personId whose
 * @param person her name
 * @param organisation where she counted
 * @param occurredOn its day
 * @param recordedAt when it was recorded
 * @param minutes negative where something was taken back
 * @param title words for people
 * @param reason why; empty when nothing was said
 * @param by name of who did it; empty for the product itself
 */
@Schema(name = "LateCorrection", description = "An entry that came while its year was closed.")
public record LateCorrectionJson(
    int year,
    String entry,
    String personId,
    String person,
    String organisation,
    LocalDate occurredOn,
    Instant recordedAt,
    int minutes,
    String title,
    String reason,
    String by) {
  /** The correction as the API tells it. */
  public static LateCorrectionJson of(Late late) {
    return new LateCorrectionJson(
        late.year(),
        Ids.text(late.entryId()),
        Ids.text(late.personId()),
        late.name(),
        late.organisation(),
        late.occurredOn(),
        late.recordedAt(),
        late.minutes(),
        late.title(),
        late.reason(),
        late.by());
  }
}
