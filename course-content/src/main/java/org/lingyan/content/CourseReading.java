package org.lingyan.content;

import java.util.List;

/** What came of reading a course: the course, or all the reasons why not. */
public sealed interface CourseReading {

  /** Returns everything that was found, by file and line; for an accepted course only warnings. */
  List<Finding> findings();

  /** Returns how much was read, also of a refused course: its author compares it with the plan. */
  CourseSize size();

  /**
   * The course can be used.
   *
   * @param course the course
   * @param findings warnings for its author; possibly none
   */
  record Accepted(CoursePackage course, List<Finding> findings) implements CourseReading {
    /** Refuses errors: a course that has them is {@link Refused}. */
    public Accepted {
      findings = List.copyOf(findings);
      if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
        throw new IllegalArgumentException("an accepted course has no errors: " + findings);
      }
    }

    @Override
    public CourseSize size() {
      return CourseSize.of(course);
    }
  }

  /**
   * The course cannot be used.
   *
   * @param findings at least one error, and the warnings
   * @param size as much as could be read
   */
  record Refused(List<Finding> findings, CourseSize size) implements CourseReading {
    /** Refuses to be without a reason. */
    public Refused {
      findings = List.copyOf(findings);
      if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
        throw new IllegalArgumentException("a refusal must carry an error: " + findings);
      }
    }
  }
}
