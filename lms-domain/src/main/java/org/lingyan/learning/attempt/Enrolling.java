package org.lingyan.learning.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.learning.course.CourseShelf;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.people.person.PersonLock;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Begins a course. A person has one attempt at a course; enrolling again finds it. */
@ApplicationScoped
public class Enrolling {
  private final EntityManager em;
  private final CourseShelf shelf;
  private final Attempts attempts;

  /** For the container's proxy. */
  protected Enrolling() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public Enrolling(EntityManager em, CourseShelf shelf, Attempts attempts) {
    this.em = em;
    this.shelf = shelf;
    this.attempts = attempts;
  }

  /**
   * Enrols.
   *
   * @throws UnknownSubject when there is no such course or person
   */
  @Transactional
  public Outcome<AttemptView> enrol(long personId, String courseId, Instant at) {
    CourseVersion course = shelf.newest(courseId);
    // The person's row is the lock: two enrolments at once are one after the other.
    PersonLock.take(em, personId);
    Optional<AttemptView> before = attempts.atCourse(personId, courseId);
    if (before.isPresent()) {
      return new Outcome.AlreadyRecorded<>(before.get());
    }
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO attempt (id, person_id, course_id, version_id, no, started_at, last_at)"
            + " VALUES (?1, ?2, ?3, ?4, 1, ?5, ?5)",
        id,
        personId,
        courseId,
        course.id(),
        at);
    return new Outcome.Recorded<>(attempts.own(personId, id));
  }
}
