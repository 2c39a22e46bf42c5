package org.lingyan.web.trainee;

import java.math.BigDecimal;
import java.util.Optional;
import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.progress.CourseStep;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.rules.HoursRule;
import org.lingyan.web.text.Texts;

/** A course in a list: how far it is and the button that goes on. */
public final class CourseRow {
  private final StepRow step;
  private final String title;
  private final String summary;
  private final String details;
  private final String state;
  private final int lessons;
  private final int lessonsDone;

  private CourseRow(MyCourse course, String details, Texts texts) {
    this.step = StepRow.of(course, texts);
    this.title = course.course().title().in(texts.locale());
    this.summary = course.course().summary().in(texts.locale());
    this.details = details;
    this.state = texts.of(course.step());
    this.lessons = course.course().lessons().size();
    this.lessonsDone = course.lessonsDone();
  }

  /**
   * A row.
   *
   * @param rule the requirement that converts minutes; empty when none binds
   */
  static CourseRow of(MyCourse course, Optional<HoursRule> rule, Texts texts) {
    int minutes = minutes(course);
    boolean complete = course.step() == CourseStep.REVIEW;
    String worth =
        rule.map(converting -> converting.worth(minutes))
            .map(amount -> worth(complete, amount, texts))
            .orElse("");
    return new CourseRow(
        course,
        texts.of(complete ? "course.counted-minutes" : "course.length", minutes) + worth,
        texts);
  }

  private static String worth(boolean complete, BigDecimal amount, Texts texts) {
    return texts.of("course.separator")
        + texts.of(complete ? "course.worth-counted" : "course.worth-about", amount);
  }

  /** What was counted when it is completed, what it declares before. */
  private static int minutes(MyCourse course) {
    return course
        .attempt()
        .filter(attempt -> attempt.completedAt().isPresent())
        .map(AttemptView::seconds)
        .map(seconds -> seconds / 60)
        .orElse(course.course().minutes());
  }

  /** The button that goes on. */
  public StepRow getStep() {
    return step;
  }

  /** Title. */
  public String getTitle() {
    return title;
  }

  /** A sentence or two. */
  public String getSummary() {
    return summary;
  }

  /** Length and worth. */
  public String getDetails() {
    return details;
  }

  /** How far it is, in a word. */
  public String getState() {
    return state;
  }

  /** Number of lessons. */
  public int getLessons() {
    return lessons;
  }

  /** Lessons that are done. */
  public int getLessonsDone() {
    return lessonsDone;
  }

  /** Percent of the lessons that are done. */
  public int getPercent() {
    return lessons == 0 ? 0 : lessonsDone * 100 / lessons;
  }

  /** Whether it was begun. */
  public boolean isBegun() {
    return step.getStep() != CourseStep.BEGIN;
  }

  /** Whether it is completed. */
  public boolean isComplete() {
    return step.getStep() == CourseStep.REVIEW;
  }

  /** The outline's address. */
  public String getOutline() {
    return Addresses.course(step.getCourseId());
  }
}
