package org.lingyan.hours.standing;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lingyan.people.tree.Organisations;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Judges everybody again from the facts and compares with what is derived (H2.8). */
public final class RebuildingStandings {
  private static final int PEOPLE_AT_ONCE = 500;

  private final EntityManager em;
  private final RuleBook rules;
  private final StandingTable table;

  /** Works through this persistence context, inside the caller's transaction. */
  public RebuildingStandings(EntityManager em, RuleBook rules) {
    this.em = em;
    this.rules = rules;
    this.table = new StandingTable(em, rules);
  }

  /** The calendar years for which somebody was employed, up to the one of today. */
  public List<DateRange> periods(LocalDate today) {
    LocalDate first =
        Rows.first(em, "SELECT MIN(from_day) FROM employment WHERE main", row -> row.day(0))
            .orElse(today);
    return java.util.stream.IntStream.rangeClosed(
            Math.min(first.getYear(), today.getYear()), today.getYear())
        .mapToObj(year -> DateRange.yearOf(LocalDate.of(year, 1, 1)))
        .toList();
  }

  /** Drops what is derived and makes it anew. */
  public void rebuild(List<DateRange> periods, LocalDate today) {
    Rows.change(em, "DELETE FROM standing");
    Rows.change(em, "DELETE FROM standing_count");
    Rows.change(em, "DELETE FROM standing_day");
    periods.forEach(period -> table.holdFor(period, today));
  }

  /** Compares a period as it is stored for today with what the facts say. */
  public Result compare(DateRange period, LocalDate today) {
    table.holdFor(period, today);
    List<String> differences = new ArrayList<>();
    Map<StandingWriter.Key, Standing> stored = stored(period);
    Map<String, Long> counts = new TreeMap<>();
    JudgingPeople judging = new JudgingPeople(rules);
    GatheringFacts gathering = new GatheringFacts(em);
    List<Long> everybody =
        Rows.list(
            em,
            "SELECT DISTINCT person_id FROM employment WHERE main ORDER BY person_id",
            row -> row.number(0));
    long rows = 0;
    for (int i = 0; i < everybody.size(); i += PEOPLE_AT_ONCE) {
      List<Long> chunk = everybody.subList(i, Math.min(everybody.size(), i + PEOPLE_AT_ONCE));
      for (PersonFacts facts : gathering.of(chunk, period, Timekeeper.END)) {
        for (Standing judged : judging.standings(facts, period, today)) {
          rows++;
          Standing held = stored.remove(StandingWriter.Key.of(judged));
          if (held == null || !held.sameAs(judged)) {
            differences.add(
                "person %s, %s %s: stored %s, judged %s"
                    .formatted(
                        Ids.text(judged.personId()),
                        judged.ruleId(),
                        period.from(),
                        held == null ? "nothing" : held.status() + " " + held.counted(),
                        judged.status() + " " + judged.counted()));
          }
          if (judged.organisationId().isPresent()) {
            Organisations.ids(judged.path())
                .forEach(place -> counts.merge(cell(judged, place), 1L, Long::sum));
          }
        }
      }
    }
    stored
        .values()
        .forEach(left -> differences.add("person " + Ids.text(left.personId()) + ": not bound"));
    compareCounts(period, counts, differences);
    return new Result(rows, differences);
  }

  private static String cell(Standing judged, long place) {
    return judged.ruleId() + " " + place + " " + judged.status();
  }

  private Map<StandingWriter.Key, Standing> stored(DateRange period) {
    return new HashMap<>(
        Rows.list(
                em,
                "SELECT person_id, rule_id, organisation_id, status, needed, counted, missing,"
                    + " turns_on, path FROM standing WHERE period_from = ?1",
                row -> StandingWriter.stored(row, period),
                period.from())
            .stream()
            .collect(Collectors.toMap(StandingWriter.Key::of, row -> row)));
  }

  private void compareCounts(DateRange period, Map<String, Long> judged, List<String> differences) {
    Map<String, Long> held = new TreeMap<>();
    Rows.list(
            em,
            "SELECT rule_id, organisation_id, status, people FROM standing_count"
                + " WHERE period_from = ?1 AND people <> 0",
            row -> Map.entry(row.text(0) + " " + row.number(1) + " " + row.text(2), row.number(3)),
            period.from())
        .forEach(cell -> held.put(cell.getKey(), cell.getValue()));
    java.util.TreeSet<String> cells = new java.util.TreeSet<>(held.keySet());
    cells.addAll(judged.keySet());
    for (String cell : cells) {
      long stored = held.getOrDefault(cell, 0L);
      long counted = judged.getOrDefault(cell, 0L);
      if (stored != counted) {
        differences.add("count " + cell + ": stored " + stored + ", judged " + counted);
      }
    }
  }

  /**
   * What the comparison found.
   *
   * @param rows standings judged
   * @param differences one line each; empty when all is well
   */
  public record Result(long rows, List<String> differences) {}
}
