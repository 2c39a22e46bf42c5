package org.lingyan.web.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lingyan.api.json.HomeJson;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.learning.progress.Agenda;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.learning.progress.QuizProgress;

/** A program and a page are told the same of what waits. */
class HomesAgreeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void whatWaitsAndWhereToGoOn() {
    List<MyCourse> courses =
        List.of(
            Fixture.begun(1, QuizProgress.NONE),
            Fixture.begun(2, new QuizProgress(1, false, 1, 40)),
            Fixture.complete());
    HoursVerdict standing = Fixture.standing(6, TODAY);
    Agenda agenda = Agenda.of(courses, Optional.of(standing), TODAY);

    HomeJson home =
        HomeJson.of(Optional.of(standing), courses, agenda, List.of(), Fixture.chinese(TODAY));

    assertThat(home.waiting())
        .extracting(HomeJson.Waiting::kind)
        .containsExactly(
            HomeJson.Step.TAKE_QUIZ, HomeJson.Step.CONTINUE_COURSE, HomeJson.Step.EARN_HOURS);
    assertThat(home.waiting()).hasSameSizeAs(TodoRow.of(agenda, Fixture.chinese(TODAY)));
    assertThat(home.waiting().get(1).lesson()).isEqualTo("two");
    assertThat(home.waiting().get(2).text()).isEqualTo("还差 12 学时，12月31日截止");
    assertThat(home.nextAction().kind()).isEqualTo(HomeJson.Step.CONTINUE_COURSE);
    assertThat(home.nextAction().attempt()).isEqualTo("10");
    assertThat(home.courses())
        .extracting(HomeJson.CourseState::state)
        .containsExactly(HomeJson.State.RESUME, HomeJson.State.RESUME, HomeJson.State.REVIEW);
  }
}
