package org.lingyan.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a course in the native format, as described in {@code docs/course-format.md}. Everything
 * read is treated as hostile; nothing is dropped in silence: what may not stay is a finding.
 */
public final class CourseFolder {

  private CourseFolder() {}

  /**
   * Reads the course in a folder.
   *
   * @param folder holds {@code course.yaml}; nothing outside it is read, no symbolic link in it is
   *     followed
   * @return the course with its warnings, or all errors and warnings at once
   */
  public static CourseReading read(Path folder) {
    if (!Files.isDirectory(folder)) {
      return missing(folder.toString());
    }
    try {
      return new CourseReader(new FolderFiles(folder.toRealPath())).read();
    } catch (IOException e) {
      // Gone, or closed to us, between the question and the answer.
      return missing(folder.toString());
    }
  }

  /**
   * Reads a course that is shipped inside the product, in a jar or not.
   *
   * @param folder the resource folder, such as {@code courses/professional-ethics}
   * @return as {@link #read(Path)}; files that no part of the course uses are not warned of, since
   *     a class path cannot be listed
   */
  public static CourseReading readFromClasspath(String folder) {
    if (!SafePaths.isSafe(folder)) {
      return missing(folder);
    }
    ClassLoader loader = CourseFolder.class.getClassLoader();
    return new CourseReader(new ClasspathFiles(loader, folder)).read();
  }

  private static CourseReading missing(String folder) {
    return new CourseReading.Refused(
        List.of(
            new Finding(CourseReader.COURSE_FILE, 1, FindingCode.FOLDER_MISSING, List.of(folder))),
        CourseSize.NOTHING);
  }
}
