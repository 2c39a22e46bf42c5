package org.lingyan.learning.progress;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Status;

/**
 * What waits for somebody, and where she goes on. Pure.
 *
 * @param waiting courses that she can bring to an end now, the nearest to its end first (L9.4)
 * @param late the standing whose hours she has to catch up with before the period ends (L9.5)
 * @param next the course she goes on with or begins; empty when all are completed (L9.6)
 */
public record Agenda(List<MyCourse> waiting, Optional<HoursVerdict> late, Optional<MyCourse> next) {
  /** How long before the end of the period missing hours wait for her. */
  private static final Period LATE = Period.ofMonths(3);

  private static final List<CourseStep> WAITING =
      List.of(CourseStep.QUIZ_BEGUN, CourseStep.QUIZ_AGAIN, CourseStep.QUIZ, CourseStep.LEARN);

  /** Freezes the list. */
  public Agenda {
    waiting = List.copyOf(waiting);
  }

  /**
   * Decides.
   *
   * @param courses all courses in the order of L9.3
   * @param standing the main requirement of this year; empty when none binds
   */
  public static Agenda of(
      List<MyCourse> courses, Optional<HoursVerdict> standing, LocalDate today) {
    return new Agenda(
        courses.stream()
            .filter(course -> WAITING.contains(course.step()))
            .sorted(Comparator.comparing(course -> WAITING.indexOf(course.step())))
            .toList(),
        standing.filter(verdict -> isLate(verdict, today)),
        courses.stream().filter(course -> course.step() != CourseStep.REVIEW).findFirst());
  }

  private static boolean isLate(HoursVerdict verdict, LocalDate today) {
    return verdict.status() == Status.AT_RISK
        && !today.isBefore(verdict.period().until().minus(LATE));
  }
}
