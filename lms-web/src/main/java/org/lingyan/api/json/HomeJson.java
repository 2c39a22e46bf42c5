package org.lingyan.api.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.certificate.ProofView;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Lesson;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/**
 * What a trainee's first page shows.
 *
 * @param standing how she stands this year under the main requirement; null when none binds her
 * @param nextAction the first of what waits; null when nothing does
 * @param waiting what waits for her
 * @param courses every course, with how far she is
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
      List<CourseVersion> shelf,
      List<AttemptView> attempts,
      List<ProofView> proofs,
      Texts texts) {
    Map<String, AttemptView> begun = new LinkedHashMap<>();
    attempts.forEach(attempt -> begun.putIfAbsent(attempt.course().courseId(), attempt));
    List<Waiting> waiting = new ArrayList<>();
    begun.values().stream()
        .filter(attempt -> attempt.completedAt().isEmpty())
        .forEach(attempt -> waiting.add(Waiting.goOn(attempt, texts)));
    if (standing
        .filter(verdict -> verdict.missing().orElse(BigDecimal.ZERO).signum() > 0)
        .isPresent()) {
      shelf.stream()
          .filter(course -> !begun.containsKey(course.courseId()))
          .forEach(course -> waiting.add(Waiting.start(course, texts)));
    }
    return new HomeJson(
        standing.map(verdict -> StandingJson.of(verdict, texts)).orElse(null),
        waiting.isEmpty() ? null : waiting.get(0),
        waiting,
        shelf.stream()
            .map(
                course ->
                    CourseState.of(
                        course, Optional.ofNullable(begun.get(course.courseId())), texts))
            .toList(),
        proofs.stream().map(proof -> ProofJson.of(proof, texts)).toList());
  }

  /** What can wait for a trainee. */
  public enum Step {
    /** A lesson of a course she began. */
    CONTINUE_COURSE,
    /** The quiz of a course whose lessons are done. */
    TAKE_QUIZ,
    /** A course she has not begun, while hours are missing. */
    START_COURSE
  }

  /**
   * Something that waits.
   *
   * @param kind what it is
   * @param course the course's id
   * @param attempt her attempt; null for a course not begun
   * @param lesson where to go on; null where it is no lesson
   * @param text in words
   */
  @Schema(name = "Waiting")
  public record Waiting(
      Step kind,
      String course,
      @About(optional = true) String attempt,
      @About(optional = true) String lesson,
      String text) {
    private static Waiting goOn(AttemptView attempt, Texts texts) {
      String title = attempt.course().title().in(texts.locale());
      Optional<Lesson> lesson = attempt.nextLesson();
      return new Waiting(
          lesson.isPresent() ? Step.CONTINUE_COURSE : Step.TAKE_QUIZ,
          attempt.course().courseId(),
          Ids.text(attempt.id()),
          lesson.map(Lesson::id).orElse(null),
          lesson
              .map(next -> texts.of("api.home.continue", title, next.title().in(texts.locale())))
              .orElseGet(() -> texts.of("api.home.quiz", title)));
    }

    private static Waiting start(CourseVersion course, Texts texts) {
      return new Waiting(
          Step.START_COURSE,
          course.courseId(),
          null,
          null,
          texts.of("api.home.start", course.title().in(texts.locale()), course.minutes()));
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
      long lessonsDone,
      int lessons) {
    private static CourseState of(
        CourseVersion newest, Optional<AttemptView> attempt, Texts texts) {
      CourseVersion course = attempt.map(AttemptView::course).orElse(newest);
      return new CourseState(
          course.courseId(),
          course.title().in(texts.locale()),
          course.minutes(),
          attempt
              .map(begun -> begun.completedAt().isPresent() ? State.REVIEW : State.RESUME)
              .orElse(State.START),
          attempt.map(begun -> Ids.text(begun.id())).orElse(null),
          attempt.map(AttemptView::lessonsDone).orElse(0L),
          course.lessons().size());
    }
  }
}
