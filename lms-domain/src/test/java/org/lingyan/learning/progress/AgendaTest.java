package org.lingyan.learning.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.hours.standing.Duty;
import org.lingyan.hours.standing.HoursJudge;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Worked;
import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.attempt.LessonProgress;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Lesson;
import org.lingyan.rules.StarterRules;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Words;

/** L9.4 to L9.6: one decision for the page and for the API. */
class AgendaTest {
  private static final Instant AT = Instant.parse("2026-11-01T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final QuizProgress BEGUN = new QuizProgress(1, true, 1, 0);
  private static final QuizProgress FAILED = new QuizProgress(1, false, 1, 40);

  private static MyCourse course(
      String id, int lessonsDone, Optional<Instant> completed, QuizProgress quiz) {
    CourseVersion version = version(id);
    LessonProgress done = new LessonProgress(1_200, 9, true, true);
    Map<String, LessonProgress> progress =
        lessonsDone == 2 ? Map.of("one", done, "two", done) : Map.of("one", done);
    return new MyCourse(
        version,
        Optional.of(
            new AttemptView(1, 2, version, AT, completed, "", AT, progress, completed.isPresent())),
        quiz);
  }

  private static CourseVersion version(String id) {
    return new CourseVersion(
        1,
        id,
        "1.0",
        "",
        "zh-CN",
        "PROFESSIONAL",
        new Words(id, id),
        new Words("", ""),
        60,
        List.of(
            new Lesson("one", new Words("", ""), 20, ""),
            new Lesson("two", new Words("", ""), 20, "")),
        List.of(),
        List.of());
  }

  private static MyCourse untouched(String id) {
    return new MyCourse(version(id), Optional.empty(), QuizProgress.NONE);
  }

  private static HoursVerdict standing(int days, LocalDate on) {
    LocalDate first = on.withDayOfYear(1);
    List<Worked> entries =
        java.util.stream.IntStream.range(0, days)
            .mapToObj(day -> new Worked(first.plusDays(day), 360, "PROFESSIONAL"))
            .toList();
    Duty duty =
        Duty.plain(
            StarterRules.zhengzhou(),
            DateRange.yearOf(on),
            LocalDate.of(2020, 1, 1),
            Optional.empty());
    return HoursJudge.judge(duty, entries, on);
  }

  private static List<String> ids(List<MyCourse> courses) {
    return courses.stream().map(course -> course.course().courseId()).toList();
  }

  @Test
  void l94WhatIsNearestToItsEndWaitsFirst() {
    List<MyCourse> courses =
        List.of(
            course("learn", 1, Optional.empty(), QuizProgress.NONE),
            course("quiz", 2, Optional.empty(), QuizProgress.NONE),
            course("again", 2, Optional.empty(), FAILED),
            course("done", 2, Optional.of(AT), new QuizProgress(1, false, 1, 100)),
            course("begun", 2, Optional.empty(), BEGUN),
            untouched("new"));

    Agenda agenda = Agenda.of(courses, Optional.empty(), TODAY);

    assertThat(ids(agenda.waiting())).containsExactly("begun", "again", "quiz", "learn");
  }

  @ParameterizedTest(name = "{0} days of training, on {1}: {2}")
  @CsvSource({
    "6, 2026-11-22, true",
    "7, 2026-11-22, false",
    "1, 2026-10-01, true",
    "1, 2026-09-30, false",
    "8, 2026-12-31, false"
  })
  void l95MissingHoursWaitLateAndBehindThePace(int days, LocalDate on, boolean late) {
    Agenda agenda = Agenda.of(List.of(), Optional.of(standing(days, on)), on);
    assertThat(agenda.late().isPresent()).isEqualTo(late);
  }

  @Test
  void l96SheGoesOnWithTheFirstThatIsNotCompleted() {
    MyCourse done = course("done", 2, Optional.of(AT), QuizProgress.NONE);
    MyCourse learn = course("learn", 1, Optional.empty(), QuizProgress.NONE);

    assertThat(Agenda.of(List.of(done, learn, untouched("new")), Optional.empty(), TODAY).next())
        .contains(learn);
    assertThat(Agenda.of(List.of(done, untouched("new")), Optional.empty(), TODAY).next())
        .map(next -> next.course().courseId())
        .contains("new");
    assertThat(Agenda.of(List.of(done), Optional.empty(), TODAY).next()).isEmpty();
  }
}
