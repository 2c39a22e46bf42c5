package org.lingyan.web.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/** How long a training took, typed in minutes or in 学时. */
final class Amount {
  private static final BigDecimal STEP = new BigDecimal("0.5");
  private static final int MOST_DIGITS = 9;

  private Amount() {}

  /** What minutes are in 学时, two decimals. */
  static BigDecimal hours(int minutes, int perHour) {
    return BigDecimal.valueOf(minutes)
        .divide(BigDecimal.valueOf(perHour), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  /** Whole minutes that were typed; empty when it is no such number. Negative ones are one. */
  static OptionalInt minutes(String typed) {
    String text = typed.strip();
    return text.matches("-?\\d{1," + MOST_DIGITS + "}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /**
   * The minutes of 学时 typed in halves; a half that is no whole minute is rounded up, so that it
   * counts as that half. Empty when it is no such number.
   */
  static OptionalInt ofHours(String typed, int perHour) {
    String text = typed.strip().replace('．', '.');
    if (!text.matches("-?\\d{1,5}([.]\\d{1,2})?")) {
      return OptionalInt.empty();
    }
    BigDecimal hours = new BigDecimal(text);
    if (hours.remainder(STEP).signum() != 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        hours
            .multiply(BigDecimal.valueOf(perHour))
            .setScale(0, RoundingMode.CEILING)
            .intValueExact());
  }
}
