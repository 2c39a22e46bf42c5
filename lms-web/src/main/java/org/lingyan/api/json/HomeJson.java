package org.lingyan.api.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.certificate.ProofView;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.progress.Agenda;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/**
 * What a trainee's first page shows.
 *
 * @param standing how she stands this year under the main requirement; null when none binds her
 * @param nextAction the course she goes on with or begins; null when all are completed
 * @param waiting what waits for her, the nearest to its end first
 * @param courses every course with how far she is, the one worked on last first
 * @param proofs her papers, newest first
 */
@Schema(name = "Home", description = "What a trainee's first page shows.")
public record HomeJson(
    @About(optional = true) StandingJson standing,
    @About(optional = true) Waiting nextAction,
    List<Waiting> waiting,
    List<CourseState> courses,
    List<ProofJson> proofs) {
  /** The page in a language. */
  public static HomeJson of(
      Optional<HoursVerdict> standing,
      List<MyCourse> courses,
      Agenda agenda,
      List<ProofView> proofs,
      Texts texts) {
    return new HomeJson(
        standing.map(verdict -> StandingJson.of(verdict, texts)).orElse(null),
        agenda.next().map(course -> Waiting.of(course, texts)).orElse(null),
        Stream.concat(
                agenda.waiting().stream().map(course -> Waiting.of(course, texts)),
                agenda.late().stream().map(verdict -> Waiting.of(verdict, texts)))
            .toList(),
        courses.stream().map(course -> CourseState.of(course, texts)).toList(),
        proofs.stream().map(proof -> ProofJson.of(proof, texts)).toList());
  }

  /** What can wait for a trainee. */
  public enum Step {
    /** A lesson of a course she began. */
    CONTINUE_COURSE,
    /** The quiz of a course whose lessons are done. */
    TAKE_QUIZ,
    /** A course she has not begun. */
    START_COURSE,
    /** Hours that are missing late in the year. */
    EARN_HOURS
  }

  /**
   * Something that waits.
   *
   * @param kind what it is
   * @param course the course's id; null where it is no course
   * @param attempt her attempt; null for a course not begun
   * @param lesson where to go on; null where it is no lesson
   * @param text in words
   */
  @Schema(name = "Waiting")
  public record Waiting(
      Step kind,
      @About(optional = true) String course,
      @About(optional = true) String attempt,
      @About(optional = true) String lesson,
      String text) {
    private static Waiting of(MyCourse mine, Texts texts) {
      Optional<AttemptView> attempt = mine.attempt();
      String title = mine.course().title().in(texts.locale());
      Step kind =
          switch (mine.step()) {
            case BEGIN -> Step.START_COURSE;
            case LEARN, REVIEW -> Step.CONTINUE_COURSE;
            case QUIZ, QUIZ_BEGUN, QUIZ_AGAIN -> Step.TAKE_QUIZ;
          };
      boolean reads = kind == Step.CONTINUE_COURSE;
      return new Waiting(
          kind,
          mine.course().courseId(),
          attempt.map(begun -> Ids.text(begun.id())).orElse(null),
          reads ? mine.lesson().id() : null,
          switch (kind) {
            case START_COURSE -> texts.of("api.home.start", title, mine.course().minutes());
            case TAKE_QUIZ -> texts.of("api.home.quiz", title);
            default ->
                texts.of("api.home.continue", title, mine.lesson().title().in(texts.locale()));
          });
    }

    private static Waiting of(HoursVerdict late, Texts texts) {
      return new Waiting(
          Step.EARN_HOURS,
          null,
          null,
          null,
          texts.of("api.home.hours", late.missing().orElseThrow(), late.period().last()));
    }
  }

  /** How far somebody is in a course. */
  public enum State {
    /** Not begun. */
    START,
    /** Begun. */
    RESUME,
    /** Complete; can be read again. */
    REVIEW
  }

  /**
   * A course and how far she is.
   *
   * @param course the course's id
   * @param title its title
   * @param minutes declared minutes
   * @param state how far
   * @param attempt her attempt; null before the first
   * @param lessonsDone lessons done
   * @param lessons number of lessons
   */
  @Schema(name = "CourseState")
  public record CourseState(
      String course,
      String title,
      int minutes,
      State state,
      @About(optional = true) String attempt,
      int lessonsDone,
      int lessons) {
    private static CourseState of(MyCourse mine, Texts texts) {
      CourseVersion course = mine.course();
      return new CourseState(
          course.courseId(),
          course.title().in(texts.locale()),
          course.minutes(),
          switch (mine.step()) {
            case BEGIN -> State.START;
            case REVIEW -> State.REVIEW;
            default -> State.RESUME;
          },
          mine.attempt().map(begun -> Ids.text(begun.id())).orElse(null),
          mine.lessonsDone(),
          course.lessons().size());
    }
  }
}
