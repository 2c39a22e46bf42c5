package org.lingyan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseCheckCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private int run(Path course, Locale locale) {
    return CourseCheckCommand.run(
        course, locale, new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aCourseWithoutFaultPrintsItsSize() {
    assertThat(run(new SmallCourse(folder).folder(), Locale.ENGLISH)).isZero();
    assertThat(printed())
        .isEqualToNormalizingNewlines(
            "Usable: 1 lessons, 5 minutes, 2 questions, 1 figures; 0 warnings.\n");
  }

  @Test
  void warningsArePrintedAndAllowed() {
    SmallCourse course = new SmallCourse(folder).write("lessons/old.md", "x");
    assertThat(run(course.folder(), Locale.CHINA)).isZero();
    assertThat(printed())
        .isEqualToNormalizingNewlines(
            """
            lessons/old.md:1: 课程没有用到文件 lessons/old.md。
            可用：1 课，5 分钟，2 题，1 幅图；提醒 1 条。
            """);
  }

  @Test
  void errorsArePrintedByFileAndLine() {
    SmallCourse course =
        new SmallCourse(folder)
            .append(SmallCourse.LESSON, "\n<b>\n\n[x](y)\n")
            .replace(SmallCourse.QUIZ, "kind: SINGLE", "kind: ONE")
            .replace(SmallCourse.COURSE, "licence", "license");
    assertThat(run(course.folder(), Locale.ENGLISH)).isEqualTo(1);
    assertThat(printed())
        .isEqualToNormalizingNewlines(
            """
            course.yaml:1: The key “licence” is missing.
            course.yaml:10: There is no key “license”. The nearest one is “licence”.
            lessons/one.md:7: HTML is not allowed in lessons: “<b>”. \
            Write it in Markdown, or leave it out.
            lessons/one.md:9: The link “y” cannot be used. \
            Link to https, http or mailto addresses, or to a # place in the same lesson.
            quiz.yaml:3: The kind “ONE” must be SINGLE or MULTIPLE.
            Not usable: 5 errors, 0 warnings; read 1 lessons, 5 minutes, 2 questions, 1 figures.
            """);
  }

  @Test
  void aFolderThatDoesNotExistIsTwo() {
    assertThat(run(folder.resolve("none"), Locale.ENGLISH)).isEqualTo(2);
    assertThat(printed()).startsWith("There is no folder ").contains("none").hasLineCount(1);
  }
}
