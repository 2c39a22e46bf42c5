package org.lingyan.web.trainee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lingyan.hours.standing.Duty;
import org.lingyan.hours.standing.HoursJudge;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Worked;
import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.attempt.LessonProgress;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Lesson;
import org.lingyan.learning.course.Question;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.learning.progress.QuizProgress;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.Citation;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.Words;
import org.lingyan.web.text.Texts;

/** Courses and verdicts for the tests of the trainee's rows. */
final class Fixture {
  static final Citation OURS = new Citation("领雁默认设置", "", SourceStatus.HOUSE_DEFAULT);
  static final HoursRule RULE = RulePacks.starter(RulePacks.ZHENGZHOU_ANNUAL);
  static final CourseVersion COURSE =
      new CourseVersion(
          41,
          "ethics",
          "1.0",
          "",
          "zh-CN",
          "PROFESSIONAL",
          new Words("专业伦理", "Ethics"),
          new Words("简介", "Summary"),
          60,
          List.of(
              new Lesson("one", new Words("第一课题", "One"), 20, ""),
              new Lesson("two", new Words("第二课题", "Two"), 25, "")),
          List.of(new Question("q1", false, "one", "?", Map.of("A", "a", "B", "b"), "A", "")),
          List.of());
  private static final Instant AT = Instant.parse("2026-11-01T08:00:00Z");

  private Fixture() {}

  static Texts chinese(LocalDate today) {
    return new Texts(Locale.SIMPLIFIED_CHINESE, today);
  }

  /** How somebody stands who was in so many whole days of training from 1 January on. */
  static HoursVerdict standing(int days, LocalDate on) {
    LocalDate first = on.withDayOfYear(1);
    List<Worked> entries =
        java.util.stream.IntStream.range(0, days)
            .mapToObj(day -> new Worked(first.plusDays(day), 360, "PROFESSIONAL"))
            .toList();
    return HoursJudge.judge(
        Duty.plain(RULE, DateRange.yearOf(on), LocalDate.of(2020, 1, 1), Optional.empty()),
        entries,
        on);
  }

  static MyCourse untouched() {
    return new MyCourse(COURSE, Optional.empty(), QuizProgress.NONE);
  }

  static MyCourse begun(int lessonsDone, QuizProgress quiz) {
    return new MyCourse(COURSE, Optional.of(attempt(lessonsDone, Optional.empty())), quiz);
  }

  static MyCourse complete() {
    return new MyCourse(
        COURSE, Optional.of(attempt(2, Optional.of(AT))), new QuizProgress(1, false, 1, 100));
  }

  private static AttemptView attempt(int lessonsDone, Optional<Instant> completedAt) {
    LessonProgress done = new LessonProgress(1_200, 9, true, true);
    Map<String, LessonProgress> progress =
        switch (lessonsDone) {
          case 0 -> Map.of();
          case 1 -> Map.of("one", done);
          default -> Map.of("one", done, "two", done);
        };
    return new AttemptView(
        36, 7, COURSE, AT, completedAt, "", AT, progress, completedAt.isPresent());
  }
}
