package org.lingyan.hours.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lingyan.hours.standing.StandingList.Filter;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Reads how many stand how: those kept by organisation, and those whom a filter leaves. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class StandingCounts {
  private final EntityManager em;

  /** For the container's proxy. */
  protected StandingCounts() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public StandingCounts(EntityManager em) {
    this.em = em;
  }

  /** People by status at each of these organisations, their subtrees included; one statement. */
  public Map<Long, Map<Status, Integer>> counts(
      String ruleId, Slot slot, Collection<Long> organisations) {
    return counted(
        Rows.list(
            em,
            "SELECT organisation_id, status, people FROM standing_count"
                + " WHERE rule_id = ?1 AND slot = ?2 AND organisation_id IN ("
                + Rows.ids(organisations)
                + ")",
            Cell::of,
            ruleId,
            slot.key()));
  }

  /**
   * The same, or empty when the counts do not hold for the day (H2.8); one statement.
   *
   * @param today the day for which they must hold
   */
  public Optional<Map<Long, Map<Status, Integer>>> countsOn(
      LocalDate today, String ruleId, Slot slot, Collection<Long> organisations) {
    List<Optional<Cell>> cells =
        Rows.list(
            em,
            "SELECT c.organisation_id, c.status, c.people FROM standing_day d"
                + " LEFT JOIN standing_count c ON c.slot = d.slot"
                + " AND c.rule_id = ?1 AND c.organisation_id IN ("
                + Rows.ids(organisations)
                + ") WHERE d.slot = ?2 AND d.holds_for = ?3",
            row -> row.missing(0) ? Optional.empty() : Optional.of(Cell.of(row)),
            ruleId,
            slot.key(),
            today);
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(counted(cells.stream().flatMap(Optional::stream).toList()));
  }

  /** People by status of those whom the filter leaves, statuses apart; one statement. */
  public Map<Status, Integer> counts(String ruleId, Slot slot, Filter filter) {
    Where where = new Where();
    filter.of(Set.of()).restrict(where, ruleId, slot);
    where.and("s.organisation_id IS NOT NULL");
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    Rows.list(
            em,
            "SELECT s.status, COUNT(*) FROM standing s" + where.sql() + " GROUP BY s.status",
            row -> Map.entry(row.word(0, Status.class), row.count(1)),
            where.parameters())
        .forEach(cell -> counts.put(cell.getKey(), cell.getValue()));
    return counts;
  }

  /**
   * How many of those whom the filter leaves lack something of each category; one statement. The
   * category that the filter itself names makes no difference.
   *
   * @param categories codes
   */
  public Map<String, Integer> lacking(
      String ruleId, Slot slot, Filter filter, Collection<String> categories) {
    Map<String, Integer> people = new LinkedHashMap<>();
    if (categories.isEmpty()) {
      return people;
    }
    Where where = new Where();
    List<String> codes = List.copyOf(categories);
    String sums =
        codes.stream()
            .map(
                code ->
                    where.numbered("COALESCE(SUM(LOCATE(?, s.lacking) > 0), 0)", "," + code + ","))
            .collect(Collectors.joining(", "));
    filter.ofAnyCategory().restrict(where, ruleId, slot);
    where.and("s.organisation_id IS NOT NULL");
    // A column more, so that a single category makes a row too.
    Rows.list(
            em,
            "SELECT COUNT(*), " + sums + " FROM standing s" + where.sql(),
            row -> IntStream.rangeClosed(1, codes.size()).mapToObj(row::count).toList(),
            where.parameters())
        .forEach(
            row ->
                IntStream.range(0, codes.size())
                    .forEach(i -> people.put(codes.get(i), row.get(i))));
    return people;
  }

  private static Map<Long, Map<Status, Integer>> counted(List<Cell> cells) {
    Map<Long, Map<Status, Integer>> counts = new HashMap<>();
    cells.forEach(
        cell ->
            counts
                .computeIfAbsent(cell.organisationId(), place -> new EnumMap<>(Status.class))
                .put(cell.status(), cell.people()));
    return counts;
  }

  private record Cell(long organisationId, Status status, int people) {
    private static Cell of(Rows.Row row) {
      return new Cell(row.number(0), row.word(1, Status.class), row.count(2));
    }
  }
}
