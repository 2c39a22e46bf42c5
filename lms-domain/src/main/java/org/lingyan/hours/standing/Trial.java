package org.lingyan.hours.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.Rows;

/**
 * A draft tried on everybody whom it would bind.
 *
 * @param id id
 * @param draftId the draft
 * @param changes of the draft as it was tried
 * @param alsoAt organisation at which it would be bound anew; empty: where it is bound
 * @param on the day judged
 * @param askedAt when it was asked for
 * @param jobId the work
 * @param finishedAt when everybody was tried; empty while it goes on
 * @param people how many were tried so far
 * @param changed whose status would be another one
 */
public record Trial(
    long id,
    long draftId,
    int changes,
    OptionalLong alsoAt,
    LocalDate on,
    Instant askedAt,
    OptionalLong jobId,
    Optional<Instant> finishedAt,
    int people,
    int changed) {
  static Trial of(Rows.Row row) {
    return new Trial(
        row.number(0),
        row.number(1),
        row.count(2),
        row.maybeNumber(3),
        row.day(4),
        row.moment(5).orElseThrow(),
        row.maybeNumber(6),
        row.moment(7),
        row.count(8),
        row.count(9));
  }
}
