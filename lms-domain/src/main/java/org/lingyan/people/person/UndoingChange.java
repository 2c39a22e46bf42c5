package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.tree.Change;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Takes the latest change of a working life back (W9); the person's lock is held. */
final class UndoingChange {
  private final EntityManager em;

  UndoingChange(EntityManager em) {
    this.em = em;
  }

  /**
   * Puts the employments back as the event found them, unless that is where nothing is any more
   * (W6).
   *
   * @return the id of the event that says so
   * @throws UnknownSubject when there is no such event of hers
   */
  Outcome<Long> undo(long personId, long eventId, Change change) {
    return undo(personId, eventId, change, gone(eventId));
  }

  /**
   * The same together with the organisation that she comes back to: that is put back by who calls.
   */
  Outcome<Long> undoWithThePlace(long personId, long eventId, Change change) {
    return undo(personId, eventId, change, Optional.empty());
  }

  private Outcome<Long> undo(
      long personId, long eventId, Change change, Optional<WorkingLifeRefusal> gone) {
    WorkingLifeEvents events = new WorkingLifeEvents(em);
    List<WorkingLifeEvent> all = events.of(personId);
    Optional<WorkingLifeRefusal> against = against(all, eventId).or(() -> gone);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    long id = events.undo(found(all, eventId), change);
    new EmploymentRows(em, id).restore(eventId);
    return new Outcome.Recorded<>(id);
  }

  /**
   * What stands against it; nothing is changed.
   *
   * @throws UnknownSubject when there is no such event of hers
   */
  Optional<WorkingLifeRefusal> against(long personId, long eventId) {
    return against(new WorkingLifeEvents(em).of(personId), eventId);
  }

  private static Optional<WorkingLifeRefusal> against(List<WorkingLifeEvent> all, long eventId) {
    WorkingLifeEvent event = found(all, eventId);
    boolean latest =
        all.stream()
            .filter(one -> !one.undone() && one.undoes().isEmpty())
            .findFirst()
            .filter(one -> one.id() == eventId)
            .isPresent();
    if (!latest) {
      return Optional.of(new WorkingLifeRefusal.NotLatest());
    }
    return event.kind() == WorkingLifeKind.MERGE
        ? Optional.of(new WorkingLifeRefusal.IsMerge())
        : Optional.empty();
  }

  /** An employment of hers that would go on where there is nothing any more. */
  private Optional<WorkingLifeRefusal> gone(long eventId) {
    return Rows.first(
            em,
            "SELECT MAX(s.until_day) FROM employment_before b"
                + " JOIN employment_event v ON v.id = b.event_id"
                + " LEFT JOIN employment e ON e.id = b.employment_id"
                + " JOIN organisation_state s"
                + " ON s.organisation_id = COALESCE(b.organisation_id, e.organisation_id)"
                + " WHERE b.event_id = ?1 AND NOT b.made"
                + " AND COALESCE(b.person_id, e.person_id, v.person_id) = v.person_id"
                + " GROUP BY b.employment_id, b.until_day"
                + " HAVING MAX(s.until_day) < COALESCE(b.until_day, ?2)",
            row -> row.day(0),
            eventId,
            DateRange.FOREVER)
        .map(WorkingLifeRefusal.NoSuchPlace::new);
  }

  private static WorkingLifeEvent found(List<WorkingLifeEvent> all, long eventId) {
    return all.stream()
        .filter(one -> one.id() == eventId)
        .findFirst()
        .orElseThrow(() -> new UnknownSubject("event:" + eventId));
  }
}
