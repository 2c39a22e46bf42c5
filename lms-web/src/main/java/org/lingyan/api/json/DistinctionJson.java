package org.lingyan.api.json;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.duplicate.Distinction;
import org.lingyan.shared.Ids;

/**
 * A decision that two records are two persons, or that this stands no longer.
 *
 * @param id its id
 * @param first one record
 * @param second the other
 * @param reason why
 * @param recordedAt when it was recorded
 */
@Schema(name = "Distinction", description = "That two records are two persons.")
public record DistinctionJson(
    String id, String first, String second, String reason, Instant recordedAt) {
  /** The decision as the API tells it. */
  public static DistinctionJson of(Distinction decision) {
    return new DistinctionJson(
        Ids.text(decision.id()),
        Ids.text(decision.lowId()),
        Ids.text(decision.highId()),
        decision.reason(),
        decision.at());
  }
}
