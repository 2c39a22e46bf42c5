package org.lingyan.content;

import static org.lingyan.content.FindingCode.*;
import static org.lingyan.content.Row.added;
import static org.lingyan.content.Row.row;
import static org.lingyan.content.SmallCourse.COURSE;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CourseYamlFindingsTest {

  static Stream<Row> rows() {
    return Stream.of(
        row(YAML_SYNTAX, COURSE, 10, "licence: CC", "licence: CC: BY"),
        row(YAML_SYNTAX, COURSE, 10, "CC-BY", "CC\u0007BY"),
        added(YAML_SYNTAX, COURSE, 23, "---\nformat: 1\n"),
        row(YAML_UNCLOSED, COURSE, 8, "en: Summary}", "en: Summary"),
        row(YAML_UNCLOSED, COURSE, 10, "licence: CC", "licence: \"CC"),
        row(YAML_TAB, COURSE, 7, "  en: Small", "\ten: Small"),
        row(YAML_TAB, COURSE, 19, "    minutes", "\t\tminutes"),
        row(YAML_ALIAS, COURSE, 9, "COMMON", "&c COMMON"),
        row(YAML_TAG, COURSE, 9, "COMMON", "!!java.net.URL COMMON"),
        row(YAML_TAG, COURSE, 12, "- key: law", "- !!set {key: law}\n  - key: law"),
        row(YAML_DEPTH, COURSE, 10, "CC-BY-4.0", "[".repeat(13) + "]".repeat(13)),
        row(KEY_UNKNOWN, COURSE, 10, "licence: CC", "license: CC\nlicence: CC"),
        row(KEY_UNKNOWN, COURSE, 6, "  zh-CN: 小课程", "  zh-TW: 小課程\n  zh-CN: 小课程"),
        row(KEY_UNKNOWN, COURSE, 13, "text: 某法", "titel: x\n    text: 某法"),
        row(KEY_UNKNOWN, COURSE, 20, "quiz:", "    hours: 2\nquiz:"),
        row(KEY_UNKNOWN, COURSE, 21, "  file: quiz", "  time: 3\n  file: quiz"),
        row(KEY_MISSING, COURSE, 1, "format: 1\n", ""),
        row(KEY_MISSING, COURSE, 1, "licence: CC-BY-4.0\n", ""),
        row(KEY_MISSING, COURSE, 6, "  en: Small course\n", ""),
        row(KEY_MISSING, COURSE, 16, "    minutes: 5\n", ""),
        row(KEY_DUPLICATE, COURSE, 10, "licence: CC", "category: ELECTIVE\nlicence: CC"),
        row(VALUE_TYPE, COURSE, 1, COURSE, course -> course.write(COURSE, "- format: 1\n")),
        row(VALUE_TYPE, COURSE, 1, "empty file", course -> course.write(COURSE, "")),
        row(VALUE_TYPE, COURSE, 8, "{zh-CN: 摘要, en: Summary}", "摘要"),
        row(VALUE_TYPE, COURSE, 8, "en: Summary", "en: [Summary]"),
        row(VALUE_TYPE, COURSE, 19, "minutes: 5", "minutes: five"),
        row(VALUE_TYPE, COURSE, 19, "minutes: 5", "minutes: 5.5"),
        row(VALUE_TYPE, COURSE, 19, "minutes: 5", "minutes: 99999999999"),
        row(VALUE_TYPE, COURSE, 12, "  - key", "  - law\n  - key"),
        row(VALUE_TYPE, COURSE, 10, "licence: CC", "[a]: b\nlicence: CC"),
        row(VALUE_EMPTY, COURSE, 10, "CC-BY-4.0", ""),
        row(VALUE_EMPTY, COURSE, 10, "CC-BY-4.0", "\" \""),
        row(VALUE_LONG, COURSE, 3, "1.10", "1".repeat(65)),
        row(VALUE_LONG, COURSE, 7, "Small course", "x".repeat(201)),
        row(VALUE_RANGE, COURSE, 19, "minutes: 5", "minutes: 0"),
        row(VALUE_RANGE, COURSE, 19, "minutes: 5", "minutes: 241"),
        row(VALUE_RANGE, COURSE, 22, "pass: 60", "pass: 0"),
        row(VALUE_RANGE, COURSE, 22, "pass: 60", "pass: 101"),
        row(VALUE_RANGE, COURSE, 22, "pass: 60", "pass: -1"),
        row(FORMAT_UNSUPPORTED, COURSE, 1, "format: 1", "format: 2"),
        row(ID_FORM, COURSE, 2, "small-course", "Small_Course"),
        row(ID_FORM, COURSE, 2, "small-course", "small--course"),
        row(ID_FORM, COURSE, 2, "small-course", "课程"),
        row(CATEGORY_FORM, COURSE, 9, "COMMON", "Common"),
        row(LANGUAGE_FORM, COURSE, 4, "zh-CN", "zh_CN"),
        row(LANGUAGE_FORM, COURSE, 4, "zh-CN", "x-none"),
        row(SOURCE_KEY_FORM, COURSE, 12, "a key with a sign", CourseYamlFindingsTest::spoilKey),
        row(SOURCES_TOO_MANY, COURSE, 512, "501 sources", CourseYamlFindingsTest::addSources),
        row(SOURCE_URL, COURSE, 14, "https://example.org/law", "javascript:alert(1)"),
        row(SOURCE_URL, COURSE, 14, "https://example.org/law", "https://"),
        row(SOURCE_URL, COURSE, 14, "https://example.org/law", "https://a b"),
        row(SOURCE_UNUSED, COURSE, 12, "  - key: law", "  - {key: b, text: x}\n  - key: law"),
        row(ID_DUPLICATE, COURSE, 15, "lessons:", "  - {key: law, text: x}\nlessons:"),
        row(LESSON_MINUTES, COURSE, 19, "minutes: 5", "minutes: 11"),
        row(PATH_UNSAFE, COURSE, 21, "quiz.json", CourseYamlFindingsTest::renameQuiz),
        added(KEY_UNKNOWN, COURSE, 23, "<<: {id: other}\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void findsTheFaultAndItsLine(Row row, @TempDir Path folder) {
    row.check(folder);
  }

  private static void spoilKey(SmallCourse course) {
    course.replace(COURSE, "key: law", "key: law!");
    course.replace(SmallCourse.LESSON, "[^law]", "[^law!]");
  }

  private static void addSources(SmallCourse course) {
    StringBuilder lines = new StringBuilder("sources:\n");
    StringBuilder footnotes = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      lines.append("  - {key: k%d, text: x}\n".formatted(i));
      footnotes.append("\n字[^k%d]\n".formatted(i));
    }
    course.replace(COURSE, "sources:\n", lines.toString());
    course.replace(SmallCourse.LESSON, "[^law]", footnotes.toString());
  }

  private static void renameQuiz(SmallCourse course) {
    course.replace(COURSE, "quiz.yaml", "quiz.json").delete(SmallCourse.QUIZ);
  }
}
