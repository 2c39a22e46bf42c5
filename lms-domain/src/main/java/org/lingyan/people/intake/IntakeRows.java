package org.lingyan.people.intake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Reads and writes the sealed rows of an import, some hundred in one statement. */
final class IntakeRows {
  /** Rows that are read, judged or written at once. */
  static final int AT_ONCE = 500;

  private static final String COLUMNS = "SELECT id, number, verdict, content FROM intake_row";

  private final EntityManager em;
  private final Keyring keys;
  private final long intake;

  IntakeRows(EntityManager em, Keyring keys, long intake) {
    this.em = em;
    this.keys = keys;
    this.intake = intake;
  }

  void add(List<RawRow> rows) {
    List<IntakeRow> all = rows.stream().map(raw -> IntakeRow.read(Ids.next(), raw)).toList();
    write(all);
  }

  /** Writes rows as they are now, whether they are there already or not. */
  void write(List<IntakeRow> rows) {
    for (int i = 0; i < rows.size(); i += AT_ONCE) {
      List<IntakeRow> some = rows.subList(i, Math.min(rows.size(), i + AT_ONCE));
      StringBuilder marks = new StringBuilder();
      List<Object> values = new ArrayList<>();
      for (IntakeRow row : some) {
        int first = values.size();
        marks
            .append(first == 0 ? "" : ", ")
            .append(
                "(%d, %d, %d, ?%d, %b, ?%d)"
                    .formatted(
                        row.id(),
                        intake,
                        row.raw().number(),
                        first + 1,
                        !row.notes().isEmpty(),
                        first + 2));
        values.add(row.verdict());
        values.add(keys.seal(RowContent.text(row)));
      }
      Rows.change(
          em,
          "INSERT INTO intake_row (id, intake_id, number, verdict, noted, content) VALUES "
              + marks
              + " ON DUPLICATE KEY UPDATE verdict = VALUES(verdict), noted = VALUES(noted),"
              + " content = VALUES(content)",
          values.toArray());
    }
  }

  /** All rows in order, so many at a time. */
  void each(Consumer<List<IntakeRow>> taker) {
    int last = 0;
    while (true) {
      List<IntakeRow> some =
          Rows.list(
              em,
              COLUMNS + " WHERE intake_id = ?1 AND number > ?2 ORDER BY number LIMIT " + AT_ONCE,
              this::row,
              intake,
              last);
      if (some.isEmpty()) {
        return;
      }
      taker.accept(some);
      last = some.get(some.size() - 1).raw().number();
    }
  }

  /** One row, by its number. */
  Optional<IntakeRow> find(int number) {
    return Rows.first(
        em, COLUMNS + " WHERE intake_id = ?1 AND number = ?2", this::row, intake, number);
  }

  /** The next row with this verdict behind a number, or the first of all. */
  Optional<Integer> next(RowVerdict verdict, int after) {
    return Rows.first(
        em,
        "SELECT number FROM intake_row WHERE intake_id = ?1 AND verdict = ?2"
            + " ORDER BY number <= ?3, number LIMIT 1",
        row -> row.count(0),
        intake,
        verdict,
        after);
  }

  /** A page of them: of one verdict, or of all. */
  Page<IntakeRow> page(Optional<RowVerdict> verdict, Order order, Page.Request page) {
    Where where = new Where().and("intake_id = ?", intake);
    verdict.ifPresent(one -> where.and("verdict = ?", one));
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*) FROM intake_row" + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    String limited = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    return new Page<>(
        Rows.list(em, COLUMNS + where.sql() + order.sql() + limited, this::row, where.parameters()),
        page.page(),
        page.size(),
        total);
  }

  /** In which order rows are read. */
  enum Order {
    /** As they stand in the file. */
    AS_BROUGHT(" ORDER BY number"),
    /** Those that somebody should look at before the others. */
    WORST_FIRST(" ORDER BY COALESCE(verdict, '') <> 'ERROR', NOT noted, number");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }
  }

  /** Rows of each verdict, as they are counted on the import. */
  IntakeView.Counts counts() {
    Map<RowVerdict, Integer> counts = new EnumMap<>(RowVerdict.class);
    Rows.list(
            em,
            "SELECT verdict, COUNT(*) FROM intake_row WHERE intake_id = ?1 AND verdict IS NOT NULL"
                + " GROUP BY verdict",
            row -> Map.entry(row.word(0, RowVerdict.class), row.count(1)),
            intake)
        .forEach(one -> counts.put(one.getKey(), one.getValue()));
    return new IntakeView.Counts(
        counts.getOrDefault(RowVerdict.NEW, 0),
        counts.getOrDefault(RowVerdict.CHANGED, 0),
        counts.getOrDefault(RowVerdict.UNCHANGED, 0),
        counts.getOrDefault(RowVerdict.ERROR, 0),
        counts.getOrDefault(RowVerdict.LEFT_OUT, 0),
        Rows.first(
                em,
                "SELECT COUNT(*) FROM intake_row WHERE intake_id = ?1 AND noted",
                row -> row.count(0),
                intake)
            .orElse(0));
  }

  private IntakeRow row(Rows.Row row) {
    return RowContent.row(
        row.number(0),
        row.count(1),
        row.missing(2) ? Optional.empty() : Optional.of(row.word(2, RowVerdict.class)),
        keys.open(row.bytes(3)));
  }
}
