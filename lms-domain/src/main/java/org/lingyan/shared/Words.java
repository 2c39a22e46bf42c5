package org.lingyan.shared;

import java.util.Locale;

/**
 * A text in both languages of the product.
 *
 * @param zh simplified Chinese, never null
 * @param en English, never null
 */
public record Words(String zh, String en) {
  /** The text for a reader of this language; Chinese unless English is asked for. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : zh;
  }
}
