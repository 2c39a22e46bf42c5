package org.lingyan.web.trainee;

import org.lingyan.learning.course.Lesson;
import org.lingyan.learning.progress.CourseStep;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.web.text.Texts;

/** The next step in a course as a button: a link, or a form that enrols. */
public final class StepRow {
  private final CourseStep step;
  private final String label;
  private final String href;
  private final String courseId;

  private StepRow(CourseStep step, String label, String href, String courseId) {
    this.step = step;
    this.label = label;
    this.href = href;
    this.courseId = courseId;
  }

  /** The step with all its words, for the one main button of a page. */
  static StepRow of(MyCourse course, Texts texts) {
    return new StepRow(
        course.step(),
        texts.of("step." + course.step().name(), values(course, texts)),
        Addresses.step(course),
        course.course().courseId());
  }

  private static Object[] values(MyCourse course, Texts texts) {
    String title = course.course().title().in(texts.locale());
    if (course.step() != CourseStep.LEARN) {
      return new Object[] {title};
    }
    Lesson lesson = course.lesson();
    return new Object[] {
      course.course().lessons().indexOf(lesson) + 1, lesson.title().in(texts.locale())
    };
  }

  /** Which step it is. */
  public CourseStep getStep() {
    return step;
  }

  /** The button's words. */
  public String getLabel() {
    return label;
  }

  /** Where it leads; empty when it enrols. */
  public String getHref() {
    return href;
  }

  /** The course, for the form that enrols. */
  public String getCourseId() {
    return courseId;
  }
}
