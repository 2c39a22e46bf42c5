package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.tree.TreeChangeKind;
import org.lingyan.people.tree.TreeHistory;
import org.lingyan.shared.Ids;

/**
 * A change of the tree on record.
 *
 * @param id its id
 * @param kind what happened
 * @param organisationId to which organisation
 * @param organisation its name from that day on
 * @param otherId the one above, or the one that took over; null when there is none
 * @param day first day on which it holds
 * @param before the name before, or of the one above before; empty when there was none
 * @param reason why
 * @param recordedAt when it was recorded
 */
@Schema(name = "TreeChange", description = "A change of the tree on record.")
public record TreeChangeJson(
    String id,
    TreeChangeKind kind,
    String organisationId,
    String organisation,
    @About(optional = true) String otherId,
    LocalDate day,
    String before,
    String reason,
    Instant recordedAt) {
  /** The change as the API tells it. */
  public static TreeChangeJson of(TreeHistory.Line line) {
    return new TreeChangeJson(
        Ids.text(line.event().id()),
        line.event().kind(),
        Ids.text(line.event().organisationId()),
        line.name(),
        line.event().other().isPresent() ? Ids.text(line.event().other().getAsLong()) : null,
        line.event().day(),
        line.event().before(),
        line.event().reason(),
        line.event().at());
  }
}
