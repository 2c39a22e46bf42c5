package org.lingyan.learning.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.learning.course.CourseShelf;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Reads attempts. A trainee sees her own; another's is unknown. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Attempts {
  private static final String LINES =
      "SELECT a.id, a.version_id, a.started_at, a.completed_at, a.last_lesson, a.last_at,"
          + " (SELECT MAX(t.passed) FROM quiz_try t WHERE t.attempt_id = a.id),"
          + " l.lesson_id, l.seconds, l.place, l.reached_end, l.done_at"
          + " FROM person i JOIN attempt a ON a.person_id = i.id"
          + " LEFT JOIN lesson_progress l ON l.attempt_id = a.id"
          + " WHERE i.main_id = ?1";

  private final EntityManager em;
  private final CourseShelf shelf;

  /** For the container's proxy. */
  protected Attempts() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public Attempts(EntityManager em, CourseShelf shelf) {
    this.em = em;
    this.shelf = shelf;
  }

  /**
   * A person's attempts, the one worked on last first; one statement besides the courses. L10: one
   * for each course.
   */
  public List<AttemptView> of(long personId) {
    Map<String, AttemptView> byCourse = new LinkedHashMap<>();
    views(personId, Rows.list(em, LINES + " ORDER BY a.last_at DESC, a.id", Line::of, personId))
        .forEach(
            attempt ->
                byCourse.merge(
                    attempt.course().courseId(),
                    attempt,
                    (one, other) ->
                        one.completedAt().isEmpty() && other.completedAt().isPresent()
                            ? other
                            : one));
    return List.copyOf(byCourse.values());
  }

  /** One of this person's attempts; {@link UnknownSubject} when it is not hers. */
  public AttemptView own(long personId, long attemptId) {
    return views(personId, Rows.list(em, LINES + " AND a.id = ?2", Line::of, personId, attemptId))
        .stream()
        .findFirst()
        .orElseThrow(() -> new UnknownSubject("attempt:" + attemptId));
  }

  /** This person's attempt at a course, if she enrolled. */
  public Optional<AttemptView> atCourse(long personId, String courseId) {
    return views(
            personId,
            Rows.list(
                em,
                LINES
                    + " AND a.course_id = ?2"
                    + " ORDER BY a.completed_at IS NULL, a.no DESC, a.last_at DESC, a.id",
                Line::of,
                personId,
                courseId))
        .stream()
        .findFirst();
  }

  private List<AttemptView> views(long personId, List<Line> lines) {
    Map<Long, List<Line>> byAttempt = new LinkedHashMap<>();
    lines.forEach(
        line -> byAttempt.computeIfAbsent(line.attemptId(), id -> new ArrayList<>()).add(line));
    return byAttempt.values().stream().map(of -> view(personId, of)).toList();
  }

  private AttemptView view(long personId, List<Line> lines) {
    Line first = lines.get(0);
    Map<String, LessonProgress> progress = new HashMap<>();
    lines.stream()
        .filter(line -> !line.lessonId().isEmpty())
        .forEach(line -> progress.put(line.lessonId(), line.progress().orElseThrow()));
    return new AttemptView(
        first.attemptId(),
        personId,
        shelf.version(first.versionId()),
        first.startedAt(),
        first.completedAt(),
        first.lastLesson(),
        first.lastAt(),
        progress,
        first.passed());
  }

  private record Line(
      long attemptId,
      long versionId,
      Instant startedAt,
      Optional<Instant> completedAt,
      String lastLesson,
      Instant lastAt,
      boolean passed,
      String lessonId,
      Optional<LessonProgress> progress) {
    static Line of(Rows.Row row) {
      return new Line(
          row.number(0),
          row.number(1),
          row.moment(2).orElseThrow(),
          row.moment(3),
          row.text(4),
          row.moment(5).orElseThrow(),
          row.flag(6),
          row.text(7),
          row.missing(7)
              ? Optional.empty()
              : Optional.of(
                  new LessonProgress(
                      row.count(8), row.count(9), row.flag(10), row.moment(11).isPresent())));
    }
  }
}
