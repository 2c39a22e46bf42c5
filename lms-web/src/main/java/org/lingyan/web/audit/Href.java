package org.lingyan.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An address that is put together piece by piece.
 *
 * @param text what there is so far
 */
record Href(String text) {
  /** The same with a parameter; without it when the value is empty. */
  Href with(String name, Object value) {
    String written = value.toString();
    if (written.isEmpty()) {
      return this;
    }
    return new Href(
        text
            + (text.contains("?") ? "&" : "?")
            + name
            + "="
            + URLEncoder.encode(written, StandardCharsets.UTF_8));
  }

  /** The parameters alone, behind their question mark; empty when there are none. */
  String parameters() {
    int mark = text.indexOf('?');
    return mark < 0 ? "" : text.substring(mark + 1);
  }
}
