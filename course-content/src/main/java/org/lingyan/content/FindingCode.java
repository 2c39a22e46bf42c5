package org.lingyan.content;

import java.util.Locale;

/**
 * Everything that the check of a course can find. The text of each code stands in the bundle {@code
 * course-check} under {@link #key()}; {@code docs/course-format.md} explains each to authors.
 */
public enum FindingCode {
  /** The folder of the course does not exist or is not a folder. */
  FOLDER_MISSING(Severity.ERROR),
  /** A file that the course names does not exist. */
  FILE_MISSING(Severity.ERROR),
  /** A file exists and cannot be read. */
  FILE_UNREADABLE(Severity.ERROR),
  /** A symbolic link, a folder or a device stands where a file should be. */
  FILE_NOT_PLAIN(Severity.ERROR),
  /** A file is larger than its kind may be. */
  FILE_TOO_LARGE(Severity.ERROR),
  /** The files and pages of the course together pass the limit. */
  COURSE_TOO_LARGE(Severity.ERROR),
  /** A text is not UTF-8. */
  FILE_ENCODING(Severity.ERROR),
  /** A file lies in the folder and nothing in the course uses it. */
  FILE_UNUSED(Severity.WARNING),
  /** A path is absolute, leads out of the folder, or has other characters than allowed. */
  PATH_UNSAFE(Severity.ERROR),

  /** The YAML cannot be read. */
  YAML_SYNTAX(Severity.ERROR),
  /** A quotation mark or bracket of the YAML is opened and not closed. */
  YAML_UNCLOSED(Severity.ERROR),
  /** A line of YAML is indented by a tab. */
  YAML_TAB(Severity.ERROR),
  /** An anchor or alias of YAML, which the format does not have. */
  YAML_ALIAS(Severity.ERROR),
  /** A tag of YAML, which the format does not have. */
  YAML_TAG(Severity.ERROR),
  /** The YAML is nested deeper than any course needs. */
  YAML_DEPTH(Severity.ERROR),

  /** A key that the format does not know. */
  KEY_UNKNOWN(Severity.ERROR),
  /** A key that must be there is not. */
  KEY_MISSING(Severity.ERROR),
  /** A key stands twice in one mapping. */
  KEY_DUPLICATE(Severity.ERROR),
  /** A value is of another kind than its key asks for. */
  VALUE_TYPE(Severity.ERROR),
  /** A value is empty. */
  VALUE_EMPTY(Severity.ERROR),
  /** A text has more characters than its place has room for. */
  VALUE_LONG(Severity.ERROR),
  /** A number is too small or too large. */
  VALUE_RANGE(Severity.ERROR),
  /** The format's number is not one that this reader reads. */
  FORMAT_UNSUPPORTED(Severity.ERROR),
  /** An id is not written in kebab-case. */
  ID_FORM(Severity.ERROR),
  /** Two lessons, two questions or two sources have the same id. */
  ID_DUPLICATE(Severity.ERROR),
  /** A category is not a code in capitals. */
  CATEGORY_FORM(Severity.ERROR),
  /** A language is not a language tag such as {@code zh-CN}. */
  LANGUAGE_FORM(Severity.ERROR),
  /** A source's key has other characters than allowed. */
  SOURCE_KEY_FORM(Severity.ERROR),
  /** A source's address is not an http or https address. */
  SOURCE_URL(Severity.ERROR),
  /** A source that no lesson cites. */
  SOURCE_UNUSED(Severity.WARNING),

  /** More sources than a course may have. */
  SOURCES_TOO_MANY(Severity.ERROR),

  /** More lessons than a course may have. */
  LESSONS_TOO_MANY(Severity.ERROR),
  /** Two lessons use the same file. */
  LESSON_FILE_REPEATED(Severity.ERROR),
  /** A lesson without text. */
  LESSON_EMPTY(Severity.ERROR),
  /** A lesson asks for far more minutes than its text takes to read. */
  LESSON_MINUTES(Severity.WARNING),
  /** A lesson becomes a page larger than a browser should get. */
  LESSON_TOO_LARGE(Severity.ERROR),
  /** Raw HTML in Markdown. */
  MARKDOWN_HTML(Severity.ERROR),
  /** Markdown nested deeper than can be read. */
  MARKDOWN_DEPTH(Severity.ERROR),
  /** A paragraph longer, or with more marks, than the parser should get. */
  MARKDOWN_LONG(Severity.ERROR),
  /** Two asterisks that did not become bold type. */
  MARKDOWN_EMPHASIS(Severity.WARNING),
  /** A link to something else than http, https, mailto or a place in the lesson. */
  LINK_SCHEME(Severity.ERROR),
  /** An image that does not lie in the course's {@code figures} folder. */
  IMAGE_PATH(Severity.ERROR),
  /** An image without alternative text. */
  IMAGE_ALT(Severity.ERROR),
  /** The bytes of an image are of another kind than its name says. */
  IMAGE_TYPE(Severity.ERROR),
  /** A footnote names a source that the course does not have. */
  FOOTNOTE_UNKNOWN(Severity.ERROR),
  /** A footnote is defined in a lesson instead of in the course's sources. */
  FOOTNOTE_DEFINITION(Severity.ERROR),
  /** A footnote inside the alternative text of an image, where nobody can follow it. */
  FOOTNOTE_PLACE(Severity.ERROR),

  /** An SVG file is not well-formed XML. */
  SVG_SYNTAX(Severity.ERROR),
  /** An SVG file has a document type, the door of entity attacks. */
  SVG_DOCTYPE(Severity.ERROR),
  /** An SVG file has an element other than those of a still picture. */
  SVG_ELEMENT(Severity.ERROR),
  /** An SVG file has an event handler. */
  SVG_ATTRIBUTE(Severity.ERROR),
  /** An SVG file refers to something outside itself. */
  SVG_REFERENCE(Severity.ERROR),

  /** More questions than a quiz may have. */
  QUESTIONS_TOO_MANY(Severity.ERROR),
  /** A question's kind is neither SINGLE nor MULTIPLE. */
  QUESTION_KIND(Severity.ERROR),
  /** A question belongs to a lesson that the course does not have. */
  QUESTION_LESSON(Severity.ERROR),
  /** A question's options are fewer than two or leave out a letter. */
  QUESTION_OPTIONS(Severity.ERROR),
  /** A question's key names an option that it does not have. */
  QUESTION_KEY_UNKNOWN(Severity.ERROR),
  /** A question's key names an option twice. */
  QUESTION_KEY_REPEATED(Severity.ERROR),
  /** A question of kind SINGLE without exactly one right option. */
  QUESTION_SINGLE(Severity.ERROR),
  /** A question of kind MULTIPLE with fewer than two right options. */
  QUESTION_MULTIPLE(Severity.ERROR),

  /** So many findings that the rest is not listed. */
  FINDINGS_TOO_MANY(Severity.ERROR);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  /** Returns the weight, the same for every finding with this code. */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns the name in bundles and documents, such as {@code yaml.tab} or {@code file.not-plain}.
   */
  public String key() {
    String name = name().toLowerCase(Locale.ROOT);
    int first = name.indexOf('_');
    return name.substring(0, first) + '.' + name.substring(first + 1).replace('_', '-');
  }
}
