package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Lesson;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/**
 * The outline of a course.
 *
 * @param id its id
 * @param version id of this version
 * @param label the author's version text
 * @param title title in the caller's language
 * @param summary a sentence or two
 * @param language language of the lessons
 * @param category category of its hours
 * @param minutes declared minutes of all lessons
 * @param lessons the lessons, in order
 * @param questions number of questions in the quiz
 * @param passPercent percent of right answers that pass it
 * @param base address under which {@code lessons/…} and {@code figures/…} of this version stand
 */
@Schema(name = "Course", description = "The outline of a course.")
public record CourseJson(
    String id,
    String version,
    String label,
    String title,
    String summary,
    String language,
    String category,
    int minutes,
    List<LessonRow> lessons,
    int questions,
    int passPercent,
    String base) {
  /** The outline in a language. */
  public static CourseJson of(CourseVersion course, Texts texts) {
    return new CourseJson(
        course.courseId(),
        Ids.text(course.id()),
        course.label(),
        course.title().in(texts.locale()),
        course.summary().in(texts.locale()),
        course.language(),
        course.category(),
        course.minutes(),
        course.lessons().stream().map(lesson -> LessonRow.of(lesson, texts)).toList(),
        course.questions().size(),
        course.passPercent(),
        base(course));
  }

  /** Address under which the lessons and figures of a version stand. */
  public static String base(CourseVersion course) {
    return "/api/v1/courses/" + course.courseId() + "/versions/" + Ids.text(course.id());
  }

  /**
   * A lesson of the outline.
   *
   * @param id its id
   * @param title its title
   * @param minutes declared length
   */
  @Schema(name = "LessonRow")
  public record LessonRow(String id, String title, int minutes) {
    private static LessonRow of(Lesson lesson, Texts texts) {
      return new LessonRow(lesson.id(), lesson.title().in(texts.locale()), lesson.minutes());
    }
  }
}
