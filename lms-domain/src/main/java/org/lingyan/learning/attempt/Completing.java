package org.lingyan.learning.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.OptionalLong;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** L8: completes a course inside the transaction of whatever came last. */
@ApplicationScoped
class Completing {
  private final EntityManager em;
  private final Attempts attempts;
  private final PostingHours posting;
  private final Event<CourseCompleted> completed;

  /** For the container's proxy. */
  protected Completing() {
    this(null, null, null, null);
  }

  @Inject
  Completing(
      EntityManager em, Attempts attempts, PostingHours posting, Event<CourseCompleted> completed) {
    this.em = em;
    this.attempts = attempts;
    this.posting = posting;
    this.completed = completed;
  }

  /** Whether the attempt is complete now; posts its hours if it just became so. */
  boolean check(long personId, long attemptId, Instant at) {
    AttemptView attempt = attempts.own(personId, attemptId);
    if (attempt.completedAt().isPresent()) {
      return true;
    }
    if (!attempt.lessonsComplete() || !attempt.quizPassed()) {
      return false;
    }
    int first =
        Rows.change(
            em,
            "UPDATE attempt SET completed_at = ?2 WHERE id = ?1 AND completed_at IS NULL",
            attemptId,
            at);
    if (first == 1) {
      int minutes = attempt.seconds() / 60;
      posting.post(
          personId,
          new EntryDraft(
              Timekeeper.day(at),
              minutes,
              attempt.course().category(),
              new Source(SourceKind.COURSE, attempt.course().courseId(), ""),
              attempt.course().title().zh()),
          OptionalLong.empty(),
          at);
      completed.fire(new CourseCompleted(personId, attemptId, attempt.course(), minutes, at));
    }
    return true;
  }
}
