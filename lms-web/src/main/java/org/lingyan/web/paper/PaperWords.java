package org.lingyan.web.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lingyan.rules.Unit;
import org.lingyan.shared.Words;
import org.lingyan.web.paper.PaperSheet.Both;
import org.lingyan.web.text.Texts;

/** Words of papers, always in both languages and always with the year. */
final class PaperWords {
  private final Texts zh;
  private final Texts en;

  /**
   * Words as of a day.
   *
   * @param issuedOn the day of issue
   */
  PaperWords(LocalDate issuedOn) {
    this.zh = new Texts(Locale.SIMPLIFIED_CHINESE, issuedOn);
    this.en = new Texts(Locale.ENGLISH, issuedOn);
  }

  Both get(String key) {
    return new Both(zh.of(key), en.of(key));
  }

  /** A text whose placeholders are filled with the values of its language. */
  Both of(String key, Both... values) {
    Object[] first = new Object[values.length];
    Object[] second = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      first[i] = values[i].zh();
      second[i] = values[i].en();
    }
    return new Both(zh.of(key, first), en.of(key, second));
  }

  Both word(Enum<?> word) {
    return new Both(zh.of(word), en.of(word));
  }

  Both day(LocalDate day) {
    return new Both(day(zh, day), day(en, day));
  }

  private static String day(Texts texts, LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.of("format.day-year"), texts.locale()).format(day);
  }

  /** An amount with its unit. */
  Both amount(BigDecimal amount, Unit unit) {
    String number =
        amount.setScale(Math.max(1, amount.stripTrailingZeros().scale())).toPlainString();
    Both word = word(unit);
    return new Both(
        zh.of("paper.hours.value", number, word.zh()),
        en.of("paper.hours.value", number, word.en()));
  }

  /** The name of a category. */
  Both category(String code) {
    return new Both(zh.category(code), en.category(code));
  }

  /** Several things in one cell. */
  Both listed(List<Both> all) {
    return new Both(
        all.stream().map(Both::zh).collect(Collectors.joining("；")),
        all.stream().map(Both::en).collect(Collectors.joining("; ")));
  }

  static Both both(Words words) {
    return new Both(words.zh(), words.en());
  }

  static Both same(String text) {
    return new Both(text, text);
  }
}
