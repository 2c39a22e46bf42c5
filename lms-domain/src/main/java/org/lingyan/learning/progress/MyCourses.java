package org.lingyan.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.attempt.Attempts;
import org.lingyan.learning.course.CourseShelf;
import org.lingyan.shared.Rows;

/** Reads all courses with how far one person is in them. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class MyCourses {
  private final EntityManager em;
  private final Attempts attempts;
  private final CourseShelf shelf;

  /** For the container's proxy. */
  protected MyCourses() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public MyCourses(EntityManager em, Attempts attempts, CourseShelf shelf) {
    this.em = em;
    this.attempts = attempts;
    this.shelf = shelf;
  }

  /** L9.3: every course; three statements besides courses that were never read before. */
  public List<MyCourse> of(long personId) {
    List<MyCourse> mine = new ArrayList<>(begun(personId));
    Set<String> known =
        mine.stream().map(course -> course.course().courseId()).collect(Collectors.toSet());
    shelf.newest().stream()
        .filter(course -> !known.contains(course.courseId()))
        .map(course -> new MyCourse(course, Optional.empty(), QuizProgress.NONE))
        .forEach(mine::add);
    return mine;
  }

  /**
   * One course.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is no such course
   */
  public MyCourse at(long personId, String courseId) {
    return begun(personId).stream()
        .filter(course -> course.course().courseId().equals(courseId))
        .findFirst()
        .orElseGet(() -> new MyCourse(shelf.newest(courseId), Optional.empty(), QuizProgress.NONE));
  }

  private List<MyCourse> begun(long personId) {
    List<AttemptView> all = attempts.of(personId);
    if (all.isEmpty()) {
      return List.of();
    }
    Map<Long, QuizProgress> tries = tries(personId);
    return all.stream()
        .map(
            attempt ->
                new MyCourse(
                    attempt.course(),
                    Optional.of(attempt),
                    tries.getOrDefault(attempt.id(), QuizProgress.NONE)))
        .toList();
  }

  private Map<Long, QuizProgress> tries(long personId) {
    return Rows.list(
            em,
            "SELECT t.attempt_id, t.no, t.submitted_at, t.score, (SELECT COUNT(*) FROM quiz_answer"
                + " q WHERE q.try_id = t.id AND q.letters <> '') FROM quiz_try t"
                + " JOIN attempt a ON a.id = t.attempt_id"
                + " JOIN person i ON i.id = a.person_id WHERE i.main_id = ?1 AND NOT EXISTS"
                + " (SELECT 1 FROM quiz_try u WHERE u.attempt_id = t.attempt_id AND u.no > t.no)",
            row -> Map.entry(row.number(0), QuizProgress.of(row)),
            personId)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
