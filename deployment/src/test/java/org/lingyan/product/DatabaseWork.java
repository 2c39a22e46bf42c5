package org.lingyan.product;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one request costs the database, read from the server's own counters: the same on a noisy
 * machine.
 *
 * @param statements statements that read or change rows; a JDBC batch is one
 * @param rowsRead rows the storage engine was asked for
 */
public record DatabaseWork(long statements, long rowsRead) {
  private static final String COUNTERS =
      "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select','Com_insert','Com_insert_select',"
          + "'Com_update','Com_update_multi','Com_delete','Com_delete_multi','Com_replace',"
          + "'Handler_read_first','Handler_read_key','Handler_read_last','Handler_read_next',"
          + "'Handler_read_prev','Handler_read_rnd','Handler_read_rnd_next')";

  /** Counts what happens while something runs. Nothing else may use the product meanwhile. */
  public static DatabaseWork of(Runnable request) {
    try (Connection database = RunningProduct.get().database()) {
      Map<String, Long> before = counters(database);
      request.run();
      Map<String, Long> after = counters(database);
      return new DatabaseWork(
          sum(after, "Com_") - sum(before, "Com_"),
          sum(after, "Handler_") - sum(before, "Handler_"));
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Map<String, Long> counters(Connection database) throws SQLException {
    Map<String, Long> counters = new TreeMap<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(COUNTERS)) {
      while (rows.next()) {
        counters.put(rows.getString(1), rows.getLong(2));
      }
    }
    return counters;
  }

  private static long sum(Map<String, Long> counters, String family) {
    return counters.entrySet().stream()
        .filter(counter -> counter.getKey().startsWith(family))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
