package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.Ids;

/**
 * An organisation as the tree stands on a day.
 *
 * @param id its id
 * @param name its name on that day
 * @param above id of the one directly above inside the caller's scope; null at the top of it
 * @param kind kind
 * @param level level
 * @param on the day
 * @param people people with their main employment at or below it
 * @param children what stands directly below it
 */
@Schema(name = "Place", description = "An organisation as the tree stands on a day.")
public record PlaceJson(
    String id,
    String name,
    @About(optional = true) String above,
    OrganisationKind kind,
    OrganisationLevel level,
    LocalDate on,
    int people,
    List<Below> children) {

  /** The place as the API tells it. */
  public static PlaceJson of(Organisations.Around around, Map<Long, Integer> people, LocalDate on) {
    OrganisationView place = around.organisation();
    int steps = around.trail().size();
    return new PlaceJson(
        Ids.text(place.id()),
        place.name(),
        steps < 2 ? null : Ids.text(around.trail().get(steps - 2).id()),
        place.kind(),
        place.level(),
        on,
        people.values().stream().mapToInt(Integer::intValue).sum(),
        around.children().stream()
            .map(
                child ->
                    new Below(
                        Ids.text(child.id()),
                        child.name(),
                        child.kind(),
                        child.level(),
                        people.getOrDefault(child.id(), 0)))
            .toList());
  }

  /**
   * What stands directly below.
   *
   * @param id its id
   * @param name its name on that day
   * @param kind kind
   * @param level level
   * @param people people at or below it
   */
  @Schema(name = "PlaceBelow")
  public record Below(
      String id, String name, OrganisationKind kind, OrganisationLevel level, int people) {}
}
