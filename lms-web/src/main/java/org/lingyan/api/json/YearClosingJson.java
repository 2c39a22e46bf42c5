package org.lingyan.api.json;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.correction.ClosedYear;
import org.lingyan.shared.Ids;

/**
 * A year that was closed.
 *
 * @param id its id
 * @param organisation id of the organisation, which it holds for with everything below
 * @param organisationName its name
 * @param year the year
 * @param reason why
 * @param closedAt when
 * @param closedBy name of who closed it
 * @param reopenedAt when it was opened again; null while it is closed
 * @param reopenedBy name of who opened it; null while it is closed
 * @param reopenedReason why; null while it is closed
 */
@Schema(name = "YearClosing", description = "A year that was closed.")
public record YearClosingJson(
    String id,
    String organisation,
    String organisationName,
    int year,
    String reason,
    Instant closedAt,
    String closedBy,
    @About(optional = true) Instant reopenedAt,
    @About(optional = true) String reopenedBy,
    @About(optional = true) String reopenedReason) {
  /** The closed year as the API tells it. */
  public static YearClosingJson of(ClosedYear year) {
    return new YearClosingJson(
        Ids.text(year.id()),
        Ids.text(year.organisationId()),
        year.organisation(),
        year.year(),
        year.reason(),
        year.closedAt(),
        year.closedBy(),
        year.reopenedAt().orElse(null),
        year.reopenedBy().orElse(null),
        year.closed() ? null : year.reopenedWhy());
  }
}
