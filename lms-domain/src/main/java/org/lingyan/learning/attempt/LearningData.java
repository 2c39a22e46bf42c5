package org.lingyan.learning.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.shared.Words;

/** Courses that somebody took, and how she went through them. */
@ApplicationScoped
class LearningData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected LearningData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  LearningData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(attempts(), stays(), tries());
  }

  private Held attempts() {
    return Held.named("attempts", Fate.STAYS)
        .in("attempt")
        .columns("course", "started", "completed")
        .read(
            em,
            "SELECT v.title_zh, v.title_en, a.started_at, a.completed_at",
            "FROM attempt a JOIN course_version v ON v.id = a.version_id WHERE a.person_id IN (:person)",
            "ORDER BY a.started_at DESC, a.id DESC",
            row ->
                List.of(
                    new Words(row.text(0), row.text(1)),
                    row.moment(2).orElseThrow(),
                    row.moment(3).<Object>map(at -> at).orElse("")));
  }

  private Held stays() {
    return Held.named("learning-time", Fate.GOES)
        .in("lesson_stay", "presence", "lesson_progress")
        .columns("lesson", "started", "seconds")
        .read(
            em,
            "SELECT s.lesson_id, s.started_at, s.credited",
            "FROM lesson_stay s WHERE s.person_id IN (:person)",
            "ORDER BY s.id DESC",
            row -> List.of(row.text(0), row.moment(1).orElseThrow(), row.number(2)))
        .erases(
            em,
            "DELETE FROM presence WHERE person_id IN (:person)",
            "DELETE FROM lesson_stay WHERE person_id IN (:person)",
            "DELETE p FROM lesson_progress p JOIN attempt a ON a.id = p.attempt_id"
                + " WHERE a.person_id IN (:person)");
  }

  private Held tries() {
    return Held.named("quizzes", Fate.GOES)
        .in("quiz_try", "quiz_answer")
        .columns("course", "started", "submitted", "score")
        .read(
            em,
            "SELECT v.title_zh, v.title_en, t.started_at, t.submitted_at, t.score",
            "FROM quiz_try t JOIN attempt a ON a.id = t.attempt_id"
                + " JOIN course_version v ON v.id = a.version_id WHERE a.person_id IN (:person)",
            "ORDER BY t.id DESC",
            row ->
                List.of(
                    new Words(row.text(0), row.text(1)),
                    row.moment(2).orElseThrow(),
                    row.moment(3).<Object>map(at -> at).orElse(""),
                    row.text(4)))
        .erases(
            em,
            "DELETE q FROM quiz_answer q JOIN quiz_try t ON t.id = q.try_id"
                + " JOIN attempt a ON a.id = t.attempt_id WHERE a.person_id IN (:person)",
            "DELETE t FROM quiz_try t JOIN attempt a ON a.id = t.attempt_id WHERE a.person_id IN (:person)");
  }
}
