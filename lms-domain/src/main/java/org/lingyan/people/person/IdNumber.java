package org.lingyan.people.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * A citizen's ID number (居民身份证号码) whose form, date and checksum are right (P1, GB 11643).
 *
 * @param text 17 digits and a digit or {@code X}
 */
public record IdNumber(String text) {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  /** The number behind a typed text, or empty when it cannot be one. */
  public static Optional<IdNumber> parse(String typed) {
    String text = Typed.code(typed);
    if (!text.matches("\\d{17}[\\dX]") || text.charAt(17) != checkOf(text) || !hasDay(text)) {
      return Optional.empty();
    }
    return Optional.of(new IdNumber(text));
  }

  /** The number with its checksum put behind 17 digits; for invented sample people. */
  public static IdNumber complete(String seventeen) {
    return new IdNumber(seventeen + checkOf(seventeen));
  }

  /** The day of birth in it. */
  public LocalDate birthDate() {
    return LocalDate.parse(text.substring(6, 14), DAY);
  }

  /** P2: what a screen shows. */
  public String masked() {
    return text.substring(0, 4) + "**********" + text.substring(14);
  }

  private static char checkOf(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (text.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK.charAt(sum % 11);
  }

  private static boolean hasDay(String text) {
    try {
      LocalDate.parse(text.substring(6, 14), DAY);
      return true;
    } catch (DateTimeException none) {
      return false;
    }
  }
}
