package org.lingyan.people.account;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A code that is read from paper and typed once (P8): twelve signs of which none can be taken for
 * another, in three groups. Its 59 bits and the wait after wrong tries (P3) make guessing hopeless.
 *
 * @param text without the signs between the groups, upper case
 */
record OneTimeCode(String text) {
  /** Neither 0 and O nor 1, I and L. */
  static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  /** Signs of a code. */
  static final int LENGTH = 12;

  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one. */
  static OneTimeCode fresh() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return new OneTimeCode(text.toString());
  }

  /** What somebody typed: full-width signs, small letters, spaces and dashes do not matter. */
  static OneTimeCode typed(String text) {
    return new OneTimeCode(
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\p{Pd}]", "")
            .toUpperCase(Locale.ROOT));
  }

  /** Whether it can be a code at all. */
  boolean possible() {
    return text.length() == LENGTH && text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
  }

  /** As it is printed: {@code XXXX-XXXX-XXXX}. */
  String grouped() {
    return text.replaceAll("(?<=\\G.{" + GROUP + "})(?!$)", "-");
  }

  /** Never the code: a line of a log is no place for it. */
  @Override
  public String toString() {
    return "a one-time code";
  }
}
