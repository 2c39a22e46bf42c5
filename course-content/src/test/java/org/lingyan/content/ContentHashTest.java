package org.lingyan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lingyan.content.SmallCourse.COURSE;
import static org.lingyan.content.SmallCourse.FIGURE;
import static org.lingyan.content.SmallCourse.LESSON;
import static org.lingyan.content.SmallCourse.QUIZ;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** C5: equal content has an equal hash, any other content another. */
class ContentHashTest {

  @TempDir Path folder;

  @Test
  void lineEndsOrderOfKeysAndCommentsMakeNoOtherVersion() {
    SmallCourse course = new SmallCourse(folder);
    CoursePackage first = course.accepted();
    course.write(LESSON, SmallCourse.LESSON_MD.replace("\n", "\r\n"));
    course.write(QUIZ, SmallCourse.QUIZ_YAML.replace("\n", "\r\n"));
    course.replace(
        COURSE, "format: 1\nid: small-course\n", "# note\nid: small-course\nformat: 1\n");
    CoursePackage second = course.accepted();
    assertThat(second).isEqualTo(first).hasSameHashCodeAs(first);
    assertThat(second.contentHash()).isEqualTo(first.contentHash()).matches("[0-9a-f]{64}");
  }

  static Stream<Consumer<SmallCourse>> changes() {
    return Stream.of(
        course -> course.replace(COURSE, "small-course", "other-course"),
        course -> course.replace(COURSE, "1.10", "1.1"),
        course -> course.replace(COURSE, "language: zh-CN", "language: zh"),
        course -> course.replace(COURSE, "小课程", "大课程"),
        course -> course.replace(COURSE, "en: Summary", "en: Other"),
        course -> course.replace(COURSE, "COMMON", "ELECTIVE"),
        course -> course.replace(COURSE, "CC-BY-4.0", "CC0-1.0"),
        course -> course.replace(COURSE, "第一条", "第二条"),
        course -> course.replace(COURSE, "id: one", "id: uno").replace(QUIZ, ": one", ": uno"),
        course -> course.replace(COURSE, "minutes: 5", "minutes: 6"),
        course -> course.replace(COURSE, "pass: 60", "pass: 61"),
        course -> course.replace(LESSON, "一句话", "两句话"),
        course -> course.replace(FIGURE, "red", "blue"),
        course -> course.replace(QUIZ, "      lesson: one\n".substring(2), ""),
        course -> course.replace(QUIZ, "key: [A]", "key: [B]"),
        course -> course.replace(QUIZ, "这个\n", "那\n"),
        course -> course.replace(QUIZ, "因为这个对", "因为"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void everyChangeOfContentMakesAnotherVersion(Consumer<SmallCourse> change) {
    SmallCourse course = new SmallCourse(folder);
    String hash = course.accepted().contentHash();
    change.accept(course);
    assertThat(course.accepted().contentHash()).isNotEqualTo(hash);
  }

  @Test
  void aPackageCannotBeChangedThroughItsBytes() {
    CoursePackage course = new SmallCourse(folder).accepted();
    Asset asset = course.assets().get("steps.svg");
    String hash = course.contentHash();
    asset.bytes()[0] = 'x';
    assertThat(asset.bytes()[0]).isEqualTo((byte) '<');
    assertThat(course.contentHash()).isEqualTo(hash);
    assertThat(asset.open()).hasBinaryContent(asset.bytes());
    assertThat(asset.size()).isEqualTo(asset.bytes().length);
    assertThat(ContentHash.of(asset.bytes())).isEqualTo(asset.sha256());
  }
}
