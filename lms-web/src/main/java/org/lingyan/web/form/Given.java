package org.lingyan.web.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value that an address or a program gave as text, read: nothing was given, it is right, or it
 * can never be right and this says why. Addresses of pages and the API read alike.
 *
 * @param value the value; empty when none was given, or it is wrong
 * @param wrong why it is wrong; empty when it is not
 * @param <T> what it should be
 */
public record Given<T>(Optional<T> value, Optional<Wrong> wrong) {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
  private static final int MOST_SHOWN = 40;

  /**
   * Why a value is wrong.
   *
   * @param key key of the words
   * @param values what fills their placeholders
   */
  public record Wrong(String key, List<Object> values) {
    /** Freezes the values. */
    public Wrong {
      values = List.copyOf(values);
    }
  }

  private static <T> Given<T> right(T value) {
    return new Given<>(Optional.of(value), Optional.empty());
  }

  private static <T> Given<T> nothing() {
    return new Given<>(Optional.empty(), Optional.empty());
  }

  private static <T> Given<T> wrong(String key, Object... values) {
    return new Given<>(Optional.empty(), Optional.of(new Wrong(key, List.of(values))));
  }

  private static boolean isUsual(LocalDate day) {
    return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
  }

  /** A day of the years 1900 to 2999. */
  public static Given<LocalDate> day(String text) {
    if (text.isEmpty()) {
      return nothing();
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (isUsual(day)) {
        return right(day);
      }
    } catch (DateTimeException other) {
      // told below, as for a year out of range
    }
    return wrong("api.field.day", shown(text));
  }

  /** A moment of the years 1900 to 2999. */
  public static Given<Instant> moment(String text) {
    if (text.isEmpty()) {
      return nothing();
    }
    try {
      Instant moment = Instant.parse(text);
      if (isUsual(LocalDate.ofInstant(moment, ZoneOffset.UTC))) {
        return right(moment);
      }
    } catch (DateTimeException other) {
      // told below, as for a year out of range
    }
    return wrong("api.field.moment", shown(text));
  }

  /** A whole number between two bounds, both included. */
  public static Given<Integer> whole(String text, int least, int most) {
    if (text.isEmpty()) {
      return nothing();
    }
    if (text.matches("-?\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return right(number);
      }
    }
    return wrong("api.field.whole", Integer.toString(least), Integer.toString(most), shown(text));
  }

  /** A word of a list, as it is spelled there. */
  public static <E extends Enum<E>> Given<E> word(String text, Class<E> words) {
    if (text.isEmpty()) {
      return nothing();
    }
    return Arrays.stream(words.getEnumConstants())
        .filter(known -> known.name().equals(text))
        .findFirst()
        .map(Given::right)
        .orElseGet(
            () ->
                wrong(
                    "api.field.word",
                    shown(text),
                    Arrays.stream(words.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(" "))));
  }

  /** As much of a wrong value as is worth repeating. */
  public static String shown(String value) {
    String printable = value.replaceAll("\\p{Cntrl}|\\p{Cs}", "?");
    return printable.codePointCount(0, printable.length()) > MOST_SHOWN
        ? printable.substring(0, printable.offsetByCodePoints(0, MOST_SHOWN)) + "…"
        : printable;
  }
}
