package org.lingyan.files;

/** F3: makes a claimed name a harmless text. */
final class FileName {
  static final int MOST_CHARACTERS = 120;
  static final String NAMELESS = "file";

  private FileName() {}

  /** The name without what could lead anywhere or turn text around; the end of a long one stays. */
  static String clean(String claimed) {
    String last =
        claimed.substring(Math.max(claimed.lastIndexOf('/'), claimed.lastIndexOf('\\')) + 1);
    StringBuilder clean = new StringBuilder();
    last.codePoints().filter(FileName::harmless).forEach(clean::appendCodePoint);
    String name = clean.toString().strip().replaceFirst("^\\.+", "").strip();
    int length = name.codePointCount(0, name.length());
    if (length > MOST_CHARACTERS) {
      name = name.substring(name.offsetByCodePoints(0, length - MOST_CHARACTERS));
    }
    return name.isEmpty() ? NAMELESS : name;
  }

  private static boolean harmless(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> "\"<>|:*?".indexOf(character) < 0;
    };
  }
}
