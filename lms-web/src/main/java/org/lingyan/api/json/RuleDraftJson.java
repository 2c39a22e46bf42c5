package org.lingyan.api.json;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.standing.Trial;
import org.lingyan.rules.RuleDraft;
import org.lingyan.shared.Ids;

/**
 * A version of a requirement that is being written.
 *
 * @param id its id
 * @param requirement the requirement's id
 * @param organisationId for whom it is drafted
 * @param organisation what that is called
 * @param state what became of it
 * @param changes grows with every change; whoever changes or publishes it names what she saw
 * @param changedAt when it was changed last
 * @param document the document, as YAML
 * @param trial id of its last trial; null when it was never tried
 */
@Schema(name = "RuleDraft", description = "A version of a requirement that is being written.")
public record RuleDraftJson(
    String id,
    String requirement,
    String organisationId,
    String organisation,
    RuleDraft.State state,
    int changes,
    Instant changedAt,
    String document,
    @About(optional = true) String trial) {
  /** The draft as the API tells it. */
  public static RuleDraftJson of(RuleDraft draft, Optional<Trial> last) {
    return new RuleDraftJson(
        Ids.text(draft.id()),
        draft.ruleId(),
        Ids.text(draft.organisationId()),
        draft.organisation(),
        draft.state(),
        draft.changes(),
        draft.changedAt(),
        draft.body(),
        last.map(trial -> Ids.text(trial.id())).orElse(null));
  }
}
