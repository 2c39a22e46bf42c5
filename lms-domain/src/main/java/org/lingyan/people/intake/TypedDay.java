package org.lingyan.people.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** I3: a day as people type it into a sheet. */
sealed interface TypedDay {
  /** It can be only this day. */
  record Right(LocalDate day) implements TypedDay {}

  /**
   * It is no day, or could be several.
   *
   * @param code why, as {@link Trouble} says it
   */
  record Wrong(String code) implements TypedDay {}

  /** Year, month, day with one kind of sign between them, perhaps with midnight behind them. */
  Pattern IN_ORDER =
      Pattern.compile(
          "(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})[日号]?)"
              + "(?:[T ]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.0+)?)?");

  /** The same without signs. */
  Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  /** A number under which a spreadsheet keeps a day, from 1927 to 2119. */
  Pattern SERIAL = Pattern.compile("[1-7]\\d{4}");

  /** Day or month first: nobody can tell which. */
  Pattern YEAR_LAST = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}");

  /** A year and a month. */
  Pattern NO_DAY = Pattern.compile("\\d{4}[-/.年]?\\d{1,2}月?");

  /** The day before the first that a spreadsheet counts, as it counts in fact. */
  LocalDate SERIAL_BEGIN = LocalDate.of(1899, 12, 30);

  /** What a text means. */
  static TypedDay of(String typed) {
    String text =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .strip()
            .replaceAll("\\s*([-/.年月日号])\\s*", "$1");
    Matcher ordered = IN_ORDER.matcher(text);
    if (ordered.matches()) {
      boolean signs = ordered.group(2) != null;
      return day(ordered.group(1), ordered.group(signs ? 3 : 5), ordered.group(signs ? 4 : 6));
    }
    Matcher packed = PACKED.matcher(text);
    if (packed.matches()) {
      return day(packed.group(1), packed.group(2), packed.group(3));
    }
    if (SERIAL.matcher(text).matches()) {
      return new Right(SERIAL_BEGIN.plusDays(Integer.parseInt(text)));
    }
    if (YEAR_LAST.matcher(text).matches()) {
      return new Wrong("intake.day-order");
    }
    return new Wrong(NO_DAY.matcher(text).matches() ? "intake.day-incomplete" : "intake.no-day");
  }

  private static TypedDay day(String year, String month, String day) {
    try {
      return new Right(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException none) {
      return new Wrong("intake.no-day");
    }
  }
}
