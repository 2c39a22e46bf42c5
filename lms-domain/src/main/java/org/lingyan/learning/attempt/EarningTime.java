package org.lingyan.learning.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.learning.course.CourseShelf;
import org.lingyan.learning.course.Lesson;
import org.lingyan.rules.OnlinePolicy;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Opens lesson pages and takes their heartbeats (L1–L6). */
@ApplicationScoped
public class EarningTime {
  private final EntityManager em;
  private final Keyring keys;
  private final RuleBook rules;
  private final CourseShelf shelf;
  private final Attempts attempts;
  private final Completing completing;

  /** For the container's proxy. */
  protected EarningTime() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public EarningTime(
      EntityManager em,
      Keyring keys,
      RuleBook rules,
      CourseShelf shelf,
      Attempts attempts,
      Completing completing) {
    this.em = em;
    this.keys = keys;
    this.rules = rules;
    this.shelf = shelf;
    this.attempts = attempts;
    this.completing = completing;
  }

  /**
   * L3: opens a lesson's page; time counts from now, here and nowhere else.
   *
   * @throws UnknownSubject when the attempt is not hers or has no such lesson
   */
  @Transactional
  public StayView open(long personId, long attemptId, String lessonId, Instant at) {
    AttemptView attempt = attempts.own(personId, attemptId);
    if (attempt.course().lesson(lessonId).isEmpty()) {
      throw new UnknownSubject("lesson:" + lessonId);
    }
    OnlinePolicy policy = rules.onlinePolicy(Timekeeper.day(at));
    Instant promptAt = at.plus(policy.presenceEvery());
    // First of all, as a heartbeat does: pages opened at once come one after the other.
    Rows.change(
        em,
        "UPDATE attempt SET last_lesson = ?2, last_at = ?3 WHERE id = ?1",
        attemptId,
        lessonId,
        at);
    long stay = Ids.next();
    Rows.change(
        em,
        "INSERT INTO lesson_stay (id, person_id, attempt_id, lesson_id, beat, started_at,"
            + " credited_until, policy_version, prompt_at)"
            + " VALUES (?1, ?2, ?3, ?4, 0, ?5, ?5, ?6, ?7)",
        stay,
        personId,
        attemptId,
        lessonId,
        at,
        policy.version(),
        promptAt);
    Rows.change(
        em,
        "INSERT INTO presence (person_id, stay_id) VALUES (?1, ?2)"
            + " ON DUPLICATE KEY UPDATE stay_id = VALUES(stay_id)",
        personId,
        stay);
    Rows.change(
        em,
        "INSERT IGNORE INTO lesson_progress (attempt_id, lesson_id, seconds) VALUES (?1, ?2, 0)",
        attemptId,
        lessonId);
    LessonProgress progress = attempt.of(lessonId);
    StayToken token = new StayToken(stay, 0);
    return new StayView(
        token.text(keys, personId),
        0,
        progress.seconds(),
        progress.done(),
        attempt.completedAt().isPresent(),
        policy.heartbeat(),
        policy.presenceEvery(),
        token.prompt(keys, personId, promptAt));
  }

  /**
   * Takes a heartbeat.
   *
   * @return the page as it stands now; {@link Outcome.AlreadyRecorded} for a repeat (L2)
   */
  @Transactional
  public Outcome<StayView> beat(long personId, Beat beat, Instant at) {
    Optional<StayToken> token = StayToken.parse(beat.token(), keys, personId);
    Optional<Stay> found = token.flatMap(signed -> stay(personId, signed.stayId()));
    if (found.isEmpty() || token.get().beat() > found.get().beat()) {
      return Outcome.refused(new LearningRefusal.ForgedToken());
    }
    Stay stay = found.get();
    if (!stay.current()) {
      return Outcome.refused(new LearningRefusal.Elsewhere());
    }
    OnlinePolicy policy = rules.onlinePolicy(stay.policyVersion());
    long millis = Math.max(0, Duration.between(stay.creditedUntil(), at).toMillis());
    if (token.get().beat() < stay.beat() || millis < 1_000) {
      return new Outcome.AlreadyRecorded<>(view(stay, personId, policy, at));
    }
    return new Outcome.Recorded<>(
        view(credited(stay, personId, beat, policy, millis, at), personId, policy, at));
  }

