package org.lingyan.content;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Checks a course for its author: what the editor's problem list shows, on the command line. */
public final class CourseCheckCommand {

  private CourseCheckCommand() {}

  /**
   * Prints one line {@code file:line: text} per finding, by file and line, and a summary line.
   *
   * @param folder the course's folder
   * @param locale English prints English, every other language Chinese
   * @param out where to print
   * @return the exit status: 0 without errors (warnings allowed), 1 with errors, 2 if there is no
   *     such folder
   */
  public static int run(Path folder, Locale locale, PrintStream out) {
    CourseReading reading = CourseFolder.read(folder);
    boolean exists = Files.isDirectory(folder);
    for (Finding finding : reading.findings()) {
      String where = exists ? finding.file() + ':' + finding.line() + ": " : "";
      out.println(where + finding.text(locale));
    }
    if (!exists) {
      return 2;
    }
    out.println(summary(reading, locale));
    return reading instanceof CourseReading.Accepted ? 0 : 1;
  }

  private static String summary(CourseReading reading, Locale locale) {
    CourseSize size = reading.size();
    long errors =
        reading.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
    return CheckTexts.format(
        locale,
        errors == 0 ? "summary.accepted" : "summary.refused",
        errors,
        reading.findings().size() - errors,
        size.lessons(),
        size.minutes(),
        size.questions(),
        size.figures());
  }
}
