package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
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
 * @param undoes the change that this one takes back; null for any other
 * @param undone whether it was taken back
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
    @About(optional = true) String undoes,
    boolean undone,
    String reason,
    Instant recordedAt) {
  /** The change as the API tells it. */
  public static TreeChangeJson of(TreeHistory.Line line) {
    return new TreeChangeJson(
        Ids.text(line.event().id()),
        line.event().kind(),
        Ids.text(line.event().organisationId()),
        line.name(),
        id(line.event().other()),
        line.event().day(),
        line.event().before(),
        id(line.event().undoes()),
        line.event().undone(),
        line.event().reason(),
        line.event().at());
  }

  private static String id(OptionalLong id) {
    return id.isPresent() ? Ids.text(id.getAsLong()) : null;
  }
}
