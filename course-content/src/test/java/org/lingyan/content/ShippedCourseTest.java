package org.lingyan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedCourseTest {

  @Test
  void theStarterCourseHasNoFindings() {
    CourseReading reading = CourseFolder.readFromClasspath("courses/professional-ethics");
    assertThat(reading.findings()).isEmpty();
    assertThat(reading).isInstanceOf(CourseReading.Accepted.class);
    assertThat(((CourseReading.Accepted) reading).course().id()).isEqualTo("professional-ethics");
  }

  @Test
  void theStarterCourseHasNoFileTooMany() throws Exception {
    URL course = CourseFolder.class.getResource("/courses/professional-ethics/course.yaml");
    assertThat(CourseFolder.read(Path.of(course.toURI()).getParent()).findings()).isEmpty();
  }

  @Test
  void aCourseInAJarIsTheSameAsInAFolder(@TempDir Path temporary) throws IOException {
    SmallCourse course = new SmallCourse(temporary.resolve("course"));
    Path jar = temporary.resolve("courses.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (String name :
          List.of(SmallCourse.COURSE, SmallCourse.LESSON, SmallCourse.QUIZ, SmallCourse.FIGURE)) {
        out.putNextEntry(new ZipEntry("courses/small/" + name));
        Files.copy(course.folder().resolve(name), out);
        out.closeEntry();
      }
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      CourseReading reading = new CourseReader(new ClasspathFiles(loader, "courses/small")).read();
      assertThat(reading).isEqualTo(course.read());
    }
  }

  @Test
  void aCourseThatIsNotShippedIsAFinding() {
    assertThat(CourseFolder.readFromClasspath("courses/none").findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.FILE_MISSING);
  }
}
