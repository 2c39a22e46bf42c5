package org.lingyan.hours.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.lingyan.shared.Keyring;

/**
 * The values of a row that its HMAC covers (H1.6). Free text is not among them: it may be erased.
 *
 * @param id the row
 * @param personId whose
 * @param seq position in her chain, from 1
 * @param occurredOn local day
 * @param recordedAt moment, milliseconds
 * @param minutes signed minutes
 * @param category code
 * @param source what it comes from
 * @param reverses the row it takes back
 */
record ChainLink(
    long id,
    long personId,
    int seq,
    LocalDate occurredOn,
    Instant recordedAt,
    int minutes,
    String category,
    Source source,
    OptionalLong reverses) {

  /** What stands before the first row. */
  static final byte[] BEGINNING = new byte[32];

  byte[] mac(byte[] previousMac, Keyring keys, int keyVersion) {
    // Lengths stand before the texts, so that no two different rows give the same message.
    String values =
        String.join(
            "|",
            Long.toString(id),
            Long.toString(personId),
            Integer.toString(seq),
            occurredOn.toString(),
            Long.toString(recordedAt.toEpochMilli()),
            Integer.toString(minutes),
            sized(category),
            source.kind().name(),
            sized(source.id()),
            sized(source.part()),
            reverses.isPresent() ? Long.toString(reverses.getAsLong()) : "-");
    byte[] row = values.getBytes(StandardCharsets.UTF_8);
    byte[] message = new byte[previousMac.length + row.length];
    System.arraycopy(previousMac, 0, message, 0, previousMac.length);
    System.arraycopy(row, 0, message, previousMac.length, row.length);
    return keys.mac(Keyring.Use.LEDGER, keyVersion, message);
  }

  private static String sized(String text) {
    return text.length() + ":" + text;
  }
}
