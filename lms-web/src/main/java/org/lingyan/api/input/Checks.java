package org.lingyan.api.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A2: reads texts of a request into values and gathers everything that can never be right. */
public final class Checks {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
  private static final int DAY_CHARS = 10;

  private final List<Wrong> wrong = new ArrayList<>();

  /** Notes that a field is wrong. */
  public void wrong(String field, String key, Object... values) {
    wrong.add(new Wrong(field, key, List.of(values)));
  }

  /**
   * Goes on only when nothing was wrong.
   *
   * @throws ApiProblem naming every field that was
   */
  public void done() {
    if (!wrong.isEmpty()) {
      throw ApiProblem.malformed(wrong);
    }
  }

  /** A text of an address; empty when none is given. */
  public static Optional<String> given(String text) {
    return Optional.ofNullable(text).filter(found -> !found.isEmpty());
  }

  /** A day of the years 1900 to 2999; empty when none is given or it is wrong. */
  public Optional<LocalDate> day(String field, String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (text.length() == DAY_CHARS && !day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
        return Optional.of(day);
      }
    } catch (DateTimeParseException other) {
      // told below, as for a year out of range
    }
    wrong(field, "api.field.day", shown(text));
    return Optional.empty();
  }

  /** A moment of the years 1900 to 2999; empty when none is given or it is wrong. */
  public Optional<Instant> moment(String field, String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Instant moment = Instant.parse(text);
      LocalDate day = moment.atOffset(java.time.ZoneOffset.UTC).toLocalDate();
      if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
        return Optional.of(moment);
      }
    } catch (DateTimeParseException other) {
      // told below, as for a year out of range
    }
    wrong(field, "api.field.moment", shown(text));
    return Optional.empty();
  }

  /**
   * A whole number between two bounds; the default when none is given, the lower bound if wrong.
   */
  public int whole(String field, String text, int least, int most, int missing) {
    if (text == null || text.isEmpty()) {
      return missing;
    }
    if (text.matches("-?\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    wrong(field, "api.field.whole", Integer.toString(least), Integer.toString(most), shown(text));
    return least;
  }

  /** A word of a list; empty when none is given or it is wrong. */
  public <E extends Enum<E>> Optional<E> word(String field, String text, Class<E> words) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> word =
        Arrays.stream(words.getEnumConstants())
            .filter(known -> known.name().equals(text))
            .findFirst();
    if (word.isEmpty()) {
      wrong(
          field,
          "api.field.word",
          shown(text),
          Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" ")));
    }
    return word;
  }

  /** As much of a wrong value as is worth repeating. */
  static String shown(String value) {
    String printable = value.replaceAll("\\p{Cntrl}|\\p{Cs}", "?");
    return printable.codePointCount(0, printable.length()) > 40
        ? printable.substring(0, printable.offsetByCodePoints(0, 40)) + "…"
        : printable;
  }
}
