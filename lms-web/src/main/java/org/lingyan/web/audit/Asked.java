package org.lingyan.web.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an address says. Whatever cannot be read falls back to what the page shows by itself.
 *
 * @param of gives a parameter's text, or null
 */
record Asked(UnaryOperator<String> of) {
  private static final int LONGEST = 120;
  private static final int LAST_PAGE = 100_000;

  String text(String name) {
    String value = of.apply(name);
    String text = value == null ? "" : value.strip();
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST));
  }

  Optional<LocalDate> day(String name) {
    try {
      return text(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(name)));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  <E extends Enum<E>> Optional<E> word(Class<E> type, String name) {
    String wanted = text(name).toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(known -> known.name().equals(wanted))
        .findFirst();
  }

  int whole(String name, int least, int otherwise, int most) {
    String text = text(name);
    return text.matches("\\d{1,7}")
        ? Math.max(least, Math.min(most, Integer.parseInt(text)))
        : otherwise;
  }

  /** Number of the page, from 0; an address counts from 1. */
  int page() {
    return whole("page", 1, 1, LAST_PAGE) - 1;
  }
}
