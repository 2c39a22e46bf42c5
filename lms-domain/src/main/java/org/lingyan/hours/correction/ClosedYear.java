package org.lingyan.hours.correction;

import java.time.Instant;
import java.util.Optional;

/**
 * A year that was closed for an organisation.
 *
 * @param id id
 * @param organisationId top of those for whom it is closed
 * @param organisation its name
 * @param year the year
 * @param reason why, in words
 * @param closedAt when
 * @param closedBy name of who closed it
 * @param reopenedAt when it was opened again; empty while it is closed
 * @param reopenedBy name of who opened it; empty while it is closed
 * @param reopenedWhy why; empty while it is closed
 */
public record ClosedYear(
    long id,
    long organisationId,
    String organisation,
    int year,
    String reason,
    Instant closedAt,
    String closedBy,
    Optional<Instant> reopenedAt,
    Optional<String> reopenedBy,
    String reopenedWhy) {
  /** Whether it is closed. */
  public boolean closed() {
    return reopenedAt.isEmpty();
  }
}
