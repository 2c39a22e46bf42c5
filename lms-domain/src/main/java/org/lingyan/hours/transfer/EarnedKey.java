package org.lingyan.hours.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;

/** T4: the id by which a row of a list is known again in the ledger. */
final class EarnedKey {
  private static final int LONGEST_NUMBER = 60;
  private static final int HASH_DIGITS = 40;

  private EarnedKey() {}

  /**
   * The id of a row.
   *
   * @param number what it is called elsewhere; empty for nothing
   */
  static String of(
      String number, LocalDate on, boolean ofYear, String category, String title, String provider) {
    String plain = plain(number);
    if (!plain.isEmpty() && plain.length() <= LONGEST_NUMBER) {
      return "no:" + plain;
    }
    return "row:"
        + hash(
            String.join(
                "\n",
                plain,
                ofYear ? Integer.toString(on.getYear()) : on.toString(),
                category,
                plain(title),
                plain(provider)));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", "");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
