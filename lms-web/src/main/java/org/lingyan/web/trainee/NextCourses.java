package org.lingyan.web.trainee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lingyan.hours.standing.CategoryStanding;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.learning.progress.CourseStep;
import org.lingyan.learning.progress.MyCourse;

/** Courses that would close what somebody lacks. */
final class NextCourses {
  private static final int MOST = 3;

  private NextCourses() {}

  /**
   * As many as close the gap, at most three: those of a category that is short first, then what was
   * begun.
   *
   * @param verdicts how she stands, the main requirement first; what is over is not closed any more
   * @param courses all courses as she sees them
   */
  static List<MyCourse> of(List<HoursVerdict> verdicts, List<MyCourse> courses) {
    List<HoursVerdict> open =
        verdicts.stream()
            .filter(one -> !one.asOf().isAfter(one.period().last()))
            .filter(one -> one.missing().orElse(BigDecimal.ZERO).signum() > 0)
            .toList();
    if (open.isEmpty()) {
      return List.of();
    }
    Set<String> lacking =
        open.stream()
            .flatMap(one -> one.categories().stream())
            .filter(one -> one.missing().signum() > 0)
            .map(CategoryStanding::category)
            .collect(Collectors.toSet());
    HoursVerdict first = open.get(0);
    BigDecimal gap = first.missing().orElse(BigDecimal.ZERO);
    List<MyCourse> next = new ArrayList<>();
    for (MyCourse course :
        courses.stream()
            .filter(one -> one.step() != CourseStep.REVIEW)
            .sorted(
                Comparator.comparing((MyCourse one) -> !lacking.contains(one.course().category()))
                    .thenComparing(one -> one.attempt().isEmpty()))
            .toList()) {
      if (next.size() == MOST || gap.signum() <= 0) {
        break;
      }
      next.add(course);
      gap = gap.subtract(first.rule().worth(course.course().minutes()));
    }
    return next;
  }
}
