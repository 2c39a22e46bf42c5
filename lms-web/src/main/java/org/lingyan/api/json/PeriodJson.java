package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.shared.DateRange;

/**
 * Days, both ends included.
 *
 * @param from first day
 * @param to last day
 */
@Schema(name = "Period", description = "Days, both ends included.")
public record PeriodJson(LocalDate from, LocalDate to) {
  /** The days of a range. */
  public static PeriodJson of(DateRange range) {
    return new PeriodJson(range.from(), range.last());
  }
}
