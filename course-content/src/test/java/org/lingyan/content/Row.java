package org.lingyan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.function.Consumer;

/** One fault and what must be found, there and nowhere else. */
record Row(FindingCode code, String file, int line, String name, Consumer<SmallCourse> fault) {

  static Row row(
      FindingCode code, String file, int line, String name, Consumer<SmallCourse> fault) {
    return new Row(code, file, line, name, fault);
  }

  /** A fault that replaces one text by another. */
  static Row row(FindingCode code, String file, int line, String old, String replacement) {
    return row(
        code,
        file,
        line,
        old.strip() + " → " + replacement.strip().lines().findFirst().orElse(""),
        course -> course.replace(file, old, replacement));
  }

  /** A fault that is added at the end of a file. */
  static Row added(FindingCode code, String file, int line, String text) {
    return row(code, file, line, text.strip(), course -> course.append(file, text));
  }

  /** Spoils a course and asserts that exactly this fault is found. */
  void check(Path folder) {
    SmallCourse course = new SmallCourse(folder.resolve("course"));
    fault.accept(course);
    CourseReading reading = course.read();
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::file, Finding::line)
        .containsExactly(tuple(code, file, line));
    if (code.severity() == Severity.ERROR) {
      assertThat(reading).isInstanceOf(CourseReading.Refused.class);
    } else {
      assertThat(reading).isInstanceOf(CourseReading.Accepted.class);
    }
  }

  @Override
  public String toString() {
    return code.key() + ": " + name;
  }
}
