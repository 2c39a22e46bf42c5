package org.lingyan.learning.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.learning.course.CourseShelf;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.people.person.PersonLock;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Takes a quiz: begins a try, saves answers one by one, hands it in (L7, L8). */
@ApplicationScoped
public class TakingQuiz {
  private static final String TRY =
      "SELECT t.id, t.attempt_id, t.no, a.version_id, t.submitted_at, t.score, t.passed,"
          + " a.completed_at FROM quiz_try t JOIN attempt a ON a.id = t.attempt_id"
          // Looked up, not joined: whoever locks the try does not lock the person.
          + " WHERE (SELECT i.main_id FROM person i WHERE i.id = a.person_id) = ?1";

  private final EntityManager em;
  private final CourseShelf shelf;
  private final Attempts attempts;
  private final Completing completing;

  /** For the container's proxy. */
  protected TakingQuiz() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public TakingQuiz(EntityManager em, CourseShelf shelf, Attempts attempts, Completing completing) {
    this.em = em;
    this.shelf = shelf;
    this.attempts = attempts;
    this.completing = completing;
  }

  /** The latest try of an attempt, if one was begun. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<QuizView> latest(long personId, long attemptId) {
    return Rows.first(
            em,
            TRY + " AND t.attempt_id = ?2 ORDER BY t.no DESC LIMIT 1",
            Try::of,
            personId,
            attemptId)
        .map(this::view);
  }

  /** One of this person's tries; {@link UnknownSubject} when it is not hers. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public QuizView own(long personId, long tryId) {
    return view(found(personId, tryId, ""));
  }

  /** Begins a try; an open one is found again. */
  @Transactional
  public Outcome<QuizView> begin(long personId, long attemptId, Instant at) {
    PersonLock.take(em, personId);
    AttemptView attempt = attempts.own(personId, attemptId);
    if (!attempt.lessonsComplete()) {
      return Outcome.refused(
          new LearningRefusal.LessonsOpen(
              attempt.course().lessons().size() - attempt.lessonsDone()));
    }
    Optional<QuizView> latest = latest(personId, attemptId);
    if (latest.isPresent() && latest.get().submittedAt().isEmpty()) {
      return new Outcome.AlreadyRecorded<>(latest.get());
    }
    if (attempt.quizPassed()) {
      return Outcome.refused(new LearningRefusal.Passed());
    }
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO quiz_try (id, attempt_id, no, started_at) VALUES (?1, ?2, ?3, ?4)",
        id,
        attemptId,
        latest.map(QuizView::no).orElse(0) + 1,
        at);
    return new Outcome.Recorded<>(own(personId, id));
  }

  /**
   * Saves one answer. Once this returns inside a committed transaction, the answer is kept.
   *
   * @param letters the letters in order; empty to take an answer back
   * @param seq the page's counter; an answer with a smaller one than the saved is passed over
   * @throws UnknownSubject when the try is not hers or has no such question
   * @throws IllegalArgumentException when the letters cannot be an answer to it
   */
  @Transactional
  public Outcome<Long> answer(
      long personId, long tryId, String questionId, String letters, long seq, Instant at) {
    Try open = found(personId, tryId, " FOR UPDATE");
    CourseVersion course = shelf.version(open.versionId());
    boolean possible =
        course
            .question(questionId)
            .orElseThrow(() -> new UnknownSubject("question:" + questionId))
            .possible(letters);
    if (!possible) {
      throw new IllegalArgumentException("answer");
    }
    if (open.submittedAt().isPresent()) {
      return Outcome.refused(new LearningRefusal.Submitted());
    }
    Rows.change(
        em,
        "INSERT INTO quiz_answer (try_id, question_id, letters, seq, saved_at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE"
            + " letters = IF(VALUES(seq) >= seq, VALUES(letters), letters),"
            + " saved_at = IF(VALUES(seq) >= seq, VALUES(saved_at), saved_at),"
            + " seq = GREATEST(seq, VALUES(seq))",
        tryId,
        questionId,
        letters,
        seq,
        at);
    return new Outcome.Recorded<>(seq);
  }

  /** Hands the try in and judges it; a repeat finds the result. */
  @Transactional
  public Outcome<QuizView> submit(long personId, long tryId, Instant at) {
    Try open = found(personId, tryId, " FOR UPDATE");
    if (open.submittedAt().isPresent()) {
      return new Outcome.AlreadyRecorded<>(view(open));
    }
    QuizView quiz = view(open);
    QuizScore score = QuizScore.of(quiz.course(), quiz.answers());
    Rows.change(
        em,
        "UPDATE quiz_try SET submitted_at = ?2, score = ?3, passed = ?4 WHERE id = ?1",
        tryId,
        at,
        score.percent(),
        score.passed());
    boolean complete = score.passed() && completing.check(personId, open.attemptId(), at);
    return new Outcome.Recorded<>(quiz.submitted(at, score, complete || open.completed()));
  }

  private Try found(long personId, long tryId, String lock) {
    return Rows.first(em, TRY + " AND t.id = ?2" + lock, Try::of, personId, tryId)
        .orElseThrow(() -> new UnknownSubject("try:" + tryId));
  }

  private QuizView view(Try found) {
    List<Saved> saved =
        Rows.list(
            em,
            "SELECT question_id, letters, seq FROM quiz_answer WHERE try_id = ?1",
            row -> new Saved(row.text(0), row.text(1), row.number(2)),
            found.id());
    Map<String, String> answers = new HashMap<>();
    saved.forEach(answer -> answers.put(answer.questionId(), answer.letters()));
    return new QuizView(
        found.id(),
        found.attemptId(),
        found.no(),
        shelf.version(found.versionId()),
        answers,
        saved.stream().mapToLong(Saved::seq).max().orElse(0),
        found.submittedAt(),
        found.score(),
        found.passed(),
        found.completed());
  }

  private record Saved(String questionId, String letters, long seq) {}

  private record Try(
      long id,
      long attemptId,
      int no,
      long versionId,
      Optional<Instant> submittedAt,
      Optional<Integer> score,
      boolean passed,
      boolean completed) {
    static Try of(Rows.Row row) {
      return new Try(
          row.number(0),
          row.number(1),
          row.count(2),
          row.number(3),
          row.moment(4),
          row.missing(5) ? Optional.empty() : Optional.of(row.count(5)),
          row.flag(6),
          row.moment(7).isPresent());
    }
  }
}
