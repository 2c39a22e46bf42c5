package org.lingyan.learning.attempt;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Lesson;

/**
 * An attempt at a course, on the version it began with.
 *
 * @param id its id
 * @param personId whose
 * @param course the version
 * @param startedAt when it began
 * @param completedAt when it was completed
 * @param lastLesson the lesson opened last; empty text before the first
 * @param lastAt when
 * @param progress progress by lesson id; lessons never opened are missing
 * @param quizPassed whether a try was passed
 */
public record AttemptView(
    long id,
    long personId,
    CourseVersion course,
    Instant startedAt,
    Optional<Instant> completedAt,
    String lastLesson,
    Instant lastAt,
    Map<String, LessonProgress> progress,
    boolean quizPassed) {
  /** Freezes the map. */
  public AttemptView {
    progress = Map.copyOf(progress);
  }

  /** Progress of a lesson; nothing yet when it was never opened. */
  public LessonProgress of(String lessonId) {
    return progress.getOrDefault(lessonId, LessonProgress.NONE);
  }

  /** Lessons that are done. */
  public long lessonsDone() {
    return course.lessons().stream().filter(lesson -> of(lesson.id()).done()).count();
  }

  /** L7: whether the quiz is open. */
  public boolean lessonsComplete() {
    return lessonsDone() == course.lessons().size();
  }

  /** Where to go on: the lesson opened last while it is open, else the first that is not done. */
  public Optional<Lesson> nextLesson() {
    return course
        .lesson(lastLesson)
        .filter(lesson -> !of(lesson.id()).done())
        .or(() -> course.lessons().stream().filter(lesson -> !of(lesson.id()).done()).findFirst());
  }

  /** Seconds credited in all lessons. */
  public int seconds() {
    return progress.values().stream().mapToInt(LessonProgress::seconds).sum();
  }
}
