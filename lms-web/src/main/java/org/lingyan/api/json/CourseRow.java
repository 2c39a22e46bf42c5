package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/**
 * A course in the catalogue.
 *
 * @param id its id
 * @param version id of its newest version
 * @param label the author's version text
 * @param title title in the caller's language
 * @param summary a sentence or two
 * @param language language of the lessons
 * @param category category of its hours
 * @param minutes declared minutes of all lessons
 * @param lessons number of lessons
 * @param questions number of questions
 */
@Schema(name = "CourseRow", description = "A course in the catalogue.")
public record CourseRow(
    String id,
    String version,
    String label,
    String title,
    String summary,
    String language,
    String category,
    int minutes,
    int lessons,
    int questions) {
  /** The course in a language. */
  static CourseRow of(CourseVersion course, Texts texts) {
    return new CourseRow(
        course.courseId(),
        Ids.text(course.id()),
        course.label(),
        course.title().in(texts.locale()),
        course.summary().in(texts.locale()),
        course.language(),
        course.category(),
        course.minutes(),
        course.lessons().size(),
        course.questions().size());
  }
}
