package org.lingyan.oversight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.hours.standing.Status;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.DateRange;

/**
 * How an organisation and those directly below it stand.
 *
 * @param organisation the organisation
 * @param ruleId the requirement
 * @param period the period that everybody shares; empty where each person has one of her own
 * @param asOf the day judged
 * @param counts people by status, all six statuses
 * @param children the organisations directly below, in the order of the tree
 */
public record Board(
    OrganisationView organisation,
    String ruleId,
    Optional<DateRange> period,
    LocalDate asOf,
    Map<Status, Integer> counts,
    List<Child> children) {

  /** People bound. */
  public int total() {
    return sum(counts);
  }

  /**
   * An organisation directly below.
   *
   * @param organisation the organisation
   * @param counts people by status, all six statuses
   */
  public record Child(OrganisationView organisation, Map<Status, Integer> counts) {
    /** People bound. */
    public int total() {
      return sum(counts);
    }
  }

  /** The same organisation with the counts of those whom a filter leaves. */
  Board leaving(Map<Status, Integer> left) {
    return new Board(organisation, ruleId, period, asOf, complete(left), children);
  }

  static Board of(
      OrganisationView organisation,
      List<OrganisationView> below,
      String ruleId,
      BoardDays days,
      Map<Long, Map<Status, Integer>> counts) {
    return new Board(
        organisation,
        ruleId,
        days.period(),
        days.on(),
        complete(counts.getOrDefault(organisation.id(), Map.of())),
        below.stream()
            .map(child -> new Child(child, complete(counts.getOrDefault(child.id(), Map.of()))))
            .toList());
  }

  private static Map<Status, Integer> complete(Map<Status, Integer> counts) {
    Map<Status, Integer> all = new EnumMap<>(Status.class);
    Arrays.stream(Status.values())
        .forEach(status -> all.put(status, counts.getOrDefault(status, 0)));
    return all;
  }

  private static int sum(Map<Status, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
