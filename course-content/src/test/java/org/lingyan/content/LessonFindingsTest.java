package org.lingyan.content;

import static org.lingyan.content.FindingCode.*;
import static org.lingyan.content.Row.added;
import static org.lingyan.content.Row.row;
import static org.lingyan.content.SmallCourse.COURSE;
import static org.lingyan.content.SmallCourse.LESSON;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LessonFindingsTest {

  private static final String SECOND =
      "  - {id: two, title: {zh-CN: 二, en: Two}, file: lessons/%s, minutes: 5}\nquiz:";

  static Stream<Row> rows() {
    return Stream.of(
        row(ID_DUPLICATE, COURSE, 20, "the same id", LessonFindingsTest::addLessonOfSameId),
        row(LESSON_FILE_REPEATED, COURSE, 20, "\nquiz:", "\n" + SECOND.formatted("one.md")),
        row(FILE_MISSING, COURSE, 20, "\nquiz:", "\n" + SECOND.formatted("two.md")),
        row(LESSONS_TOO_MANY, COURSE, 219, "201 lessons", LessonFindingsTest::addLessons),
        row(LESSON_EMPTY, "lessons/two.md", 1, "no text", course -> addLesson(course, "---\n")),
        row(LESSON_TOO_LARGE, "lessons/two.md", 1, "links", course -> addLesson(course, links())),
        added(MARKDOWN_HTML, LESSON, 7, "\n<div>块</div>\n"),
        added(MARKDOWN_HTML, LESSON, 8, "\n第一行\n第二行<br>换行\n"),
        added(MARKDOWN_HTML, LESSON, 7, "\n<!-- 备注 -->\n"),
        added(MARKDOWN_HTML, LESSON, 8, "\n- 一\n- 二 <b\n  class=x>粗\n"),
        added(MARKDOWN_DEPTH, LESSON, 7, "\n" + ">".repeat(50) + " 深\n"),
        added(MARKDOWN_DEPTH, LESSON, 7, "\n" + "*a **b ".repeat(30) + "c** d*".repeat(30)),
        added(MARKDOWN_LONG, LESSON, 7, "\n" + "字字字字字字字字字\n".repeat(2300)),
        added(MARKDOWN_LONG, LESSON, 8, "\n\n" + "a*b ".repeat(2001)),
        added(MARKDOWN_EMPHASIS, LESSON, 8, "\n一\n他说**“好”**然后走了。\n"),
        added(LINK_SCHEME, LESSON, 7, "\n[点我](javascript:alert(1))\n"),
        added(LINK_SCHEME, LESSON, 7, "\n[点我](ftp://example.org/a)\n"),
        added(LINK_SCHEME, LESSON, 7, "\n[另一课](two.md)\n"),
        added(LINK_SCHEME, LESSON, 7, "\n[另一课]()\n"),
        added(LINK_SCHEME, LESSON, 7, "\n<data:text/html,x>\n"),
        added(LINK_SCHEME, LESSON, 7, "\n[点我][a]\n\n[a]: file:///etc/passwd\n"),
        added(IMAGE_PATH, LESSON, 7, "\n![图](https://example.org/a.png)\n"),
        added(IMAGE_PATH, LESSON, 7, "\n![图](../../secret.png)\n"),
        added(IMAGE_PATH, LESSON, 7, "\n![图](/figures/a.png)\n"),
        added(IMAGE_PATH, LESSON, 7, "\n![图](../figures/../course.yaml)\n"),
        added(IMAGE_PATH, LESSON, 7, "\n![图](../figures/in/a.png)\n"),
        added(IMAGE_PATH, LESSON, 7, "\n![图](../figures/a.gif)\n"),
        added(IMAGE_PATH, LESSON, 7, "\n![图](..\\figures\\a.png)\n"),
        added(IMAGE_ALT, LESSON, 7, "\n![](../figures/steps.svg)\n"),
        added(IMAGE_ALT, LESSON, 9, "\n| a |\n|---|\n| ![ ](../figures/steps.svg) |\n"),
        added(FILE_MISSING, LESSON, 8, "\n一\n![图](../figures/none.png)\n"),
        added(FOOTNOTE_UNKNOWN, LESSON, 7, "\n还有一句。[^other]\n"),
        added(FOOTNOTE_UNKNOWN, LESSON, 9, "\n> **记住**\n>\n> 一[^law]二[^a_b]\n"),
        added(FOOTNOTE_DEFINITION, LESSON, 7, "\n[^law]: https://example.org\n"),
        added(FOOTNOTE_DEFINITION, LESSON, 8, "\n一\n[^law]: 某法 第一条\n"),
        added(FOOTNOTE_PLACE, LESSON, 7, "\n![图[^law]](../figures/steps.svg)\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void findsTheFaultAndItsLine(Row row, @TempDir Path folder) {
    row.check(folder);
  }

  private static void addLesson(SmallCourse course, String markdown) {
    course.write("lessons/two.md", markdown);
    course.replace(COURSE, "\nquiz:", "\n" + SECOND.formatted("two.md"));
  }

  private static void addLessonOfSameId(SmallCourse course) {
    addLesson(course, "一句话。");
    course.replace(COURSE, "id: two", "id: one");
  }

  private static void addLessons(SmallCourse course) {
    StringBuilder lessons = new StringBuilder("\n");
    for (int i = 2; i <= 201; i++) {
      course.write("lessons/n%d.md".formatted(i), "一句话。");
      lessons.append(
          "  - {id: n%d, title: {zh-CN: 课, en: L}, file: lessons/n%d.md, minutes: 5}\n"
              .formatted(i, i));
    }
    course.delete("lessons/n201.md");
    course.replace(COURSE, "\nquiz:", lessons + "quiz:");
  }

  /** 20 kB of Markdown that would be a page of 5 MB. */
  private static String links() {
    return "[a]: https://example.org/" + "x".repeat(19_000) + "\n\n" + "[a]\n\n".repeat(300);
  }
}
