package org.lingyan.web.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.standing.Duty;
import org.lingyan.hours.standing.HoursJudge;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Worked;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Lesson;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.learning.progress.QuizProgress;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Words;

class NextCoursesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static MyCourse course(String id, String category, int minutes) {
    Words words = new Words(id, id);
    return new MyCourse(
        new CourseVersion(
            1,
            id,
            "1.0",
            "",
            "zh-CN",
            category,
            words,
            words,
            60,
            List.of(new Lesson("one", words, minutes, "")),
            List.of(),
            List.of()),
        Optional.empty(),
        QuizProgress.NONE);
  }

  private static List<String> next(HoursVerdict verdict, MyCourse... courses) {
    return NextCourses.of(List.of(verdict), List.of(courses)).stream()
        .map(one -> one.course().courseId())
        .toList();
  }

  @Test
  void asManyAsCloseTheGapAndNoMoreThanThree() {
    MyCourse[] all =
        IntStream.range(0, 5)
            .mapToObj(i -> course("c" + i, "PROFESSIONAL", 90))
            .toArray(MyCourse[]::new);

    assertThat(next(Fixture.standing(7, TODAY), all))
        .as("4 of 60 missing")
        .containsExactly("c0", "c1");
    assertThat(next(Fixture.standing(3, TODAY), all)).as("36 missing").hasSize(3);
    assertThat(next(Fixture.standing(8, TODAY), all)).as("nothing missing").isEmpty();
  }

  @Test
  void whatIsCompletedIsNotOfferedAndWhatWasBegunComesFirst() {
    assertThat(
            next(
                Fixture.standing(0, TODAY),
                Fixture.complete(),
                course("new", "COMMON", 45),
                Fixture.begun(1, QuizProgress.NONE)))
        .containsExactly("ethics", "new");
  }

  @Test
  void whatIsOverIsNotClosedAnyMore() {
    assertThat(next(Fixture.standing(0, TODAY), course("c", "COMMON", 45))).containsExactly("c");
    HoursVerdict over =
        HoursJudge.judge(
            Duty.plain(
                Fixture.RULE,
                new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)),
                LocalDate.of(2020, 1, 1),
                Optional.empty()),
            List.of(),
            TODAY);
    assertThat(next(over, course("c", "COMMON", 45))).isEmpty();
  }

  @Test
  void aCategoryThatIsShortComesFirst() {
    HoursVerdict provincial =
        HoursJudge.judge(
            Duty.plain(
                RulePacks.starter(RulePacks.PROVINCIAL_90),
                DateRange.yearOf(TODAY),
                LocalDate.of(2020, 1, 1),
                Optional.empty()),
            IntStream.range(0, 30)
                .mapToObj(
                    i -> new Worked(LocalDate.of(2026, 2, 1).plusDays(i), 360, "PROFESSIONAL"))
                .toList(),
            TODAY);

    assertThat(
            next(
                provincial,
                course("professional", "PROFESSIONAL", 45),
                course("common", "COMMON", 45)))
        .startsWith("common");
  }
}
