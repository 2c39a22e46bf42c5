package org.lingyan.web.trainee;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Status;
import org.lingyan.learning.progress.CourseStep;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.web.text.Texts;

/** Something that waits for her: only what she herself can bring to an end now. */
public final class TodoRow {
  /** How long before the end of the period missing hours are mentioned here. */
  private static final Period LATE = Period.ofMonths(3);

  private static final List<CourseStep> WAITING =
      List.of(CourseStep.QUIZ_BEGUN, CourseStep.QUIZ_AGAIN, CourseStep.QUIZ, CourseStep.LEARN);

  private final String text;
  private final String details;
  private final String href;

  private TodoRow(String text, String details, String href) {
    this.text = text;
    this.details = details;
    this.href = href;
  }

  /**
   * What waits, the nearest to its end first.
   *
   * @param standing the main requirement of this year; empty when none binds
   */
  static List<TodoRow> of(
      List<MyCourse> courses, Optional<HoursVerdict> standing, LocalDate today, Texts texts) {
    List<TodoRow> waiting = new ArrayList<>();
    courses.stream()
        .filter(course -> WAITING.contains(course.step()))
        .sorted(Comparator.comparing(course -> WAITING.indexOf(course.step())))
        .map(course -> of(course, texts))
        .forEach(waiting::add);
    standing
        .filter(verdict -> isLate(verdict, today))
        .map(v -> of(v, texts))
        .ifPresent(waiting::add);
    return List.copyOf(waiting);
  }

  private static boolean isLate(HoursVerdict verdict, LocalDate today) {
    return verdict.status() == Status.AT_RISK
        && !today.isBefore(verdict.period().until().minus(LATE));
  }

  private static TodoRow of(MyCourse course, Texts texts) {
    String title = course.course().title().in(texts.locale());
    int questions = course.course().questions().size();
    String details =
        switch (course.step()) {
          case QUIZ_BEGUN -> texts.of("todo.answered", course.quiz().answered(), questions);
          case QUIZ_AGAIN ->
              texts.of("todo.failed", course.quiz().score(), course.course().passPercent());
          case QUIZ -> texts.of("todo.questions", questions);
          default ->
              texts.of(
                  "todo.lessons-open",
                  course.course().lessons().size() - course.lessonsDone(),
                  course.course().lessons().indexOf(course.lesson()) + 1,
                  course.lesson().title().in(texts.locale()));
        };
    return new TodoRow(
        texts.of("todo." + course.step().name(), title), details, Addresses.step(course));
  }

  private static TodoRow of(HoursVerdict verdict, Texts texts) {
    LocalDate last = verdict.period().last();
    return new TodoRow(
        texts.of("todo.short", verdict.missing().orElseThrow()),
        texts.of("todo.days-left", last, ChronoUnit.DAYS.between(verdict.asOf(), last)),
        "/trainee/courses");
  }

  /** What it is. */
  public String getText() {
    return text;
  }

  /** What decides. */
  public String getDetails() {
    return details;
  }

  /** Where it is done. */
  public String getHref() {
    return href;
  }
}
