package org.lingyan.web.trainee;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.shared.Ids;

/** Addresses of the trainee's pages. */
final class Addresses {
  private Addresses() {}

  /** A course's outline. */
  static String course(String courseId) {
    return "/trainee/course?id=" + encoded(courseId);
  }

  /** A lesson in the player. */
  static String lesson(long attemptId, String lessonId) {
    return "/trainee/lesson?attempt=" + Ids.text(attemptId) + "&lesson=" + encoded(lessonId);
  }

  /** The quiz of an attempt. */
  static String quiz(long attemptId) {
    return "/trainee/quiz?attempt=" + Ids.text(attemptId);
  }

  /** Where the next step in a course is taken; empty when it begins with enrolling, a POST. */
  static String step(MyCourse course) {
    return course
        .attempt()
        .map(
            attempt ->
                switch (course.step()) {
                  case QUIZ, QUIZ_BEGUN, QUIZ_AGAIN -> quiz(attempt.id());
                  default -> lesson(attempt.id(), course.lesson().id());
                })
        .orElse("");
  }

  /** A figure of a course, as the API serves it. */
  static String figure(CourseVersion course, String name) {
    return "/api/v1/courses/"
        + encoded(course.courseId())
        + "/versions/"
        + Ids.text(course.id())
        + "/figures/"
        + encoded(name);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
