package org.lingyan.web.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.learning.progress.Agenda;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.learning.progress.QuizProgress;

class TodoRowTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void nothingWaitsWhenNothingWasBegunAndThePaceIsKept() {
    assertThat(rows(List.of(Fixture.untouched(), Fixture.complete()), 7)).isEmpty();
  }

  @Test
  void whatIsNearestToItsEndComesFirst() {
    List<MyCourse> courses =
        List.of(
            Fixture.begun(1, QuizProgress.NONE),
            Fixture.begun(2, QuizProgress.NONE),
            Fixture.begun(2, new QuizProgress(1, false, 1, 40)),
            Fixture.begun(2, new QuizProgress(1, true, 1, 0)));

    assertThat(rows(courses, 7))
        .extracting(TodoRow::getText)
        .containsExactly("交卷：《专业伦理》的测验", "重考《专业伦理》的测验", "参加《专业伦理》的测验", "学完《专业伦理》");
  }

  @Test
  void anUnfinishedCourseNamesItsNextLesson() {
    TodoRow row = rows(List.of(Fixture.begun(1, QuizProgress.NONE)), 7).get(0);

    assertThat(row.getDetails()).isEqualTo("还有 1 课，下一课是第 2 课 · 第二课题");
    assertThat(row.getHref()).isEqualTo("/trainee/lesson?attempt=10&lesson=two");
  }

  @Test
  void missingHoursAreMentionedOnlyLateInTheYearAndOnlyBehindThePace() {
    assertThat(rows(List.of(), 6))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.getText()).isEqualTo("补上还差的 12.0 学时");
              assertThat(row.getDetails()).isEqualTo("离年底还有 39 天");
            });
    LocalDate lastDayBefore = LocalDate.of(2026, 9, 30);
    assertThat(rows(List.of(), Fixture.standing(1, lastDayBefore), lastDayBefore)).isEmpty();
    LocalDate firstDay = LocalDate.of(2026, 10, 1);
    assertThat(rows(List.of(), Fixture.standing(1, firstDay), firstDay)).hasSize(1);
    assertThat(rows(List.of(), 7)).as("56 hours keep the pace").isEmpty();
  }

  private static List<TodoRow> rows(List<MyCourse> courses, int days) {
    return rows(courses, Fixture.standing(days, TODAY), TODAY);
  }

  private static List<TodoRow> rows(
      List<MyCourse> courses, HoursVerdict standing, LocalDate today) {
    return TodoRow.of(Agenda.of(courses, Optional.of(standing), today), Fixture.chinese(today));
  }
}
