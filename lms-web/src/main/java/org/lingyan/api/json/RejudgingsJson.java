package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.standing.Rejudging;
import org.lingyan.shared.Ids;

/**
 * Changes of rules after which not everybody is judged again yet.
 *
 * @param items the oldest first
 */
@Schema(name = "Rejudgings", description = "Changes after which people wait to be judged again.")
public record RejudgingsJson(List<One> items) {
  /** As the API tells them. */
  public static RejudgingsJson of(List<Rejudging> open) {
    return new RejudgingsJson(open.stream().map(One::of).toList());
  }

  /**
   * One change.
   *
   * @param id its id
   * @param requirement the requirement's id
   * @param since first day on which something is asked differently
   * @param at when it was changed
   * @param goesOn whether the work goes on; if not, ask for it again
   * @param done people judged again so far
   */
  @Schema(name = "Rejudging")
  public record One(
      String id, String requirement, LocalDate since, Instant at, boolean goesOn, int done) {
    private static One of(Rejudging one) {
      return new One(
          Ids.text(one.id()), one.ruleId(), one.since(), one.askedAt(), one.goesOn(), one.done());
    }
  }
}
