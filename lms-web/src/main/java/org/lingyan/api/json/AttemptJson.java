package org.lingyan.api.json;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.attempt.LessonProgress;
import org.lingyan.learning.course.Lesson;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/**
 * An attempt at a course, on the version it began with.
 *
 * @param id its id
 * @param course the course's id
 * @param version the version's id
 * @param title title in the caller's language
 * @param startedAt when it began
 * @param completedAt when it was completed; null while it is not
 * @param lessons progress by lesson, in order
 * @param lessonsDone lessons that are done
 * @param nextLesson where to go on; null when all are done
 * @param quizOpen whether a try can be begun
 * @param quizPassed whether a try was passed
 * @param base address under which {@code lessons/…} and {@code figures/…} of the version stand
 */
@Schema(name = "Attempt", description = "An attempt at a course, on the version it began with.")
public record AttemptJson(
    String id,
    String course,
    String version,
    String title,
    Instant startedAt,
    @About(optional = true) Instant completedAt,
    List<Progress> lessons,
    long lessonsDone,
    @About(optional = true) String nextLesson,
    boolean quizOpen,
    boolean quizPassed,
    String base) {
  /** The attempt in a language. */
  public static AttemptJson of(AttemptView attempt, Texts texts) {
    return new AttemptJson(
        Ids.text(attempt.id()),
        attempt.course().courseId(),
        Ids.text(attempt.course().id()),
        attempt.course().title().in(texts.locale()),
        attempt.startedAt(),
        attempt.completedAt().orElse(null),
        attempt.course().lessons().stream()
            .map(lesson -> Progress.of(lesson, attempt.of(lesson.id()), texts))
            .toList(),
        attempt.lessonsDone(),
        attempt.nextLesson().map(Lesson::id).orElse(null),
        attempt.lessonsComplete() && !attempt.quizPassed(),
        attempt.quizPassed(),
        CourseJson.base(attempt.course()));
  }

  /**
   * Progress in a lesson.
   *
   * @param lesson the lesson's id
   * @param title its title
   * @param minutes declared length; more is never credited
   * @param seconds credited so far
   * @param place number of the block at which reading goes on
   * @param reachedEnd whether its end was on screen
   * @param done whether it is done
   */
  @Schema(name = "LessonProgress")
  public record Progress(
      String lesson,
      String title,
      int minutes,
      int seconds,
      int place,
      boolean reachedEnd,
      boolean done) {
    private static Progress of(Lesson lesson, LessonProgress progress, Texts texts) {
      return new Progress(
          lesson.id(),
          lesson.title().in(texts.locale()),
          lesson.minutes(),
          progress.seconds(),
          progress.place(),
          progress.reachedEnd(),
          progress.done());
    }
  }
}
