package org.lingyan.web.trainee;

import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.attempt.LessonProgress;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Lesson;
import org.lingyan.web.text.Texts;

/** A lesson in an outline. */
public final class LessonRow {
  private final int no;
  private final String id;
  private final String title;
  private final int minutes;
  private final LessonProgress progress;
  private final String href;
  private final boolean here;

  private LessonRow(
      int no, Lesson lesson, LessonProgress progress, String href, boolean here, Texts texts) {
    this.no = no;
    this.id = lesson.id();
    this.title = lesson.title().in(texts.locale());
    this.minutes = lesson.minutes();
    this.progress = progress;
    this.href = href;
    this.here = here;
  }

  /** A lesson of somebody's attempt. */
  static LessonRow of(AttemptView attempt, Lesson lesson, boolean here, Texts texts) {
    return new LessonRow(
        attempt.course().lessons().indexOf(lesson) + 1,
        lesson,
        attempt.of(lesson.id()),
        Addresses.lesson(attempt.id(), lesson.id()),
        here,
        texts);
  }

  /** A lesson of a course that was not begun. */
  static LessonRow of(CourseVersion course, Lesson lesson, Texts texts) {
    return new LessonRow(
        course.lessons().indexOf(lesson) + 1,
        lesson,
        new LessonProgress(0, 0, false, false),
        "",
        false,
        texts);
  }

  /** Its number, from 1. */
  public int getNo() {
    return no;
  }

  /** Its id. */
  public String getId() {
    return id;
  }

  /** Its title. */
  public String getTitle() {
    return title;
  }

  /** Declared minutes. */
  public int getMinutes() {
    return minutes;
  }

  /** Whole minutes credited. */
  public int getCredited() {
    return progress.seconds() / 60;
  }

  /** Whether it is done. */
  public boolean isDone() {
    return progress.done();
  }

  /** Whether it was opened and is not done. */
  public boolean isBegun() {
    return !progress.done() && progress.seconds() > 0;
  }

  /** The player's address; empty before enrolling. */
  public String getHref() {
    return href;
  }

  /** Whether the reader is here. */
  public boolean isHere() {
    return here;
  }
}
