package org.lingyan.content;

import java.util.Locale;

/**
 * A text in the two languages of the product.
 *
 * @param chinese the text in simplified Chinese; not empty
 * @param english the text in English; not empty
 */
public record LocalizedText(String chinese, String english) {

  /** Returns the English text for English readers and the Chinese text for all others. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? english : chinese;
  }
}
