package org.lingyan.people.person;

import java.util.Locale;

/** What people type, brought to one spelling. */
final class Typed {
  private static final int WIDE_FIRST = 0xFF01;
  private static final int WIDE_LAST = 0xFF5E;
  private static final int WIDE_AWAY = 0xFEE0;
  private static final String BLANKS = "[\\s\\p{Z}\\u200B-\\u200F\\u2060\\uFEFF]+";
  private static final String DOTS = "\\h*[\\u00B7\\u2022\\u2027\\u2219\\u22C5\\u30FB\\uFF65]\\h*";

  /** Lists pad short names so that they are as wide as long ones. */
  private static final String PADDING = "(\\p{IsHan}) (?=\\p{IsHan})";

  private Typed() {}

  /** Full-width letters, digits and signs as half-width ones. */
  static String narrow(String typed) {
    StringBuilder text = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      text.append(c >= WIDE_FIRST && c <= WIDE_LAST ? (char) (c - WIDE_AWAY) : c);
    }
    return text.toString();
  }

  /** A number or code: half-width, upper case, without blanks. */
  static String code(String typed) {
    return narrow(typed).replaceAll(BLANKS, "").toUpperCase(Locale.ROOT);
  }

  /** A name: half-width, single blanks, none between Han characters, one kind of middle dot. */
  static String name(String typed) {
    return narrow(typed)
        .replaceAll(BLANKS, " ")
        .strip()
        .replaceAll(DOTS, "·")
        .replaceAll(PADDING, "$1");
  }
}
