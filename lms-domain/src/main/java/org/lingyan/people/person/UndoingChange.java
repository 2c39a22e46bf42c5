package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.people.tree.Change;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.UnknownSubject;

/** Takes the latest change of a working life back (W9); the person's lock is held. */
final class UndoingChange {
  private final EntityManager em;

  UndoingChange(EntityManager em) {
    this.em = em;
  }

  /**
   * Puts the employments back as the event found them.
   *
   * @return the id of the event that says so
   * @throws UnknownSubject when there is no such event of hers
   */
  Outcome<Long> undo(long personId, long eventId, Change change) {
    WorkingLifeEvents events = new WorkingLifeEvents(em);
    List<WorkingLifeEvent> all = events.of(personId);
    WorkingLifeEvent event =
        all.stream()
            .filter(one -> one.id() == eventId)
            .findFirst()
            .orElseThrow(() -> new UnknownSubject("event:" + eventId));
    boolean latest =
        all.stream()
            .filter(one -> !one.undone() && one.undoes().isEmpty())
            .findFirst()
            .filter(one -> one.id() == eventId)
            .isPresent();
    if (!latest) {
      return Outcome.refused(new WorkingLifeRefusal.NotLatest());
    }
    if (event.kind() == WorkingLifeKind.MERGE) {
      return Outcome.refused(new WorkingLifeRefusal.IsMerge());
    }
    long id = events.undo(event, change);
    new EmploymentRows(em, id).restore(eventId);
    return new Outcome.Recorded<>(id);
  }
}
