package org.lingyan.inspection;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.hours.ledger.ChainState;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.shared.Rows;

/** SQL over entries of many people. */
final class EntryRows {
  static final String REVERSED = " LEFT JOIN hours_entry r ON r.reverses = e.id";

  // Of a merged record the person is who stays.
  static final String PERSONS =
      " LEFT JOIN person i ON i.id = e.person_id LEFT JOIN person p ON p.id = i.main_id";
  private static final String COLUMNS =
      "SELECT e.id, e.person_id, e.occurred_on, e.recorded_at, e.minutes, e.category,"
          + " e.source_kind, e.source_id, e.source_part, n.title, n.reason, e.reverses, r.id,"
          + " e.seq, p.name, (SELECT o.name FROM person h JOIN employment m ON m.person_id = h.id"
          + " JOIN organisation_state o"
          + " ON o.organisation_id = m.organisation_id AND o.from_day <= e.occurred_on"
          + " AND o.until_day > e.occurred_on WHERE h.main_id = p.id AND m.main"
          + " AND m.from_day <= e.occurred_on"
          + " AND (m.until_day IS NULL OR m.until_day > e.occurred_on) LIMIT 1), a.name, p.id, "
          + Ledger.COUNTING;
  private static final String JOINED =
      " LEFT JOIN hours_entry_note n ON n.entry_id = e.id LEFT JOIN account a ON a.id = n.account_id";

  private EntryRows() {}

  /** How many there are. */
  static long count(EntityManager em, EntryCondition meant) {
    return Rows.first(
            em, "SELECT COUNT(*)" + meant.entries(), row -> row.number(0), meant.parameters())
        .orElse(0L);
  }

  /**
   * Some of them. Which ones is found out first, by themselves: what is shown beside an entry is
   * read for those alone, and not for all that are sorted.
   *
   * @param order ORDER BY of columns of {@code e}, numbered
   * @param limit LIMIT, numbered
   */
  static List<InspectedEntry> list(
      EntityManager em, EntryCondition meant, String order, String limit) {
    return Rows.list(
        em,
        COLUMNS
            + " FROM (SELECT e.id AS id"
            + meant.entries()
            + order
            + limit
            + ") f JOIN hours_entry e ON e.id = f.id"
            + PERSONS
            + REVERSED
            + JOINED
            + order,
        EntryRows::entry,
        meant.parameters());
  }

  private static InspectedEntry entry(Rows.Row row) {
    return new InspectedEntry(
        new EntryView(
            row.number(0),
            row.number(17),
            row.day(2),
            row.moment(3).orElseThrow(),
            row.count(4),
            row.text(5),
            new Source(row.word(6, SourceKind.class), row.text(7), row.text(8)),
            row.text(9),
            row.text(10),
            maybe(row, 11),
            maybe(row, 12),
            row.number(1),
            row.flag(18)),
        row.count(13),
        row.text(14),
        row.text(15),
        row.text(16),
        ChainState.UNKNOWN);
  }

  private static OptionalLong maybe(Rows.Row row, int column) {
    return row.maybeNumber(column);
  }
}
