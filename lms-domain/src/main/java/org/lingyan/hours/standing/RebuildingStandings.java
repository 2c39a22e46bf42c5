package org.lingyan.hours.standing;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** Every slot up to today: the years in which somebody was employed, rules' own days, and now. */
  public List<Slot> slots(LocalDate today) {
    LocalDate first =
        Rows.first(em, "SELECT MIN(from_day) FROM employment WHERE main", row -> row.day(0))
            .orElse(today);
    Stream<LocalDate> years =
        IntStream.rangeClosed(Math.min(first.getYear(), today.getYear()), today.getYear())
            .mapToObj(year -> LocalDate.of(year, 1, 1));
    Stream<LocalDate> own =
        rules.hoursRules().stream()
            .flatMap(rule -> rule.period().own().stream())
            .map(DateRange::from)
            .filter(from -> !from.isAfter(today));
    return Stream.concat(
            Stream.concat(years, own).distinct().sorted().map(Slot::new), Stream.of(Slot.CURRENT))
        .toList();
  }

  /** Drops what is derived and makes it anew. */
  public void rebuild(List<Slot> slots, LocalDate today) {
    Rows.change(em, "DELETE FROM standing");
    Rows.change(em, "DELETE FROM standing_count");
    Rows.change(em, "DELETE FROM standing_day");
    slots.forEach(slot -> table.holdFor(slot, today));
  }

  /** Compares a slot as it is stored for today with what the facts say. */
  public Result compare(Slot slot, LocalDate today) {
    table.holdFor(slot, today);
    List<String> differences = new ArrayList<>();
    Map<StandingWriter.Key, Standing> stored = stored(slot);
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
      KeptStandings kept =
          new KeptStandings(judging, gathering.people(chunk, Timekeeper.END), List.of(slot), today);
      for (Standing judged : kept.rows(gathering.entries(chunk, kept.days(), Timekeeper.END))) {
        rows++;
        compare(stored.remove(StandingWriter.Key.of(judged)), judged, differences);
        if (judged.organisationId().isPresent()) {
          Organisations.ids(judged.path())
              .forEach(place -> counts.merge(cell(judged, place), 1L, Long::sum));
        }
      }
    }
    stored
        .values()
        .forEach(left -> differences.add("person " + Ids.text(left.personId()) + ": not bound"));
    compareCounts(slot, counts, differences);
    return new Result(rows, differences);
  }

  private static void compare(Standing held, Standing judged, List<String> differences) {
    if (held == null || !held.sameAs(judged)) {
      differences.add(
          "person %s, %s %s: stored %s, judged %s"
              .formatted(
                  Ids.text(judged.personId()),
                  judged.ruleId(),
                  judged.period().from(),
                  held == null ? "nothing" : held.status() + " " + held.counted(),
                  judged.status() + " " + judged.counted()));
    }
  }

  private static String cell(Standing judged, long place) {
    return judged.ruleId() + " " + place + " " + judged.status();
  }

  private Map<StandingWriter.Key, Standing> stored(Slot slot) {
    return new HashMap<>(
        Rows.list(
                em,
                "SELECT " + StandingWriter.COLUMNS + " FROM standing WHERE slot = ?1",
                StandingWriter::stored,
                slot.key())
            .stream()
            .collect(Collectors.toMap(StandingWriter.Key::of, row -> row)));
  }

  private void compareCounts(Slot slot, Map<String, Long> judged, List<String> differences) {
    Map<String, Long> held = new TreeMap<>();
    Rows.list(
            em,
            "SELECT rule_id, organisation_id, status, people FROM standing_count"
                + " WHERE slot = ?1 AND people <> 0",
            row -> Map.entry(row.text(0) + " " + row.number(1) + " " + row.text(2), row.number(3)),
            slot.key())
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
