package org.lingyan.content;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the check, in Chinese and English. */
final class CheckTexts {

  private static final String BUNDLE = "org.lingyan.content.course-check";

  private CheckTexts() {}

  static String format(Locale locale, String key, Object... arguments) {
    return new MessageFormat(bundle(locale).getString(key), locale).format(arguments);
  }

  static ResourceBundle bundle(Locale locale) {
    // Without fall-back: the language must follow the reader, never the server.
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
