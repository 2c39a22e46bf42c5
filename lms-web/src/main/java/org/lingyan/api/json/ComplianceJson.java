package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.standing.Status;
import org.lingyan.oversight.Board;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.Ids;

/**
 * How the people of an organisation stand.
 *
 * @param organisation the organisation
 * @param requirement the requirement's id; null when none binds there
 * @param period the period judged; null where each person has one of her own
 * @param counts people by status, all six
 * @param total people bound
 * @param asOf the day judged
 * @param children those directly below
 */
@Schema(name = "Compliance", description = "How the people of an organisation stand.")
public record ComplianceJson(
    Place organisation,
    @About(optional = true) String requirement,
    @About(optional = true) PeriodJson period,
    Map<String, Integer> counts,
    int total,
    LocalDate asOf,
    List<Child> children) {
  /** The board. */
  public static ComplianceJson of(Board board) {
    return new ComplianceJson(
        Place.of(board.organisation()),
        board.ruleId().isEmpty() ? null : board.ruleId(),
        board.period().map(PeriodJson::of).orElse(null),
        named(board.counts()),
        board.total(),
        board.asOf(),
        board.children().stream()
            .map(
                child ->
                    new Child(Place.of(child.organisation()), named(child.counts()), child.total()))
            .toList());
  }

  private static Map<String, Integer> named(Map<Status, Integer> counts) {
    Map<String, Integer> named = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      named.put(status.name(), counts.getOrDefault(status, 0));
    }
    return named;
  }

  /**
   * An organisation.
   *
   * @param id its id
   * @param name its name
   */
  @Schema(name = "Organisation")
  public record Place(String id, String name) {
    private static Place of(OrganisationView organisation) {
      return new Place(Ids.text(organisation.id()), organisation.name());
    }
  }

  /**
   * An organisation directly below.
   *
   * @param organisation the organisation
   * @param counts people by status, all six
   * @param total people bound
   */
  @Schema(name = "ComplianceChild")
  public record Child(Place organisation, Map<String, Integer> counts, int total) {}
}
