package org.lingyan.learning.progress;

import java.util.Optional;
import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Lesson;

/**
 * A course as one person sees it.
 *
 * @param course the version that matters to her (L9.1)
 * @param attempt her attempt, if she enrolled
 * @param quiz her latest try
 */
public record MyCourse(CourseVersion course, Optional<AttemptView> attempt, QuizProgress quiz) {

  /** L9.2. */
  public CourseStep step() {
    if (attempt.isEmpty()) {
      return CourseStep.BEGIN;
    }
    AttemptView begun = attempt.get();
    if (begun.completedAt().isPresent()) {
      return CourseStep.REVIEW;
    }
    if (!begun.lessonsComplete()) {
      return CourseStep.LEARN;
    }
    if (quiz.no() == 0) {
      return CourseStep.QUIZ;
    }
    return quiz.open() ? CourseStep.QUIZ_BEGUN : CourseStep.QUIZ_AGAIN;
  }

  /** The lesson at which a page opens: the next open one, else the first. */
  public Lesson lesson() {
    return attempt.flatMap(AttemptView::nextLesson).orElseGet(() -> course.lessons().get(0));
  }

  /** Lessons that are done. */
  public int lessonsDone() {
    return attempt.map(AttemptView::lessonsDone).map(Math::toIntExact).orElse(0);
  }
}
