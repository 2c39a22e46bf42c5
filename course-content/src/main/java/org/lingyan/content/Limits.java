package org.lingyan.content;

/** How large a course and its parts may be. */
final class Limits {
  static final int KIBIBYTE = 1024;
  static final int MEBIBYTE = 1024 * KIBIBYTE;

  static final int YAML_BYTES = MEBIBYTE;
  static final int LESSON_BYTES = 2 * MEBIBYTE;
  static final int IMAGE_BYTES = 5 * MEBIBYTE;
  static final int COURSE_BYTES = 100 * MEBIBYTE;

  /** Characters of one lesson's page: reference links can make a short text a very long page. */
  static final int PAGE_CHARACTERS = 4 * MEBIBYTE;

  static final int LESSONS = 200;
  static final int QUESTIONS = 500;
  static final int SOURCES = 500;

  /** Characters of names: ids, keys, paths, versions. */
  static final int NAME = 64;

  /** Characters of a title or any other text of one line. */
  static final int LINE = 200;

  /** Characters of a text that may fill a screen: a summary, a question, an address. */
  static final int TEXT = 4000;

  /** Levels of YAML; the format needs six. */
  static final int YAML_DEPTH = 12;

  /** Characters of Markdown without a blank line between them. */
  static final int PARAGRAPH_CHARACTERS = 20_000;

  /** Marks (asterisks, brackets …) of Markdown without a blank line between them. */
  static final int PARAGRAPH_MARKS = 2000;

  /** Levels of Markdown nodes; a list in a list in a callout has about ten. */
  static final int MARKDOWN_DEPTH = 40;

  /** Files looked at in order to name unused ones. */
  static final int LISTED_FILES = 2000;

  private Limits() {}
}
