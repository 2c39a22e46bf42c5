package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.standing.Status;
import org.lingyan.hours.standing.Trial;
import org.lingyan.hours.standing.TryingRules;
import org.lingyan.rules.RuleDraft;
import org.lingyan.shared.Ids;

/**
 * A draft tried on everybody whom it would bind.
 *
 * @param id its id
 * @param draft the draft
 * @param changes of the draft as it was tried
 * @param current whether the draft is still as it was tried
 * @param on the day judged
 * @param boundAt organisation at which it would be bound anew; null: where it is bound
 * @param job the work, for who asked for it; null before it is asked for
 * @param finishedAt when everybody was tried; null until then
 * @param people how many were tried so far
 * @param changed how many of all of them would have another status
 * @param moved those whom the caller reads, by status before and after
 */
@Schema(name = "RuleTrial", description = "A draft tried on everybody whom it would bind.")
public record TrialJson(
    String id,
    String draft,
    int changes,
    boolean current,
    LocalDate on,
    @About(optional = true) String boundAt,
    @About(optional = true) String job,
    @About(optional = true) Instant finishedAt,
    int people,
    int changed,
    List<Moved> moved) {
  /** The trial as the API tells it. */
  public static TrialJson of(Trial trial, RuleDraft draft, List<TryingRules.Moved> moved) {
    return new TrialJson(
        Ids.text(trial.id()),
        Ids.text(trial.draftId()),
        trial.changes(),
        trial.changes() == draft.changes(),
        trial.on(),
        trial.alsoAt().isPresent() ? Ids.text(trial.alsoAt().getAsLong()) : null,
        trial.jobId().isPresent() ? Ids.text(trial.jobId().getAsLong()) : null,
        trial.finishedAt().orElse(null),
        trial.people(),
        trial.changed(),
        moved.stream().map(Moved::of).toList());
  }

  /**
   * People who would move from one status to another.
   *
   * @param before null: not bound
   * @param after null: no longer bound
   * @param people how many
   */
  @Schema(name = "RuleTrialMoved")
  public record Moved(
      @About(optional = true) Status before, @About(optional = true) Status after, int people) {
    private static Moved of(TryingRules.Moved moved) {
      return new Moved(moved.before().orElse(null), moved.after().orElse(null), moved.people());
    }
  }
}
