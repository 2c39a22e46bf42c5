package org.lingyan.deployment;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/**
 * Personal data under the newest keys: opened, sealed anew, its lookup made anew, some hundred rows
 * at a time, each time whole or not at all. Every row names its keys, so it goes on where it was
 * broken off.
 */
final class Resealing {
  private static final int CHUNK = 500;

  /** Every column that the schema's comments call sealed. */
  private static final List<Sealed> SEALED =
      List.of(new Sealed("person", "id", "id_number", "id_number_lookup", "lookup_key"));

  private final Offline offline;
  private final Keyring keys;

  Resealing(Offline offline) {
    this.offline = offline;
    this.keys = offline.keys();
  }

  /**
   * Where sealed data lies.
   *
   * @param lookup the column by which it is found
   * @param lookupKey version of the key behind that column
   */
  private record Sealed(String table, String id, String data, String lookup, String lookupKey) {
    String stale() {
      return " FROM %s WHERE %s IS NOT NULL AND (%s <> ?1 OR ORD(%s) <> ?2)"
          .formatted(table, data, lookupKey, data);
    }
  }

  private record Row(long id, byte[] data) {}

  /** Whether everything is under the newest keys. */
  boolean isDone() {
    return offline.inTransaction(
        em -> {
          refuseUnknown(em);
          return SEALED.stream()
              .allMatch(
                  one ->
                      Rows.list(
                              em,
                              "SELECT 1" + one.stale() + " LIMIT 1",
                              row -> true,
                              keys.newest(Keyring.Use.LOOKUP),
                              keys.newest(Keyring.Use.PERSONAL))
                          .isEmpty());
        });
  }

  /** Brings the rest under the newest keys; says how many rows that were. */
  long finish() {
    long done = 0;
    for (Sealed one : SEALED) {
      int changed = offline.inTransaction(em -> chunk(em, one));
      while (changed > 0) {
        done += changed;
        changed = offline.inTransaction(em -> chunk(em, one));
      }
    }
    return done;
  }

  private int chunk(EntityManager em, Sealed one) {
    List<Row> rows =
        Rows.list(
            em,
            "SELECT " + one.id() + ", " + one.data() + one.stale() + " ORDER BY 1 LIMIT " + CHUNK,
            row -> new Row(row.number(0), row.bytes(1)),
            keys.newest(Keyring.Use.LOOKUP),
            keys.newest(Keyring.Use.PERSONAL));
    for (Row row : rows) {
      String text = keys.open(row.data());
      int version = keys.newest(Keyring.Use.LOOKUP);
      Rows.change(
          em,
          "UPDATE %s SET %s = ?1, %s = ?2, %s = ?3 WHERE %s = ?4"
              .formatted(one.table(), one.data(), one.lookup(), one.lookupKey(), one.id()),
          keys.seal(text),
          keys.mac(Keyring.Use.LOOKUP, version, text.getBytes(StandardCharsets.UTF_8)),
          version,
          row.id());
    }
    return rows.size();
  }

  // A column that is sealed and not known here would keep its old key for ever, unnoticed.
  private static void refuseUnknown(EntityManager em) {
    List<String> sealed =
        Rows.list(
            em,
            "SELECT CONCAT(TABLE_NAME, '.', COLUMN_NAME) FROM information_schema.COLUMNS"
                + " WHERE TABLE_SCHEMA = DATABASE() AND COLUMN_COMMENT LIKE 'AES-GCM%'"
                + " ORDER BY 1",
            row -> row.text(0));
    List<String> known =
        SEALED.stream().map(one -> one.table() + "." + one.data()).sorted().toList();
    if (!sealed.equals(known)) {
      throw new IllegalStateException("sealed columns " + sealed + ", known " + known);
    }
  }
}
