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
 * @param own those of them who count at the organisation itself, whomever a filter leaves
 * @param children the organisations directly below, in the order of the tree
 */
public record Board(
    OrganisationView organisation,
    String ruleId,
    Optional<DateRange> period,
    LocalDate asOf,
    Map<Status, Integer> counts,
    Map<Status, Integer> own,
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
    return new Board(organisation, ruleId, period, asOf, complete(left), own, children);
  }

  static Board of(
      OrganisationView organisation,
      List<OrganisationView> below,
      String ruleId,
      BoardDays days,
      Map<Long, Map<Status, Integer>> counts) {
    Map<Status, Integer> all = complete(counts.getOrDefault(organisation.id(), Map.of()));
    List<Child> children =
        below.stream()
            .map(child -> new Child(child, complete(counts.getOrDefault(child.id(), Map.of()))))
            .toList();
    return new Board(
        organisation, ruleId, days.period(), days.on(), all, without(all, children), children);
  }

  private static Map<Status, Integer> without(Map<Status, Integer> all, List<Child> children) {
    Map<Status, Integer> own = new EnumMap<>(all);
    children.forEach(
        child -> child.counts().forEach((status, some) -> own.merge(status, -some, Integer::sum)));
    return own;
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
