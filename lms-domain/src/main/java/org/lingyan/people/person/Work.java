package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.lingyan.people.tree.Change;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;

/** One change of one working life while it is worked on; the person's lock is held. */
final class Work {
  private final EntityManager em;
  private final long id = Ids.next();
  private final long personId;
  private final Change change;
  private final EmploymentRows rows;
  private final List<EmploymentRow> open;

  Work(EntityManager em, long personId, Change change) {
    this.em = em;
    this.personId = personId;
    this.change = change;
    this.rows = new EmploymentRows(em, id);
    this.open = rows.since(personId, change.day());
  }

  /** Employments that hold on the day or later. */
  List<EmploymentRow> open() {
    return open;
  }

  /** Whose working life it is. */
  long personId() {
    return personId;
  }

  /** First day on which the change holds. */
  LocalDate day() {
    return change.day();
  }

  /** The day on which it is entered. */
  LocalDate today() {
    return Timekeeper.day(change.at());
  }

  EmploymentRows rows() {
    return rows;
  }

  /** Goes on with the main employment of the day, when nothing stands against it (W1–W3). */
  Outcome<Long> onMain(Function<EmploymentRow, Outcome<Long>> with) {
    return onMain(with, false);
  }

  /** The same, and the first day of the employment will do. */
  Outcome<Long> onMainFromItsFirstDay(Function<EmploymentRow, Outcome<Long>> with) {
    return onMain(with, true);
  }

  private Outcome<Long> onMain(
      Function<EmploymentRow, Outcome<Long>> with, boolean firstDayWillDo) {
    return against(firstDayWillDo)
        .<Outcome<Long>>map(Outcome::refused)
        .orElseGet(() -> with.apply(main().orElseThrow()));
  }

  /** The main employment of the day. */
  Optional<EmploymentRow> main() {
    return open.stream().filter(row -> row.main() && row.days().contains(change.day())).findFirst();
  }

  /**
   * What stands against changing the main employment on the day (W1–W3).
   *
   * @param firstDayWillDo whether it may be changed from its first day on
   */
  Optional<WorkingLifeRefusal> against(boolean firstDayWillDo) {
    LocalDate day = change.day();
    Optional<LocalDate> later =
        open.stream().map(row -> row.days().from()).filter(from -> from.isAfter(day)).findFirst();
    Optional<EmploymentRow> main = main();
    if (main.isEmpty()) {
      return Optional.of(
          later
              .<WorkingLifeRefusal>map(from -> new WorkingLifeRefusal.BeforeJoining(day, from))
              .orElseGet(() -> new WorkingLifeRefusal.NotEmployed(day)));
    }
    if (later.isPresent()) {
      return Optional.of(new WorkingLifeRefusal.LaterChange(later.get()));
    }
    boolean tooEarly = !firstDayWillDo && main.get().days().from().equals(day);
    return tooEarly
        ? Optional.of(new WorkingLifeRefusal.BeforeJoining(day, main.get().days().from()))
        : Optional.empty();
  }

  /** Writes the event down and does what follows from it. */
  Outcome<Long> record(
      WorkingLifeKind kind,
      OptionalLong from,
      OptionalLong to,
      Optional<WorkerCategory> category,
      OptionalLong other,
      Runnable consequences) {
    new WorkingLifeEvents(em)
        .add(
            new WorkingLifeEvent(
                id,
                personId,
                kind,
                change.day(),
                from,
                to,
                category,
                other,
                OptionalLong.empty(),
                false,
                change.reason(),
                change.account(),
                change.at()));
    consequences.run();
    return new Outcome.Recorded<>(id);
  }
}
