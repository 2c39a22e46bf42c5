package org.lingyan.files;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.Rows;

/**
 * A file that is kept.
 *
 * @param id its id
 * @param hash SHA-256 of its bytes, 64 hexadecimal digits
 * @param bytes how many
 * @param type what its content is
 * @param purpose what it is for
 * @param name as its owner called it
 * @param accountId who brought it
 * @param personId whom it is about
 * @param storedAt when it was taken in
 * @param scan what is known about viruses in it
 * @param keepUntil first local day on which it may be forgotten; empty when it is tied to something
 */
public record StoredFile(
    long id,
    String hash,
    long bytes,
    FileType type,
    FilePurpose purpose,
    String name,
    long accountId,
    OptionalLong personId,
    Instant storedAt,
    FileScan scan,
    Optional<LocalDate> keepUntil) {
  static final String COLUMNS =
      "id, hash, bytes, type, purpose, name, account_id, person_id, stored_at, scan, keep_until";

  static StoredFile of(Rows.Row row) {
    return new StoredFile(
        row.number(0),
        HexFormat.of().formatHex(row.bytes(1)),
        row.number(2),
        row.word(3, FileType.class),
        row.word(4, FilePurpose.class),
        row.text(5),
        row.number(6),
        row.missing(7) ? OptionalLong.empty() : OptionalLong.of(row.number(7)),
        row.moment(8).orElseThrow(),
        row.word(9, FileScan.class),
        row.missing(10) ? Optional.empty() : Optional.of(row.day(10)));
  }
}
