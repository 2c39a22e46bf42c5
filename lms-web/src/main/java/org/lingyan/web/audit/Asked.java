package org.lingyan.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lingyan.shared.DateRange;
import org.lingyan.web.form.Given;
import org.lingyan.web.open.WrongAddress;
import org.lingyan.web.text.Texts;

/**
 * What an address says, read parameter by parameter. What can never be right is noted, and what is
 * answered for it is never used: {@link #isRight} is asked before.
 */
final class Asked {
  private static final int LONGEST = 120;
  private static final int LAST_PAGE = 100_000;
  private static final Map<String, String> LABELS =
      Map.of(
          "from", "audit.from",
          "to", "audit.to",
          "seed", "audit.sample.seed",
          "size", "audit.sample.size",
          "outcome", "audit.outcome",
          "source", "audit.source",
          "which", "audit.state",
          "channel", "deliveries.channel",
          "state", "deliveries.state");

  private final UnaryOperator<String> of;
  private final Map<String, Given.Wrong> wrong = new LinkedHashMap<>();

  /**
   * Nothing is read yet.
   *
   * @param of gives a parameter's text, or null
   */
  Asked(UnaryOperator<String> of) {
    this.of = of;
  }

  /** Whether nothing that was read is wrong. */
  boolean isRight() {
    return wrong.isEmpty();
  }

  /** What is wrong with a field, under its label; empty when nothing is. */
  String problem(String name, Texts texts) {
    return wrong.containsKey(name) ? line(name, label(name, texts), texts) : "";
  }

  /**
   * Goes on only when nothing is wrong.
   *
   * @throws WrongAddress naming every parameter that is
   */
  void done(Texts texts) {
    if (!isRight()) {
      throw new WrongAddress(wrong.keySet().stream().map(name -> line(name, name, texts)).toList());
    }
  }

  private String line(String name, String called, Texts texts) {
    Given.Wrong what = wrong.get(name);
    return texts.of("api.field.line", called, texts.of(what.key(), what.values().toArray()));
  }

  private static String label(String name, Texts texts) {
    return LABELS.containsKey(name) ? texts.of(LABELS.get(name)) : name;
  }

  private void wrong(String name, String key, Object... values) {
    wrong.putIfAbsent(name, new Given.Wrong(key, List.of(values)));
  }

  /** What was typed into a field, right or wrong; what the page takes by itself for nothing. */
  String typed(String name, Object otherwise) {
    String text = text(name);
    return text.isEmpty() ? otherwise.toString() : text;
  }

  String text(String name) {
    String value = of.apply(name);
    return shortened(value == null ? "" : value.strip(), LONGEST);
  }

  /** A text that is used as it stands, or not at all. */
  String text(String name, int longest) {
    String text = text(name);
    if (text.length() > longest) {
      wrong(name, "api.field.too-long", longest);
    }
    return shortened(text, longest);
  }

  private static String shortened(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest));
  }

  /**
   * The days from {@code from} to {@code to}, both included.
   *
   * @param today the last one unless the address says otherwise
   * @param usual gives the first one for the last one, unless the address says otherwise
   */
  DateRange days(LocalDate today, UnaryOperator<LocalDate> usual) {
    LocalDate to = day("to").orElse(today);
    LocalDate from = day("from").orElse(usual.apply(to));
    if (!from.isAfter(to)) {
      return DateRange.inclusive(from, to);
    }
    if (!wrong.containsKey("from") && !wrong.containsKey("to")) {
      wrong("to", "api.field.order", from);
    }
    return DateRange.inclusive(to, to);
  }

  private Optional<LocalDate> day(String name) {
    return noted(name, Given.day(text(name)));
  }

  /** A moment; empty when none is given, or it is wrong. */
  Optional<Instant> moment(String name) {
    return noted(name, Given.moment(text(name)));
  }

  /** A word of a list, in whichever case; empty when none is given, or it is wrong. */
  <E extends Enum<E>> Optional<E> word(Class<E> type, String name) {
    String text = text(name);
    String wanted = text.toUpperCase(Locale.ROOT);
    boolean known =
        Arrays.stream(type.getEnumConstants()).anyMatch(one -> one.name().equals(wanted));
    return noted(name, Given.word(known ? wanted : text, type));
  }

  /** A whole number between two bounds. */
  int whole(String name, int least, int otherwise, int most) {
    return noted(name, Given.whole(text(name), least, most)).orElse(otherwise);
  }

  private <T> Optional<T> noted(String name, Given<T> given) {
    given.wrong().ifPresent(why -> wrong.putIfAbsent(name, why));
    return given.value();
  }

  /** Number of the page, from 0; an address counts from 1. What is none is the first page. */
  int page() {
    String text = text("page");
    return text.matches("\\d{1,7}")
        ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(text))) - 1
        : 0;
  }
}
