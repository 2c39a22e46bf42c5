package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.lingyan.shared.Outcome;

/** 直接上级: who leads whom (W7, W17). */
final class Leading {
  private final EntityManager em;
  private final WorkingLifeEvents events;

  Leading(EntityManager em) {
    this.em = em;
    this.events = new WorkingLifeEvents(em);
  }

  /**
   * Takes the locks of who is led and of everybody above her: two changes at once could each be
   * right and together a circle.
   */
  void lock(long personId, long leader, LocalDate day) {
    Set<Long> held = new TreeSet<>(Set.of(personId));
    Set<Long> line = line(leader, day);
    // Who stands above may have changed while the locks were waited for.
    while (held.addAll(line)) {
      PersonLock.takeAll(em, held);
      line = line(leader, day);
    }
  }

  private Set<Long> line(long leader, LocalDate day) {
    return events.line(OptionalLong.of(leader), day);
  }

  /** Names who leads from the day on; the locks are held. */
  Outcome<Long> led(Work work, OptionalLong manager) {
    Optional<WorkingLifeRefusal> against =
        manager.isPresent() ? events.againstLeading(manager.getAsLong(), work) : Optional.empty();
    return against
        .<Outcome<Long>>map(Outcome::refused)
        .orElseGet(() -> work.onMainFromItsFirstDay(main -> named(work, main, manager)));
  }

  private static Outcome<Long> named(Work work, EmploymentRow main, OptionalLong manager) {
    if (main.managerId().equals(manager)) {
      return Outcome.refused(new WorkingLifeRefusal.NothingNew());
    }
    return work.record(
        WorkingLifeKind.MANAGER,
        OptionalLong.of(main.organisationId()),
        OptionalLong.of(main.organisationId()),
        Optional.empty(),
        manager,
        () -> {
          if (main.days().from().equals(work.day())) {
            work.rows().lead(main, manager);
          } else {
            work.rows().continueAs(main, main.under(manager), work.day());
          }
        });
  }
}
