package org.lingyan.content;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One thing that the check of a course found, with the place where its author finds it again.
 *
 * @param file path within the course, with slashes; never null
 * @param line line in that file, counted from 1; 1 when the file as a whole is meant
 * @param code what was found; carries the severity
 * @param arguments what the text names, in the order of the bundle's placeholders
 */
public record Finding(String file, int line, FindingCode code, List<String> arguments)
    implements Comparable<Finding> {

  private static final int LONGEST_ARGUMENT = 120;
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparing(Finding::code)
          .thenComparing(finding -> String.join("\0", finding.arguments()));

  /**
   * Makes a finding whose file and arguments are safe to print: they come from a hostile course and
   * end on terminals and in logs, so control characters are replaced and long values cut.
   */
  public Finding {
    if (line < 1) {
      throw new IllegalArgumentException("a line is counted from 1: " + line);
    }
    file = printable(file);
    arguments = arguments.stream().map(Finding::printable).toList();
  }

  /** Returns how much this weighs. */
  public Severity severity() {
    return code.severity();
  }

  /**
   * Returns the sentence for the author.
   *
   * @param locale English gives English, every other language Chinese
   */
  public String text(Locale locale) {
    return CheckTexts.format(locale, code.key(), arguments.toArray());
  }

  /** By file, line, code and arguments: the order in which an author works through a course. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  private static String printable(String raw) {
    String cut =
        raw.codePointCount(0, raw.length()) <= LONGEST_ARGUMENT
            ? raw
            : raw.substring(0, raw.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…";
    StringBuilder safe = new StringBuilder(cut.length());
    cut.codePoints().map(c -> isPrintable(c) ? c : '\uFFFD').forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private static boolean isPrintable(int codePoint) {
    int type = Character.getType(codePoint);
    // FORMAT holds the marks that turn the direction of writing: a line could show as another one.
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
