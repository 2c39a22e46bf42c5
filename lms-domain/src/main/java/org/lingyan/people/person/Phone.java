package org.lingyan.people.person;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number: a mobile, a landline with its area code, or an international one. Its text
 * form is masked: the full number is taken by name, where it is allowed.
 *
 * @param number normalised: digits, an international one with {@code +} before them
 */
public record Phone(String number) {
  private static final Pattern FORM =
      Pattern.compile("1[3-9]\\d{9}|0[1-9]\\d{8,10}|\\+(?!86)[1-9]\\d{6,14}");
  private static final String CHINA = "^(\\+|00)?86(?=1[3-9]\\d{9}$)";
  private static final int HEAD = 3;
  private static final int TAIL = 4;

  /** The number behind a typed text, or empty when it cannot be one. */
  public static Optional<Phone> parse(String typed) {
    String number = Typed.code(typed).replaceAll("[()（）\\-‐-―.]", "").replaceFirst(CHINA, "");
    if (number.startsWith("00")) {
      number = "+" + number.substring(2);
    }
    return FORM.matcher(number).matches() ? Optional.of(new Phone(number)) : Optional.empty();
  }

  /** P2: what a screen shows. */
  public String masked() {
    return number.substring(0, HEAD)
        + "*".repeat(number.length() - HEAD - TAIL)
        + number.substring(number.length() - TAIL);
  }

  @Override
  public String toString() {
    return masked();
  }
}
