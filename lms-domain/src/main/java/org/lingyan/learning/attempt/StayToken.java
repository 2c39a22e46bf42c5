package org.lingyan.learning.attempt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;

/**
 * The token of a heartbeat: which page, which beat, signed by the server (L2).
 *
 * @param stayId the page
 * @param beat number of the beat it is good for
 */
record StayToken(long stayId, int beat) {
  private static final int SIGNATURE_CHARS = 22;

  String text(Keyring keys, long personId) {
    return Ids.text(stayId) + "." + beat + "." + signature(keys, "beat", personId, beat);
  }

  /** What an answer to the presence prompt of this page has to carry. */
  String prompt(Keyring keys, long personId, Instant promptAt) {
    return signature(keys, "prompt", personId, promptAt.toEpochMilli());
  }

  /** The token behind a text; empty when this server did not sign it for this person. */
  static Optional<StayToken> parse(String text, Keyring keys, long personId) {
    String[] parts = text.split("\\.", 3);
    if (parts.length != 3 || !parts[1].matches("\\d{1,9}")) {
      return Optional.empty();
    }
    OptionalLong stay = Ids.parse(parts[0]);
    if (stay.isEmpty()) {
      return Optional.empty();
    }
    StayToken token = new StayToken(stay.getAsLong(), Integer.parseInt(parts[1]));
    return same(token.text(keys, personId), text) ? Optional.of(token) : Optional.empty();
  }

  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private String signature(Keyring keys, String what, long personId, long number) {
    String message = what + "|" + stayId + "|" + personId + "|" + number;
    byte[] mac =
        keys.mac(
            Keyring.Use.TOKEN,
            keys.newest(Keyring.Use.TOKEN),
            message.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(mac)
        .substring(0, SIGNATURE_CHARS);
  }
}
