package org.lingyan.learning.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.attempt.LessonProgress;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Lesson;
import org.lingyan.shared.Words;

class MyCourseTest {
  private static final Instant AT = Instant.parse("2025-03-04T08:00:00Z");
  private static final CourseVersion COURSE =
      new CourseVersion(
          1,
          "ethics",
          "1.0",
          "",
          "zh-CN",
          "PROFESSIONAL",
          new Words("伦理", "Ethics"),
          new Words("", ""),
          60,
          List.of(lesson("one"), lesson("two")),
          List.of(),
          List.of());

  @Test
  void l92withoutAnAttemptItBegins() {
    MyCourse course = new MyCourse(COURSE, Optional.empty(), QuizProgress.NONE);

    assertThat(course.step()).isEqualTo(CourseStep.BEGIN);
    assertThat(course.lesson().id()).isEqualTo("one");
    assertThat(course.lessonsDone()).isZero();
  }

  @Test
  void l92anOpenLessonIsLearntBeforeAnyQuiz() {
    MyCourse course = begun(1, false, new QuizProgress(1, true, 3, 0));

    assertThat(course.step()).isEqualTo(CourseStep.LEARN);
    assertThat(course.lesson().id()).isEqualTo("two");
  }

  @Test
  void l92theQuizFollowsTheLastLesson() {
    assertThat(begun(2, false, QuizProgress.NONE).step()).isEqualTo(CourseStep.QUIZ);
    assertThat(begun(2, false, new QuizProgress(1, true, 3, 0)).step())
        .isEqualTo(CourseStep.QUIZ_BEGUN);
    assertThat(begun(2, false, new QuizProgress(1, false, 3, 59)).step())
        .isEqualTo(CourseStep.QUIZ_AGAIN);
  }

  @Test
  void l92aCompletedCourseIsReviewedFromItsBeginning() {
    MyCourse course = begun(2, true, new QuizProgress(1, false, 3, 80));

    assertThat(course.step()).isEqualTo(CourseStep.REVIEW);
    assertThat(course.lesson().id()).isEqualTo("one");
  }

  private static MyCourse begun(int lessonsDone, boolean complete, QuizProgress quiz) {
    Map<String, LessonProgress> progress = new HashMap<>();
    COURSE.lessons().stream()
        .limit(lessonsDone)
        .forEach(lesson -> progress.put(lesson.id(), new LessonProgress(600, 9, true, true)));
    return new MyCourse(
        COURSE,
        Optional.of(
            new AttemptView(
                5,
                7,
                COURSE,
                AT,
                complete ? Optional.of(AT) : Optional.empty(),
                "",
                AT,
                progress,
                complete)),
        quiz);
  }

  private static Lesson lesson(String id) {
    return new Lesson(id, new Words(id, id), 18, "");
  }
}
