package org.lingyan.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small course without fault in a folder, to be spoilt in one place by each test. */
final class SmallCourse {

  static final String COURSE = "course.yaml";
  static final String LESSON = "lessons/one.md";
  static final String QUIZ = "quiz.yaml";
  static final String FIGURE = "figures/steps.svg";

  static final String COURSE_YAML =
      """
      format: 1
      id: small-course
      version: 1.10
      language: zh-CN
      title:
        zh-CN: 小课程
        en: Small course
      summary: {zh-CN: 摘要, en: Summary}
      category: COMMON
      licence: CC-BY-4.0
      sources:
        - key: law
          text: 某法，第一条
          url: https://example.org/law
      lessons:
        - id: one
          title: {zh-CN: 第一课, en: Lesson one}
          file: lessons/one.md
          minutes: 5
      quiz:
        file: quiz.yaml
        pass: 60
      """;

  static final String LESSON_MD =
      """
      # 第一课

      这里有一句话。[^law]

      ![三步：听、想、记](../figures/steps.svg)
      """;

  static final String QUIZ_YAML =
      """
      questions:
        - id: q1
          kind: SINGLE
          lesson: one
          text: 哪一个对？
          options:
            A: 这个
            B: 那个
          key: [A]
          explanation: 因为这个对。
        - id: q2
          kind: MULTIPLE
          text: 哪些对？
          options: {A: 一, B: 二, C: 三}
          key: [A, C]
          explanation: 因为一和三对。
      """;

  static final String FIGURE_SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
        <style>.a { fill: url(#g) }</style>
        <defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs>
        <rect class="a" width="10" height="10"/>
      </svg>
      """;

  private final Path folder;

  SmallCourse(Path folder) {
    this.folder = folder;
    write(COURSE, COURSE_YAML);
    write(LESSON, LESSON_MD);
    write(QUIZ, QUIZ_YAML);
    write(FIGURE, FIGURE_SVG);
  }

  Path folder() {
    return folder;
  }

  SmallCourse write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  SmallCourse write(String file, byte[] bytes) {
    Path path = folder.resolve(file);
    try {
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  SmallCourse append(String file, String text) {
    return write(file, text(file) + text);
  }

  /** Replaces the first occurrence, which must be there: a typing error would test nothing. */
  SmallCourse replace(String file, String old, String replacement) {
    String text = text(file);
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException(file + " does not have " + old);
    }
    return write(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
  }

  SmallCourse delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  CourseReading read() {
    return CourseFolder.read(folder);
  }

  List<Finding> findings() {
    return read().findings();
  }

  CoursePackage accepted() {
    if (read() instanceof CourseReading.Accepted accepted) {
      return accepted.course();
    }
    throw new AssertionError(findings().toString());
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
