package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.ledger.LedgerCheck;
import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.attempt.Attempts;
import org.lingyan.learning.attempt.Beat;
import org.lingyan.learning.attempt.EarningTime;
import org.lingyan.learning.attempt.Enrolling;
import org.lingyan.learning.attempt.Interval;
import org.lingyan.learning.attempt.QuizView;
import org.lingyan.learning.attempt.StayView;
import org.lingyan.learning.attempt.TakingQuiz;
import org.lingyan.learning.course.CourseShelf;
import org.lingyan.learning.course.Lesson;
import org.lingyan.learning.course.Question;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** L8 and what others may not see. */
interface LearningTests {
  private static String course() {
    return Inside.the(CourseShelf.class).newest().get(0).courseId();
  }

  private static AttemptView enrolled(long person, Instant at) {
    Outcome<AttemptView> outcome = Inside.the(Enrolling.class).enrol(person, course(), at);
    return ((Outcome.Recorded<AttemptView>) outcome).fact();
  }

  /** An attempt of which only the quiz is open, its lessons read before now. */
  private static AttemptView read(long person) {
    Instant begun = Sample.now().minus(Duration.ofHours(6));
    AttemptView attempt = enrolled(person, begun);
    int share = Inside.the(RuleBook.class).onlinePolicy(Timekeeper.day(begun)).leastShare();
    EarningTime earning = Inside.the(EarningTime.class);
    Instant clock = begun;
    for (Lesson lesson : attempt.course().lessons()) {
      StayView stay = earning.open(person, attempt.id(), lesson.id(), clock);
      int seconds = lesson.minutes() * 60 * share / 100 + 5;
      clock = clock.plusSeconds(seconds);
      earning.beat(
          person, new Beat(stay.token(), List.of(new Interval(0, seconds)), "", 1, true), clock);
    }
    AttemptView after = Inside.the(Attempts.class).own(person, attempt.id());
    assertThat(after.lessonsComplete()).isTrue();
    return after;
  }

  /** A try with every answer right, not handed in. */
  private static QuizView answered(long person, AttemptView attempt) {
    TakingQuiz quiz = Inside.the(TakingQuiz.class);
    QuizView begun =
        ((Outcome.Recorded<QuizView>) quiz.begin(person, attempt.id(), Sample.now())).fact();
    long seq = 0;
    for (Question question : attempt.course().questions()) {
      quiz.answer(person, begun.tryId(), question.id(), question.key(), ++seq, Sample.now());
    }
    return begun;
  }

  /** Completed attempts, tries handed in, entries, and papers of a person. */
  private static List<Long> traces(long person) {
    return Rows.first(
            Inside.the(EntityManager.class),
            "SELECT (SELECT COUNT(*) FROM attempt WHERE person_id = ?1"
                + " AND completed_at IS NOT NULL),"
                + " (SELECT COUNT(*) FROM quiz_try t JOIN attempt a ON a.id = t.attempt_id"
                + " WHERE a.person_id = ?1 AND t.submitted_at IS NOT NULL),"
                + " (SELECT COUNT(*) FROM hours_entry WHERE person_id = ?1),"
                + " (SELECT COUNT(*) FROM proof WHERE person_id = ?1)",
            row -> List.of(row.number(0), row.number(1), row.number(2), row.number(3)),
            person)
        .orElseThrow();
  }

  @Test
  default void l8HandedInAtOnceItIsPostedOnce() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    QuizView quiz = answered(person, read(person));

    List<Outcome<QuizView>> outcomes =
        Inside.atOnce(
            6, i -> Inside.the(TakingQuiz.class).submit(person, quiz.tryId(), Sample.now()));

