package org.lingyan.deployment.sample;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.content.CoursePackage;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Lesson;
import org.lingyan.learning.course.Question;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Where;

/** Writes what the product would have written while somebody took the course. */
final class AttemptRows {
  private static final int WRONG_ONE_IN = 7;
  private static final Duration QUIZ = Duration.ofMinutes(18);
  private static final Duration STEP = Duration.ofMinutes(4);
  private static final LocalTime EVENING = LocalTime.of(19, 20);
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final EntityManager em;
  private final CoursePackage course;
  private final CourseVersion version;

  /**
   * Writes through a persistence context.
   *
   * @param course for the number of blocks in its pages
   * @param version the same course as it was published
   */
  AttemptRows(EntityManager em, CoursePackage course, CourseVersion version) {
    this.em = em;
    this.course = course;
    this.version = version;
  }

  CourseVersion version() {
    return version;
  }

  /** An attempt with its lessons and, when completed, its quiz; gives its id. */
  long add(long personId, Study study) {
    long id = Ids.next();
    List<Integer> seconds = study.seconds();
    Rows.change(
        em,
        "INSERT INTO attempt (id, person_id, course_id, version_id, no, started_at, completed_at,"
            + " last_lesson, last_at) VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, ?7, ?8)",
        id,
        personId,
        version.courseId(),
        version.id(),
        study.startedAt(),
        study.completed() ? study.lastAt() : null,
        seconds.isEmpty() ? "" : version.lessons().get(seconds.size() - 1).id(),
        seconds.isEmpty() ? study.startedAt() : study.lastAt());
    for (int i = 0; i < seconds.size(); i++) {
      boolean done = study.completed() || i < seconds.size() - 1;
      lesson(id, i, seconds.get(i), done, lessonDone(study, i));
    }
    if (study.completed()) {
      quiz(id, study.lastAt());
    }
    return id;
  }

  /** Lessons are spread over the evenings between the first and the last moment. */
  private static Instant lessonDone(Study study, int index) {
    Duration whole = Duration.between(study.startedAt(), study.lastAt());
    int lessons = study.seconds().size();
    Instant even = study.startedAt().plus(whole.multipliedBy(index + 1L).dividedBy(lessons));
    Instant evening =
        Timekeeper.day(even)
            .atTime(EVENING)
            .atZone(Timekeeper.ZONE)
            .toInstant()
            .plus(STEP.multipliedBy(index));
    Instant first = study.startedAt().plus(STEP.multipliedBy(index + 1L));
    Instant last = study.lastAt().minus(QUIZ).minus(STEP.multipliedBy(lessons - index));
    Instant later = evening.isBefore(first) ? first : evening;
    return later.isAfter(last) ? last : later;
  }

  private void lesson(long attempt, int index, int seconds, boolean done, Instant at) {
    Lesson lesson = version.lessons().get(index);
    int blocks = course.lessons().get(index).blocks();
    int shown = done ? blocks - 1 : blocks * seconds / (lesson.minutes() * 60);
    Rows.change(
        em,
        "INSERT INTO lesson_progress (attempt_id, lesson_id, seconds, place, reached_end, done_at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        attempt,
        lesson.id(),
        seconds,
        shown,
        done,
        done ? at : null);
  }

  private void quiz(long attempt, Instant submitted) {
    long id = Ids.next();
    Instant started = submitted.minus(QUIZ);
    List<Question> questions = version.questions();
    int right = questions.size() - wrong(questions.size());
    int percent = right * 100 / questions.size();
    Rows.change(
        em,
        "INSERT INTO quiz_try (id, attempt_id, no, started_at, submitted_at, score, passed)"
            + " VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6)",
        id,
        attempt,
        started,
        submitted,
        percent,
        percent >= version.passPercent());
    Where values = new Where();
    List<String> tuples = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      tuples.add(
          values.numbered(
              "(?, ?, ?, ?, ?)",
              id,
              question.id(),
              isWrong(i) ? another(question) : question.key(),
              i + 1,
              started.plus(ANSWER.multipliedBy(i + 1L))));
    }
    Rows.change(
        em,
        "INSERT INTO quiz_answer (try_id, question_id, letters, seq, saved_at) VALUES "
            + String.join(", ", tuples),
        values.parameters());
  }

  private static boolean isWrong(int index) {
    return index % WRONG_ONE_IN == WRONG_ONE_IN - 1;
  }

  private static int wrong(int questions) {
    return questions / WRONG_ONE_IN;
  }

  private static String another(Question question) {
    return question.options().keySet().stream()
        .filter(letter -> !letter.equals(question.key()))
        .findFirst()
        .orElseThrow();
  }
}
