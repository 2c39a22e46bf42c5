package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.Rows;

/**
 * W17: who takes over from somebody whose leave was entered before its day leads her people from
 * that day on. The latest change of their working lives stays what it was: nothing of theirs is cut
 * on a day that has not come, and nothing stands in the way of what is entered about them until
 * then.
 */
@ApplicationScoped
public class HandingOver {
  private final EntityManager em;

  /** For the container's proxy. */
  protected HandingOver() {
    this(null);
  }

  /** Writes through this persistence context. */
  @Inject
  public HandingOver(EntityManager em) {
    this.em = em;
  }

  /** Who has left by a day, does not come back, and is still named as somebody's line manager. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Long> due(LocalDate today) {
    return Rows.list(
        em,
        "SELECT DISTINCT i.main_id FROM employment l JOIN person i ON i.id = l.manager_id"
            + " WHERE (l.until_day IS NULL OR l.until_day > ?1) AND NOT EXISTS"
            + " (SELECT 1 FROM employment m WHERE m.person_id = i.main_id AND m.main"
            + " AND (m.until_day IS NULL OR m.until_day > ?1)) AND EXISTS"
            + " (SELECT 1 FROM person a JOIN employment_event e ON e.person_id = a.id"
            + " WHERE a.main_id = i.main_id AND e.kind = 'LEAVE') ORDER BY 1",
        row -> row.number(0),
        today);
  }

  /**
   * Hands over what one of them leads. A successor who has left herself meanwhile takes nothing
   * over: HR of the unit above is the superior then (W11).
   */
  @Transactional
  public void handOver(long personId, LocalDate today) {
    long person = PersonLock.take(em, personId);
    // Whoever changed her while we waited held her lock.
    Optional<WorkingLifeEvent> leave =
        due(today).contains(person) ? latestLeave(person) : Optional.empty();
    leave.ifPresent(
        left -> {
          WorkingLifeEvents events = new WorkingLifeEvents(em);
          EmploymentRows rows = new EmploymentRows(em, left.id());
          OptionalLong successor =
              left.other().isPresent()
                      && events.isThere(
                          new PersonAliases(em).resolve(left.other().getAsLong()), today)
                  ? left.other()
                  : OptionalLong.empty();
          rows.all(person).stream()
              .filter(EmploymentRow::main)
              .max(Comparator.comparing(row -> row.days().until()))
              .ifPresent(main -> Leaving.handOver(rows, events, person, today, main, successor));
        });
  }

  private Optional<WorkingLifeEvent> latestLeave(long person) {
    return new WorkingLifeEvents(em)
        .of(person).stream()
            .filter(event -> event.kind() == WorkingLifeKind.LEAVE && !event.undone())
            .findFirst();
  }
}
