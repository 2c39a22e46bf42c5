package org.lingyan.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Words;

/**
 * Texts for pages: {@code #{text.get('home.title')}}, {@code #{text.of('home.missing', amount)}}.
 */
@Named("text")
@RequestScoped
public class PageTexts {
  private Texts texts;

  /** For the container's proxy. */
  protected PageTexts() {}

  /** In the language of this request. */
  @Inject
  public PageTexts(Language language, Timekeeper time) {
    this.texts = new Texts(language.getLocale(), time.today());
  }

  /** The texts themselves, for beans. */
  public Texts texts() {
    return texts;
  }

  /** A text without placeholders. */
  public String get(String key) {
    return texts.of(key);
  }

  /** A text with one placeholder. */
  public String of(String key, Object value) {
    return texts.of(key, value);
  }

  /** A text with two placeholders. */
  public String of(String key, Object first, Object second) {
    return texts.of(key, first, second);
  }

  /** A text with three placeholders. */
  public String of(String key, Object first, Object second, Object third) {
    return texts.of(key, first, second, third);
  }

  /** A word of an enumeration. */
  public String word(Enum<?> word) {
    return texts.of(word);
  }

  /** The name of a category of hours. */
  public String category(String code) {
    return texts.category(code);
  }

  /** A day as people say it. */
  public String day(LocalDate day) {
    return texts.day(day);
  }

  /** 学时: one decimal, two where there are two. */
  public String amount(BigDecimal amount) {
    return decimals(amount, 1);
  }

  /** 学时 of a part of a period, not rounded by the rule: two decimals, so that parts add up. */
  public String part(BigDecimal amount) {
    return decimals(amount, 2);
  }

  private String decimals(BigDecimal amount, int least) {
    NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(2);
    return format.format(amount);
  }

  /** A text that comes in both languages. */
  public String words(Words words) {
    return words.in(texts.locale());
  }
}
