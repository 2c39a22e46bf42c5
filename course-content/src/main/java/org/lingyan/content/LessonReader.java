package org.lingyan.content;

import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Node;

/** Reads the lessons' Markdown files and makes pages of them. */
final class LessonReader {

  /** Characters that a trainee reads in a minute, at an unhurried pace. */
  private static final int PER_MINUTE = 250;

  /** How many times as long as reading a lesson may take, for thinking and looking at figures. */
  private static final int PATIENCE = 3;

  /** Minutes that any lesson may have on top, for an exercise. */
  private static final int EXERCISE = 10;

  /**
   * What a lesson's file becomes.
   *
   * @param html sanitised
   * @param blocks top-level blocks
   * @param characters characters of the text
   */
  record Page(String html, int blocks, int characters) {
    static final Page EMPTY = new Page("", 0, 0);
  }

  private final CourseFiles files;
  private final Sources sources;
  private final Figures figures;
  private final Locale language;
  private final Findings findings;
  private int seen;

  LessonReader(
      CourseFiles files, Sources sources, Figures figures, Locale language, Findings findings) {
    this.files = files;
    this.sources = sources;
    this.figures = figures;
    this.language = language;
    this.findings = findings;
  }

  /**
   * Reads one lesson.
   *
   * @param file its path, already known to be safe
   * @param entry the lesson in {@code course.yaml}, to be blamed for a missing file
   * @return the page; empty after a finding that left nothing to show
   */
  Page read(String file, YamlMap entry, int minutes) {
    Optional<String> markdown =
        files.readText(file, Limits.LESSON_BYTES, entry.placeOf("file"), findings);
    if (markdown.isEmpty() || !ParagraphBounds.hold(file, markdown.get(), findings)) {
      return Page.EMPTY;
    }
    Node document = LessonMarkdown.parse(markdown.get());
    LessonCheck check = new LessonCheck(file, markdown.get(), sources, figures, findings);
    if (!check.isShallow(document)) {
      return Page.EMPTY;
    }
    check.check(document);
    seen++;
    if (check.characters() == 0) {
      findings.add(FindingCode.LESSON_EMPTY, new Place(file, 1), file);
    } else if (minutes * PER_MINUTE > PATIENCE * check.characters() + EXERCISE * PER_MINUTE) {
      findings.add(
          FindingCode.LESSON_MINUTES,
          entry.placeOf("minutes"),
          Integer.toString(minutes),
          Integer.toString(check.characters()));
    }
    // A course with an error is never shown, so nothing hostile ever reaches the renderer.
    return findings.hasErrors() ? Page.EMPTY : page(file, document, check.characters());
  }

  /** Returns how many lessons have been looked through for what they show and cite. */
  int seen() {
    return seen;
  }

  private Page page(String file, Node document, int characters) {
    LessonTree tree = LessonTree.of(document);
    Place place = new Place(file, 1);
    try {
      String html = new LessonPage(file, tree, sources, language).html();
      if (files.budget().take(html.length(), place, findings)) {
        return new Page(html, tree.blocks(), characters);
      }
    } catch (BoundedText.FullException e) {
      findings.add(
          FindingCode.LESSON_TOO_LARGE,
          place,
          Integer.toString(Limits.PAGE_CHARACTERS / Limits.MEBIBYTE));
    }
    return Page.EMPTY;
  }
}
