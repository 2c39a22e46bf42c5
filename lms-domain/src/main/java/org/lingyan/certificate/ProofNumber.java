package org.lingyan.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** Z1: makes and reads numbers of papers: 16 characters that cannot be mistaken for each other. */
final class ProofNumber {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private ProofNumber() {}

  static String fresh() {
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return number.toString();
  }

  /** The number behind a typed text: dashes, blanks (of any width) and lower case do not matter. */
  static Optional<String> parse(String typed) {
    String number =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean possible =
        number.length() == LENGTH && number.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    return possible ? Optional.of(number) : Optional.empty();
  }
}
