package org.lingyan.content;

/**
 * How much there is in a course, as far as it could be read.
 *
 * @param lessons number of lessons
 * @param minutes of all lessons together
 * @param questions number of questions in the quiz
 * @param figures number of figures that the lessons show
 */
public record CourseSize(int lessons, int minutes, int questions, int figures) {

  /** The size of a course of which nothing could be read. */
  static final CourseSize NOTHING = new CourseSize(0, 0, 0, 0);

  static CourseSize of(CoursePackage course) {
    return new CourseSize(
        course.lessons().size(),
        course.minutes(),
        course.quiz().questions().size(),
        course.assets().size());
  }
}
