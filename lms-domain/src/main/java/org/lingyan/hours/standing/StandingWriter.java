package org.lingyan.hours.standing;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Writes rows of the standing table and moves the counts of their organisations with them. */
final class StandingWriter {
  private static final int ROWS_PER_STATEMENT = 200;
  private static final int CELLS_PER_STATEMENT = 500;

  /** The columns of a row. */
  static final String COLUMNS =
      "person_id, rule_id, slot, period_from, period_until, organisation_id, status, needed,"
          + " counted, missing, turns_on, path, worker_category, level, lacking";

  private final EntityManager em;
  private final Deltas deltas = new Deltas();

  StandingWriter(EntityManager em) {
    this.em = em;
  }

  /** The rows of these people in some slots, locked until the transaction ends. */
  Map<Key, Standing> locked(Collection<Long> persons, Collection<Slot> slots) {
    String ids = Rows.ids(persons.stream().sorted().toList());
    Map<Key, Standing> rows = new HashMap<>();
    Where where = new Where();
    where.and("person_id IN (" + ids + ")");
    where.and(
        "slot IN (" + slots.stream().map(slot -> "?").collect(Collectors.joining(",")) + ")",
        slots.stream().map(Slot::key).toArray());
    Rows.list(
            em,
            "SELECT " + COLUMNS + " FROM standing" + where.sql() + " ORDER BY person_id FOR UPDATE",
            StandingWriter::stored,
            where.parameters())
        .forEach(row -> rows.put(Key.of(row), row));
    return rows;
  }

  /** A row from {@link #COLUMNS}. */
  static Standing stored(Rows.Row row) {
    return new Standing(
        row.number(0),
        row.text(1),
        new Slot(row.day(2)),
        new DateRange(row.day(3), row.day(4)),
        row.maybeNumber(5),
        row.text(11),
        row.word(6, Status.class),
        row.amount(7),
        row.amount(8).orElseThrow(),
        row.amount(9),
        new Standing.Traits(
            word(row, 12, WorkerCategory.class),
            word(row, 13, CertificateLevel.class),
            row.text(14)),
        row.day(10));
  }

  private static <E extends Enum<E>> Optional<E> word(Rows.Row row, int column, Class<E> type) {
    return row.missing(column) ? Optional.empty() : Optional.of(row.word(column, type));
  }

  /** Makes the table say what was judged; rows that were there and were not judged again go. */
  void replace(Map<Key, Standing> before, List<Standing> judged) {
    Map<Key, Standing> gone = new HashMap<>(before);
    List<Standing> changed =
        judged.stream()
            .filter(
                row -> {
                  Standing old = gone.remove(Key.of(row));
                  return old == null || !old.sameAs(row);
                })
            .toList();
    for (Standing row : changed) {
      Optional.ofNullable(before.get(Key.of(row))).ifPresent(old -> deltas.add(old, -1));
      deltas.add(row, 1);
    }
    for (Standing row : gone.values()) {
      deltas.add(row, -1);
      Rows.change(
          em,
          "DELETE FROM standing WHERE person_id = ?1 AND rule_id = ?2 AND slot = ?3",
          row.personId(),
          row.ruleId(),
          row.slot().key());
    }
    for (int i = 0; i < changed.size(); i += ROWS_PER_STATEMENT) {
      upsert(changed.subList(i, Math.min(changed.size(), i + ROWS_PER_STATEMENT)));
    }
  }

  /**
   * Moves the counts by everything that was replaced. Once and last: every posting waits for these
   * rows, and whoever holds some and asks for more could wait for one that waits for her.
   */
  void moveCounts() {
    deltas.write();
  }

  private void upsert(List<Standing> rows) {
    Where values = new Where();
    String tuples =
        rows.stream()
            .map(
                row ->
                    values.numbered(
                        "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        row.personId(),
                        row.ruleId(),
                        row.slot().key(),
                        row.period().from(),
                        row.period().until(),
                        row.organisationId(),
                        row.path(),
                        row.status(),
                        row.needed(),
                        row.counted(),
                        row.missing(),
                        row.turnsOn(),
                        row.who().worker(),
                        row.who().level(),
                        row.who().lacking()))
            .collect(Collectors.joining(", "));
    Rows.change(
        em,
        "INSERT INTO standing (person_id, rule_id, slot, period_from, period_until, organisation_id,"
            + " path, status, needed, counted, missing, turns_on, worker_category, level, lacking)"
            + " VALUES "
            + tuples
            + " ON DUPLICATE KEY UPDATE period_from = VALUES(period_from),"
            + " period_until = VALUES(period_until), organisation_id = VALUES(organisation_id),"
            + " path = VALUES(path),"
            + " status = VALUES(status), needed = VALUES(needed), counted = VALUES(counted),"
            + " missing = VALUES(missing), turns_on = VALUES(turns_on),"
            + " worker_category = VALUES(worker_category), level = VALUES(level),"
            + " lacking = VALUES(lacking)",
        values.parameters());
  }

  /** What a row is found by. */
  record Key(long personId, String ruleId, Slot slot) {
    static Key of(Standing row) {
      return new Key(row.personId(), row.ruleId(), row.slot());
    }
  }

  /** A cell of the counts. */
  record Cell(String ruleId, LocalDate slot, long organisationId, Status status)
      implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int byRule = ruleId.compareTo(other.ruleId);
      int bySlot = byRule != 0 ? byRule : slot.compareTo(other.slot);
      int byPlace = bySlot != 0 ? bySlot : Long.compare(organisationId, other.organisationId);
      return byPlace != 0 ? byPlace : status.compareTo(other.status);
    }
  }

  /** Changes of counts, summed before they are written, always in the same order. */
  private final class Deltas {
    private final TreeMap<Cell, Integer> cells = new TreeMap<>();

    void add(Standing row, int people) {
      Organisations.ids(row.path())
          .forEach(
              place ->
                  cells.merge(
                      new Cell(row.ruleId(), row.slot().key(), place, row.status()),
                      people,
                      Integer::sum));
    }

    void write() {
      cells.values().removeIf(people -> people == 0);
      List<Map.Entry<Cell, Integer>> all = List.copyOf(cells.entrySet());
      cells.clear();
      for (int i = 0; i < all.size(); i += CELLS_PER_STATEMENT) {
        write(all.subList(i, Math.min(all.size(), i + CELLS_PER_STATEMENT)));
      }
    }

    private void write(List<Map.Entry<Cell, Integer>> some) {
      Where values = new Where();
      String tuples =
          some.stream()
              .map(
                  cell ->
                      values.numbered(
                          "(?, ?, ?, ?, ?)",
                          cell.getKey().ruleId(),
                          cell.getKey().slot(),
                          cell.getKey().organisationId(),
                          cell.getKey().status(),
                          cell.getValue()))
              .collect(Collectors.joining(", "));
      Rows.change(
          em,
          "INSERT INTO standing_count (rule_id, slot, organisation_id, status, people)"
              + " VALUES "
              + tuples
              + " ON DUPLICATE KEY UPDATE people = people + VALUES(people)",
          values.parameters());
    }
  }
}
