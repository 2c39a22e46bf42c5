package org.lingyan.people.person;

import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.Outcome;

/** 离职 and who takes over; the person's lock is held. */
final class Leaving {
  private final Work work;
  private final WorkingLifeEvents events;

  Leaving(Work work, WorkingLifeEvents events) {
    this.work = work;
    this.events = events;
  }

  /**
   * Ends everything that holds on the day or later.
   *
   * @param successor who leads from now on whom she led; empty for nobody named
   */
  Outcome<Long> left(OptionalLong successor) {
    Optional<WorkingLifeRefusal> against =
        successor.isPresent()
            ? events.againstSuccessor(successor.getAsLong(), work)
            : Optional.empty();
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    return work.onMain(
        main ->
            work.record(
                WorkingLifeKind.LEAVE,
                OptionalLong.of(main.organisationId()),
                OptionalLong.empty(),
                Optional.empty(),
                successor,
                () -> {
                  work.open().forEach(row -> work.rows().cut(row, work.day()));
                  handOver(main, successor);
                }));
  }

  private void handOver(EmploymentRow main, OptionalLong successor) {
    if (successor.isPresent() && events.leads(work.personId(), successor, work.day())) {
      // Led by those whom she is to lead, she would come to herself (W7).
      work.rows().since(successor.getAsLong(), work.day()).stream()
          .filter(EmploymentRow::main)
          .forEach(row -> work.rows().lead(row, main.managerId()));
    }
    work.rows().led(work.personId(), work.day()).forEach(row -> work.rows().lead(row, successor));
  }
}
