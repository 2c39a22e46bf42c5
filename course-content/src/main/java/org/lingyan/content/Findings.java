package org.lingyan.content;

import java.util.List;
import java.util.TreeSet;

/** Gathers what the check finds; an identical finding counts once. */
final class Findings {

  /** A hostile file can hold a fault in every second character; nobody reads more than these. */
  static final int LIMIT = 500;

  private final TreeSet<Finding> found = new TreeSet<>();
  private boolean errors;

  void add(FindingCode code, Place place, String... arguments) {
    errors |= code.severity() == Severity.ERROR;
    if (found.size() < LIMIT) {
      found.add(new Finding(place.file(), place.line(), code, List.of(arguments)));
    } else {
      errors = true;
      found.add(
          new Finding(
              CourseReader.COURSE_FILE,
              1,
              FindingCode.FINDINGS_TOO_MANY,
              List.of(Integer.toString(LIMIT))));
    }
  }

  boolean hasErrors() {
    return errors;
  }

  /** Returns all findings by file and line. */
  List<Finding> sorted() {
    return List.copyOf(found);
  }
}
