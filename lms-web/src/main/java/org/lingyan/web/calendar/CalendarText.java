package org.lingyan.web.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lingyan.notice.calendar.DayKind;
import org.lingyan.web.text.Texts;

/** What people write for a day of the calendar, in both languages. */
final class CalendarText {
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

  private CalendarText() {}

  /** The day that a text names; empty when it is none. */
  static Optional<LocalDate> day(String text) {
    Matcher parts = DAY.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The kind that a text names: its word in a language, what else people say, or its code. */
  static Optional<DayKind> kind(String text) {
    return Arrays.stream(DayKind.values())
        .filter(kind -> words(kind).anyMatch(text::equalsIgnoreCase))
        .findFirst();
  }

  private static Stream<String> words(DayKind kind) {
    return Stream.concat(
        Stream.of(kind.name()),
        languages()
            .flatMap(
                texts ->
                    Stream.concat(
                        Stream.of(texts.of(kind)),
                        Arrays.stream(texts.of("calendar.also." + kind).split("[、,]"))))
            .map(String::strip));
  }

  /** Whether a heading is this one, in either language. */
  static boolean isHeading(String key, String text) {
    return languages().anyMatch(texts -> texts.of(key).equalsIgnoreCase(text));
  }

  private static Stream<Texts> languages() {
    return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
        .map(locale -> new Texts(locale, LocalDate.EPOCH));
  }
}