    assertThat(outcomes.stream().filter(Outcome.Recorded.class::isInstance)).hasSize(1);
    assertThat(outcomes.stream().filter(Outcome.AlreadyRecorded.class::isInstance)).hasSize(5);
    assertThat(traces(person)).containsExactly(1L, 1L, 1L, 1L);
    AttemptView done = Inside.the(Attempts.class).own(person, quiz.attemptId());
    assertThat(Inside.number("SELECT minutes FROM hours_entry WHERE person_id = ?1", person))
        .isEqualTo(done.seconds() / 60);
    assertThat(
            new LedgerCheck(Inside.the(EntityManager.class), Inside.the(Keyring.class))
                .run()
                .breaks())
        .isEmpty();
  }

  @Test
  default void l8WithoutItsPaperNothingIsThere() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    QuizView quiz = answered(person, read(person));
    TakingQuiz taking = Inside.the(TakingQuiz.class);
    PaperJam.OF.set(person);

    assertThatThrownBy(() -> taking.submit(person, quiz.tryId(), Sample.now()))
        .hasStackTraceContaining("paper jam");

    PaperJam.OF.set(0);
    assertThat(traces(person)).containsExactly(0L, 0L, 0L, 0L);
    assertThat(StandingTests.differences(Sample.thisYear(), Sample.today())).isEmpty();
    assertThat(taking.submit(person, quiz.tryId(), Sample.now()))
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(traces(person)).containsExactly(1L, 1L, 1L, 1L);
  }

  @Test
  default void l8TakenBackNothingIsThere() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    QuizView quiz = answered(person, read(person));

    List<Long> inside =
        Inside.takenBack(
            () -> {
              Inside.the(TakingQuiz.class).submit(person, quiz.tryId(), Sample.now());
              return traces(person);
            });

    assertThat(inside).containsExactly(1L, 1L, 1L, 1L);
    assertThat(traces(person)).containsExactly(0L, 0L, 0L, 0L);
  }

  @Test
  default void enrolledAtOnceItIsOneAttempt() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    Instant at = Sample.now();

    List<Outcome<AttemptView>> outcomes =
        Inside.atOnce(6, i -> Inside.the(Enrolling.class).enrol(person, course(), at));

    assertThat(outcomes.stream().filter(Outcome.Recorded.class::isInstance)).hasSize(1);
    assertThat(Inside.the(Attempts.class).of(person)).hasSize(1);
  }

  @Test
  default void l3PagesOpenedAndReportedAtOnceDoNotStandInEachOthersWay() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    Instant begun = Sample.now().minus(Duration.ofMinutes(30));
    AttemptView attempt = enrolled(person, begun);
    String lesson = attempt.course().lessons().get(0).id();
    EarningTime earning = Inside.the(EarningTime.class);
    for (int round = 1; round <= 10; round++) {
      Instant at = begun.plusSeconds(round * 60L);
      StayView stay = earning.open(person, attempt.id(), lesson, at);
      Beat beat = new Beat(stay.token(), List.of(new Interval(0, 20)), "", 1, false);
      Inside.atOnce(
          4,
          i ->
              i % 2 == 0
                  ? earning.beat(person, beat, at.plusSeconds(20))
                  : earning.open(person, attempt.id(), lesson, at.plusSeconds(20)));
    }

    int seconds = Inside.the(Attempts.class).own(person, attempt.id()).of(lesson).seconds();
    assertThat(seconds).isBetween(0, 200);
  }

  @Test
  default void anothersAttemptIsUnknown() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    long other = Sample.person(Sample.deepPlace());
    AttemptView attempt = read(person);
    QuizView quiz = answered(person, attempt);
    TakingQuiz taking = Inside.the(TakingQuiz.class);
    EarningTime earning = Inside.the(EarningTime.class);
    Question question = attempt.course().questions().get(0);
    String lesson = attempt.course().lessons().get(0).id();
    Instant at = Sample.now();

    List<org.assertj.core.api.ThrowableAssert.ThrowingCallable> wishes =
        List.of(
            () -> Inside.the(Attempts.class).own(other, attempt.id()),
            () -> earning.open(other, attempt.id(), lesson, at),
            () -> taking.begin(other, attempt.id(), at),
            () -> taking.own(other, quiz.tryId()),
            () -> taking.answer(other, quiz.tryId(), question.id(), question.key(), 9, at),
            () -> taking.submit(other, quiz.tryId(), at));

    assertThat(wishes)
        .allSatisfy(wish -> assertThatThrownBy(wish).isInstanceOf(UnknownSubject.class));
    assertThat(taking.latest(other, attempt.id())).isEmpty();
    assertThat(Inside.the(Attempts.class).of(other)).isEmpty();
    assertThat(taking.own(person, quiz.tryId()).submittedAt()).isEmpty();
  }
}
