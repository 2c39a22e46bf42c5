package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.Outcome;

/**
 * 离职 and who takes over; the person's lock is held. What is entered for a later day is handed over
 * on that day ({@link HandingOver}): until then she leads them, and they change as they would.
 */
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
                  if (!work.day().isAfter(work.today())) {
                    handOver(work.rows(), events, work.personId(), work.day(), main, successor);
                  }
                }));
  }

  /**
   * Lets whom she led be led by who takes over from a day on.
   *
   * @param main her last main employment
   * @param successor who takes over; empty for nobody named
   */
  static void handOver(
      EmploymentRows rows,
      WorkingLifeEvents events,
      long left,
      LocalDate day,
      EmploymentRow main,
      OptionalLong successor) {
    if (successor.isPresent() && events.leads(left, successor, day)) {
      // Led by those whom she is to lead, she would come to herself (W7).
      rows.since(successor.getAsLong(), day).stream()
          .filter(EmploymentRow::main)
          .forEach(row -> rows.lead(row, main.managerId()));
    }
    rows.led(left, day)
        .forEach(
            row ->
                rows.lead(
                    row,
                    successor.equals(OptionalLong.of(row.personId()))
                        ? main.managerId()
                        : successor));
  }
}