  private Stay credited(
      Stay stay, long personId, Beat beat, OnlinePolicy policy, long millis, Instant at) {
    Lesson lesson = shelf.version(stay.versionId()).lesson(stay.lessonId()).orElseThrow();
    // An answer before the question was due is no answer.
    boolean answered =
        !at.isBefore(stay.promptAt())
            && StayToken.same(
                new StayToken(stay.id(), 0).prompt(keys, personId, stay.promptAt()), beat.prompt());
    int elapsed = Math.toIntExact(Math.min(millis / 1_000, 1_000_000));
    BeatCredit credit =
        BeatCredit.of(
            beat.intervals(),
            elapsed,
            Math.toIntExact(Duration.between(stay.creditedUntil(), stay.promptAt()).toSeconds()),
            answered,
            Math.toIntExact(policy.presenceEvery().toSeconds()),
            stay.completed() ? 0 : lesson.minutes() * 60 - stay.lessonSeconds());
    // What is left of a second waits for the next heartbeat.
    Instant until = at.minusMillis(millis % 1_000);
    Instant promptAt = answered ? at.plus(policy.presenceEvery()) : stay.promptAt();
    boolean end = stay.reachedEnd() || beat.reachedEnd();
    int seconds = stay.lessonSeconds() + credit.credited();
    boolean done =
        stay.done() || (end && seconds * 100L >= lesson.minutes() * 60L * policy.leastShare());
    Rows.change(
        em,
        "UPDATE lesson_stay SET beat = beat + 1, credited_until = ?2, prompt_at = ?3,"
            + " credited = credited + ?4, void_hidden = void_hidden + ?5,"
            + " void_unanswered = void_unanswered + ?6, void_reread = void_reread + ?7"
            + " WHERE id = ?1",
        stay.id(),
        until,
        promptAt,
        credit.credited(),
        credit.hidden(),
        credit.unanswered(),
        credit.reread());
    Rows.change(
        em,
        "UPDATE lesson_progress SET seconds = ?3, place = ?4, reached_end = ?5,"
            + " done_at = IF(?6, COALESCE(done_at, ?7), NULL)"
            + " WHERE attempt_id = ?1 AND lesson_id = ?2",
        stay.attemptId(),
        stay.lessonId(),
        seconds,
        Math.max(0, Math.min(beat.place(), 100_000)),
        end,
        done,
        at);
    boolean complete =
        stay.completed()
            || (done && !stay.done() && completing.check(personId, stay.attemptId(), at));
    return stay.after(until, promptAt, seconds, done, complete, credit.credited());
  }

  private StayView view(Stay stay, long personId, OnlinePolicy policy, Instant at) {
    StayToken token = new StayToken(stay.id(), stay.beat());
    return new StayView(
        token.text(keys, personId),
        stay.justCredited(),
        stay.lessonSeconds(),
        stay.done(),
        stay.completed(),
        policy.heartbeat(),
        Duration.between(at, stay.promptAt()),
        token.prompt(keys, personId, stay.promptAt()));
  }

  private Optional<Stay> stay(long personId, long stayId) {
    return Rows.first(
        em,
        "SELECT s.id, s.attempt_id, s.lesson_id, s.beat, s.credited_until, s.prompt_at,"
            + " l.seconds, l.reached_end, l.done_at, a.completed_at, a.version_id, p.stay_id,"
            + " s.policy_version"
            + " FROM lesson_stay s JOIN attempt a ON a.id = s.attempt_id"
            + " JOIN lesson_progress l ON l.attempt_id = a.id AND l.lesson_id = s.lesson_id"
            + " JOIN presence p ON p.person_id = s.person_id"
            + " WHERE s.id = ?1 AND s.person_id = ?2 FOR UPDATE",
        Stay::of,
        stayId,
        personId);
  }
}
