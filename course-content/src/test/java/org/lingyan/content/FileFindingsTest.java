package org.lingyan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lingyan.content.FindingCode.*;
import static org.lingyan.content.Row.row;
import static org.lingyan.content.SmallCourse.COURSE;
import static org.lingyan.content.SmallCourse.FIGURE;
import static org.lingyan.content.SmallCourse.LESSON;
import static org.lingyan.content.SmallCourse.QUIZ;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileFindingsTest {

  private static final int MEBIBYTE = 1024 * 1024;

  static Stream<Row> rows() {
    return Stream.of(
        row(FILE_MISSING, COURSE, 1, "no course.yaml", course -> course.delete(COURSE)),
        row(FILE_MISSING, LESSON, 5, "no figure", course -> course.delete(FIGURE)),
        row(FILE_NOT_PLAIN, COURSE, 18, "link to outside", FileFindingsTest::linkLesson),
        row(FILE_NOT_PLAIN, LESSON, 5, "linked folder", FileFindingsTest::linkFigures),
        row(FILE_NOT_PLAIN, COURSE, 1, "linked course", FileFindingsTest::linkCourse),
        row(FILE_NOT_PLAIN, COURSE, 18, "a folder", FileFindingsTest::folderForLesson),
        row(FILE_TOO_LARGE, COURSE, 1, "yaml", course -> grow(course, COURSE, MEBIBYTE + 1)),
        row(FILE_TOO_LARGE, COURSE, 21, "quiz", course -> grow(course, QUIZ, MEBIBYTE + 1)),
        row(FILE_TOO_LARGE, COURSE, 18, "lesson", c -> grow(c, LESSON, 2 * MEBIBYTE + 1)),
        row(FILE_TOO_LARGE, LESSON, 5, "figure", c -> grow(c, FIGURE, 5 * MEBIBYTE + 1)),
        row(COURSE_TOO_LARGE, LESSON, 26, "21 figures", FileFindingsTest::manyFigures),
        row(FILE_ENCODING, COURSE, 6, "GBK", course -> gbk(course, COURSE)),
        row(FILE_ENCODING, LESSON, 1, "GBK", course -> gbk(course, LESSON)),
        row(FILE_ENCODING, QUIZ, 5, "GBK", course -> gbk(course, QUIZ)),
        row(FILE_UNUSED, "lessons/old.md", 1, "left over", c -> c.write("lessons/old.md", "x")),
        row(FILE_UNUSED, "a\uFFFDb", 1, "escape in a name", c -> c.write("a\u001Bb", "x")),
        path("../one.md"),
        path("lessons/../../one.md"),
        path("/etc/one.md"),
        path("C:/one.md"),
        path("'C:\\one.md'"),
        path("lessons\\one.md"),
        path("lessons//one.md"),
        path("./lessons/one.md"),
        path("file:lessons/one.md"),
        path("lessons/one.md/"),
        path("lessons/.one.md"),
        path("lessons/one.html"),
        path("a/".repeat(60) + "one.md"));
  }

  private static Row path(String path) {
    return row(PATH_UNSAFE, COURSE, 18, path, FileFindingsTest.lesson(path));
  }

  private static Consumer<SmallCourse> lesson(String path) {
    return course -> {
      course.replace(COURSE, "lessons/one.md", path);
      course.delete(LESSON);
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void findsTheFaultAndItsLine(Row row, @TempDir Path folder) {
    row.check(folder);
  }

  @Test
  void aFolderThatDoesNotExistIsAFinding(@TempDir Path folder) {
    assertThat(CourseFolder.read(folder.resolve("none")).findings())
        .extracting(Finding::code)
        .containsExactly(FOLDER_MISSING);
    assertThat(CourseFolder.readFromClasspath("../courses").findings())
        .extracting(Finding::code)
        .containsExactly(FOLDER_MISSING);
  }

  @Test
  void aFileThatMayNotBeReadIsAFinding() {
    CourseFiles closed =
        new CourseFiles() {
          @Override
          InputStream open(String name) throws IOException {
            throw new AccessDeniedException(name);
          }

          @Override
          List<String> names() {
            return List.of();
          }
        };
    assertThat(new CourseReader(closed).read().findings())
        .containsExactly(new Finding(COURSE, 1, FILE_UNREADABLE, List.of(COURSE)));
  }

  private static void linkLesson(SmallCourse course) {
    link(course, LESSON, outside(course));
  }

  private static void linkCourse(SmallCourse course) {
    link(course, COURSE, outside(course));
  }

  private static void linkFigures(SmallCourse course) {
    course.delete(FIGURE);
    course.write("lessons/.hidden/steps.svg", SmallCourse.FIGURE_SVG);
    link(course, "figures", course.folder().resolve("lessons/.hidden"));
  }

  private static Path outside(SmallCourse course) {
    Path secret = course.folder().resolveSibling("secret");
    try {
      return Files.writeString(secret, SmallCourse.COURSE_YAML);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void link(SmallCourse course, String name, Path target) {
    course.delete(name);
    try {
      Files.createSymbolicLink(course.folder().resolve(name), target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void folderForLesson(SmallCourse course) {
    course.delete(LESSON);
    course.write(LESSON + "/README", "x");
  }

  private static void manyFigures(SmallCourse course) {
    StringBuilder lesson = new StringBuilder();
    for (int i = 0; i < 21; i++) {
      String figure = "figures/f%d.png".formatted(i);
      course.write(figure, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
      grow(course, figure, 5 * MEBIBYTE);
      lesson.append("\n![图](../%s)".formatted(figure));
    }
    course.append(LESSON, lesson.toString());
  }

  private static void grow(SmallCourse course, String file, int bytes) {
    try (RandomAccessFile grown =
        new RandomAccessFile(course.folder().resolve(file).toFile(), "rw")) {
      grown.setLength(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void gbk(SmallCourse course, String file) {
    try {
      String text = Files.readString(course.folder().resolve(file));
      course.write(file, text.getBytes(Charset.forName("GBK")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
