package org.lingyan.web.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lingyan.learning.progress.CourseStep;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.learning.progress.QuizProgress;
import org.lingyan.web.text.Texts;

class CourseRowTest {
  private static final Texts CHINESE = Fixture.chinese(LocalDate.of(2026, 11, 22));

  @Test
  void aCourseNotBegunStartsByEnrolling() {
    CourseRow row = row(Fixture.untouched());

    assertThat(row.getStep().getHref()).as("a POST, not a link").isEmpty();
    assertThat(row.getStep().getCourseId()).isEqualTo("ethics");
    assertThat(row.getDetails()).isEqualTo("共 45 分钟，约 1.0 学时");
    assertThat(row.isBegun()).isFalse();
  }

  @Test
  void aBegunCourseGoesOnInItsNextLesson() {
    CourseRow row = row(Fixture.begun(1, QuizProgress.NONE));

    assertThat(row.getStep().getStep()).isEqualTo(CourseStep.LEARN);
    assertThat(row.getStep().getLabel()).isEqualTo("继续学习　第 2 课 · 第二课题");
    assertThat(row.getPercent()).isEqualTo(50);
    assertThat(row.isComplete()).isFalse();
  }

  @Test
  void allLessonsDoneLeadsToTheQuiz() {
    assertThat(row(Fixture.begun(2, QuizProgress.NONE)).getStep().getHref())
        .isEqualTo("/trainee/quiz?attempt=10");
  }

  @Test
  void aCompletedCourseSaysWhatWasCountedNotWhatItDeclares() {
    CourseRow row = row(Fixture.complete());

    assertThat(row.getDetails()).isEqualTo("计入 40 分钟，0.89 学时");
    assertThat(row.isComplete()).isTrue();
  }

  @Test
  void withoutARequirementThereIsNoWorth() {
    Texts english = new Texts(Locale.ENGLISH, LocalDate.of(2026, 11, 22));

    assertThat(CourseRow.of(Fixture.untouched(), Optional.empty(), english).getDetails())
        .isEqualTo("45 minutes");
  }

  private static CourseRow row(MyCourse course) {
    return CourseRow.of(course, Optional.of(Fixture.RULE), CHINESE);
  }
}
