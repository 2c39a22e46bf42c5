package org.lingyan.deployment.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.lingyan.hours.ledger.LedgerRow;
import org.lingyan.shared.Timekeeper;

/** Writes rows of the ledger by the hundred; the one place that knows their columns here. */
final class LedgerBatch {
  private static final String ENTRY =
      "INSERT INTO hours_entry (id, person_id, seq, occurred_on, recorded_at, minutes, category,"
          + " source_kind, source_id, source_part, reverses, direction, mac, mac_key)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String NOTE =
      "INSERT INTO hours_entry_note (entry_id, title, reason, account_id) VALUES (?, ?, ?, NULL)";

  private LedgerBatch() {}

  /** Writes them in the connection's transaction. */
  static void write(Connection connection, List<LedgerRow> rows) {
    try (PreparedStatement entry = connection.prepareStatement(ENTRY);
        PreparedStatement note = connection.prepareStatement(NOTE)) {
      for (LedgerRow row : rows) {
        add(entry, row);
        note.setLong(1, row.id());
        note.setString(2, row.draft().title());
        note.setString(3, row.reason());
        note.addBatch();
      }
      entry.executeBatch();
      note.executeBatch();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void add(PreparedStatement entry, LedgerRow row) throws SQLException {
    entry.setLong(1, row.id());
    entry.setLong(2, row.personId());
    entry.setInt(3, row.seq());
    entry.setDate(4, java.sql.Date.valueOf(row.draft().occurredOn()));
    entry.setTimestamp(5, Timestamp.valueOf(Timekeeper.stored(row.recordedAt())));
    entry.setInt(6, row.draft().minutes());
    entry.setString(7, row.draft().category());
    entry.setString(8, row.draft().source().kind().name());
    entry.setString(9, row.draft().source().id());
    entry.setString(10, row.draft().source().part());
    if (row.reverses().isPresent()) {
      entry.setLong(11, row.reverses().getAsLong());
    } else {
      entry.setNull(11, Types.BIGINT);
    }
    entry.setInt(12, row.reverses().isPresent() ? -1 : 1);
    entry.setBytes(13, row.mac());
    entry.setInt(14, row.macKey());
    entry.addBatch();
  }
}
