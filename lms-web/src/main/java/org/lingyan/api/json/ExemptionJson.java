package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.exemption.ExemptionState;
import org.lingyan.hours.exemption.ExemptionView;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.Ids;

/**
 * Leave, or an exemption from a requirement.
 *
 * @param id its id
 * @param personId whose
 * @param kind what it rests on
 * @param from first day
 * @param last last day
 * @param requirement the requirement that it is about; null for every one
 * @param state where it stands today
 * @param reason why; empty once it was erased
 * @param evidence id of the file that proves it; null for none
 * @param recordedAt moment at which it was entered
 * @param withdrawnAt moment at which it was withdrawn or ended early; null while it stands
 * @param withdrawal why; null while it stands
 * @param replaces the longer one in whose place it stands; null for none
 * @param replacedBy the shorter one that stands in its place; null for none
 */
@Schema(name = "Exemption", description = "Leave, or an exemption from a requirement.")
public record ExemptionJson(
    String id,
    String personId,
    ExemptionKind kind,
    LocalDate from,
    LocalDate last,
    @About(optional = true) String requirement,
    ExemptionState state,
    String reason,
    @About(optional = true) String evidence,
    Instant recordedAt,
    @About(optional = true) Instant withdrawnAt,
    @About(optional = true) String withdrawal,
    @About(optional = true) String replaces,
    @About(optional = true) String replacedBy) {
  /** The exemption as the API tells it, as of a day. */
  public static ExemptionJson of(ExemptionView view, LocalDate today) {
    boolean stands = view.withdrawn().isEmpty();
    return new ExemptionJson(
        Ids.text(view.id()),
        Ids.text(view.personId()),
        view.kind(),
        view.days().from(),
        view.days().last(),
        view.requirement().orElse(null),
        view.state(today),
        view.note().reason(),
        stands ? id(view.note().fileId()) : null,
        view.entered().at(),
        view.withdrawn().map(ExemptionView.Act::at).orElse(null),
        stands ? null : view.note().withdrawal(),
        id(view.replaces()),
        id(view.replacedBy()));
  }

  private static String id(OptionalLong id) {
    return id.isPresent() ? Ids.text(id.getAsLong()) : null;
  }
}
