package org.lingyan.hours.correction;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A year that was closed for an organisation.
 *
 * @param id id
 * @param organisationId top of those for whom it is closed
 * @param organisation its name
 * @param year the year
 * @param reason why, in words
 * @param closedAt when
 * @param closedBy account
 * @param reopenedAt when it was opened again; empty while it is closed
 * @param reopenedBy account of who opened it
 * @param reopenedWhy why; empty while it is closed
 */
public record ClosedYear(
    long id,
    long organisationId,
    String organisation,
    int year,
    String reason,
    Instant closedAt,
    long closedBy,
    Optional<Instant> reopenedAt,
    OptionalLong reopenedBy,
    String reopenedWhy) {
  /** Whether it is closed. */
  public boolean closed() {
    return reopenedAt.isEmpty();
  }
}
