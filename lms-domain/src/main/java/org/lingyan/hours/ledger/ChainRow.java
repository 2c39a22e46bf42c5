package org.lingyan.hours.ledger;

import java.security.MessageDigest;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/**
 * A row of the ledger with its code, for checking.
 *
 * @param link the values that the code covers
 * @param mac the code
 * @param key version of the key behind it
 */
@SuppressWarnings("ArrayRecordComponent")
record ChainRow(ChainLink link, byte[] mac, int key) {
  static final String SELECT =
      "SELECT id, person_id, seq, occurred_on, recorded_at, minutes, category, source_kind,"
          + " source_id, source_part, reverses, mac, mac_key FROM hours_entry";

  static ChainRow of(Rows.Row row) {
    return new ChainRow(
        new ChainLink(
            row.number(0),
            row.number(1),
            row.count(2),
            row.day(3),
            row.moment(4).orElseThrow(),
            row.count(5),
            row.text(6),
            new Source(row.word(7, SourceKind.class), row.text(8), row.text(9)),
            row.maybeNumber(10)),
        row.bytes(11),
        row.count(12));
  }

  /** Whether the code is right behind this one. */
  boolean follows(byte[] previous, Keyring keys) {
    return keys.knows(Keyring.Use.LEDGER, key)
        && MessageDigest.isEqual(link.mac(previous, keys, key), mac);
  }
}
