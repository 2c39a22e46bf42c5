package org.lingyan.deployment;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      List.of(
          new Sealed(
              "person",
              "id",
              "''",
              "id_number",
              Optional.of(new Lookup("id_number_lookup", "lookup_key", ", number_lookup = NULL"))),
          new Sealed(
              "openid_link",
              "account_id",
              "issuer",
              "subject",
              Optional.of(new Lookup("subject_lookup", "lookup_key"))),
          new Sealed(
              "person",
              "id",
              "''",
              "phone",
              Optional.of(new Lookup("phone_lookup", "phone_lookup_key"))),
          new Sealed(
              "national_certificate",
              "id",
              "''",
              "number",
              Optional.of(new Lookup("number_lookup", "number_lookup_key"))),
          new Sealed("certificate_claim", "id", "''", "number", Optional.empty()),
          new Sealed("person_fact_before", "event_id", "field", "said", Optional.empty()),
          new Sealed("intake_row", "id", "''", "content", Optional.empty()),
          new Sealed("reconciliation_row", "id", "''", "who", Optional.empty()),
          new Sealed("correction_request", "id", "''", "wanted", Optional.empty()),
          new Sealed("exemption_note", "exemption_id", "''", "reason", Optional.empty()),
          new Sealed("exemption_note", "exemption_id", "''", "withdrawal", Optional.empty()),
          new Sealed("hours_extension_note", "extension_id", "''", "reason", Optional.empty()),
          new Sealed("hours_extension_note", "extension_id", "''", "withdrawal", Optional.empty()),
          new Sealed("board_act", "id", "''", "reason", Optional.empty()),
          new Sealed("board_act", "id", "''", "undo_reason", Optional.empty()),
          new Sealed("notice_address", "person_id", "channel", "address", Optional.empty()),
          new Sealed("notice_robot", "id", "''", "token", Optional.empty()),
          new Sealed("notice_robot", "id", "''", "secret", Optional.empty()));

  private final Offline offline;
  private final Keyring keys;

  Resealing(Offline offline) {
    this.offline = offline;
    this.keys = offline.keys();
  }

  /**
   * Where sealed data lies.
   *
   * @param id the column of numbers that tells rows apart
   * @param part a column of text that does so beside it, or an empty text for none
   * @param lookup by what it is found; empty when it is not
   */
  private record Sealed(
      String table, String id, String part, String data, Optional<Lookup> lookup) {
    String stale() {
      return " FROM %s WHERE %s IS NOT NULL AND (%s <> ?1 OR ORD(%s) <> ?2)"
          .formatted(table, data, lookup.map(Lookup::key).orElse("?1"), data);
    }

    String renewed() {
      return "UPDATE %s SET %s = ?1%s WHERE %s = ?2 AND %s = ?3"
          .formatted(
              table,
              data,
              lookup
                  .map(by -> ", %s = ?4, %s = ?5%s".formatted(by.data(), by.key(), by.derived()))
                  .orElse(""),
              id,
              part);
    }
  }

  /**
   * The column by which sealed data is found, the one that names its key's version, and what else
   * was made with that key and is made anew at the next start.
   */
  private record Lookup(String data, String key, String derived) {
    Lookup(String data, String key) {
      this(data, key, "");
    }
  }

  private record Row(long id, String part, byte[] data) {}

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
            "SELECT %s, %s, %s".formatted(one.id(), one.part(), one.data())
                + one.stale()
                + " ORDER BY 1, 2 LIMIT "
                + CHUNK,
            row -> new Row(row.number(0), row.text(1), row.bytes(2)),
            keys.newest(Keyring.Use.LOOKUP),
            keys.newest(Keyring.Use.PERSONAL));
    for (Row row : rows) {
      String text = keys.open(row.data());
      int version = keys.newest(Keyring.Use.LOOKUP);
      List<Object> values = new ArrayList<>(List.of(keys.seal(text), row.id(), row.part()));
      if (one.lookup().isPresent()) {
        values.add(keys.mac(Keyring.Use.LOOKUP, version, text.getBytes(StandardCharsets.UTF_8)));
        values.add(version);
      }
      Rows.change(em, one.renewed(), values.toArray());
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
