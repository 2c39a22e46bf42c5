package org.lingyan.web.sheet;

import java.util.Optional;

/**
 * A cell that came in.
 *
 * @param text what it says, without blanks around it; a day as {@code 2026-11-28}
 * @param trouble what is odd about it; empty for nothing
 */
public record SheetText(String text, Optional<SheetTrouble> trouble) {
  private static final SheetText NOTHING = new SheetText("", Optional.empty());

  /** An empty cell. */
  static SheetText nothing() {
    return NOTHING;
  }

  /** Whether it says nothing at all. */
  boolean isNothing() {
    return text.isEmpty() && trouble.filter(one -> one != SheetTrouble.MERGED).isEmpty();
  }

  /**
   * A text as it came: blanks of every kind become blanks, what cannot be seen goes.
   *
   * @param longest most characters
   */
  static SheetText of(String raw, int longest) {
    return of(raw, longest, Optional.empty());
  }

  static SheetText of(String raw, int longest, Optional<SheetTrouble> trouble) {
    String text = clean(raw);
    return text.length() > longest
        ? new SheetText(
            text.substring(0, longest), trouble.or(() -> Optional.of(SheetTrouble.TOO_LONG)))
        : new SheetText(text, trouble);
  }

  private static String clean(String raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
        clean.append(' ');
      } else if (Character.getType(c) != Character.FORMAT && !lonely(raw, i)) {
        clean.append(c);
      }
    }
    return clean.toString().strip();
  }

  private static boolean lonely(String raw, int i) {
    char c = raw.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1));
    }
    return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(raw.charAt(i - 1)));
  }
}
