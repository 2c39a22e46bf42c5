package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.shared.Page;
import org.lingyan.web.text.Texts;

/**
 * One page of courses.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "CoursesPage", description = "One page of courses.")
public record CoursesPage(List<CourseRow> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static CoursesPage of(Page<CourseVersion> page, Texts texts) {
    return new CoursesPage(
        page.items().stream().map(course -> CourseRow.of(course, texts)).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
