package org.lingyan.content;

import java.util.regex.Pattern;

/**
 * Bounds what the Markdown parser gets to chew in one piece. Within a paragraph its work can grow
 * with the square of the length (many {@code <}) and its recursion with the number of open marks
 * (many {@code *}), so paragraphs are measured before it sees them. Lines up to the next blank one
 * are counted as one paragraph: a little more than the parser would, never less.
 */
final class ParagraphBounds {

  private static final Pattern BLANK = Pattern.compile("[ \\t]*|>[> ]*");

  /** Looking for the end of a tag is the parser's most expensive search, and lessons have none. */
  private static final int TAG = 10;

  private ParagraphBounds() {}

  /** Whether all paragraphs can be parsed; each that cannot is a finding. */
  static boolean hold(String file, String markdown, Findings findings) {
    boolean hold = true;
    int number = 0;
    int first = 1;
    int length = 0;
    int marks = 0;
    for (String line : (Iterable<String>) markdown.lines()::iterator) {
      number++;
      if (BLANK.matcher(line).matches()) {
        first = number + 1;
        length = 0;
        marks = 0;
        continue;
      }
      length += line.length();
      marks += line.chars().map(ParagraphBounds::weight).sum();
      if (length > Limits.PARAGRAPH_CHARACTERS || marks > Limits.PARAGRAPH_MARKS) {
        findings.add(
            FindingCode.MARKDOWN_LONG,
            new Place(file, first),
            Integer.toString(Limits.PARAGRAPH_CHARACTERS),
            Integer.toString(Limits.PARAGRAPH_MARKS));
        hold = false;
      }
    }
    return hold;
  }

  private static int weight(int character) {
    if (character == '<') {
      return TAG;
    }
    return "*_[".indexOf(character) >= 0 ? 1 : 0;
  }
}
