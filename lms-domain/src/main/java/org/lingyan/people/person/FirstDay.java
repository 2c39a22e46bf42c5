package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;

/** W15: puts right on which day somebody began; the person's lock is held. */
final class FirstDay {
  private final Work work;
  private final List<EmploymentRow> all;

  FirstDay(Work work) {
    this.work = work;
    this.all = work.rows().all(work.personId());
  }

  /**
   * The main employment that goes on without a gap until now, or was the last one, began on the day
   * of the change. Where it has parts, the first of them did.
   *
   * @param born her day of birth; empty when it is not known
   * @param missing whether a place does not exist on the day
   */
  Outcome<Long> corrected(Optional<LocalDate> born, LongPredicate missing) {
    LocalDate day = work.day();
    List<EmploymentRow> mains = all.stream().filter(EmploymentRow::main).toList();
    if (mains.isEmpty()) {
      return Outcome.refused(new WorkingLifeRefusal.NotEmployed(day));
    }
    int at = mains.size() - 1;
    while (at > 0 && mains.get(at - 1).days().until().equals(mains.get(at).days().from())) {
      at--;
    }
    EmploymentRow first = mains.get(at);
    if (first.days().from().equals(day)) {
      return Outcome.refused(new WorkingLifeRefusal.NothingNew());
    }
    if (day.isAfter(work.today())) {
      return Outcome.refused(new PersonRefusal.NotYetThere(day));
    }
    if (born.isPresent() && !day.isAfter(born.get())) {
      return Outcome.refused(new PersonRefusal.WorksBeforeBirth(day, born.get()));
    }
    if (at > 0 && day.isBefore(mains.get(at - 1).days().until())) {
      return Outcome.refused(
          new WorkingLifeRefusal.EmployedBefore(mains.get(at - 1).days().last()));
    }
    if (missing.test(first.organisationId())) {
      return Outcome.refused(new WorkingLifeRefusal.NoSuchPlace(day));
    }
    Optional<LocalDate> later = firstChangeUpTo(first, day);
    if (later.isPresent()) {
      return Outcome.refused(new WorkingLifeRefusal.LaterChange(later.get()));
    }
    return work.record(
        WorkingLifeKind.FIRST_DAY,
        OptionalLong.of(first.organisationId()),
        OptionalLong.of(first.organisationId()),
        Optional.empty(),
        OptionalLong.empty(),
        () -> work.rows().replace(first, first.within(new DateRange(day, first.days().until()))));
  }

  /** The first day up to the corrected one on which she would have to be there already. */
  private Optional<LocalDate> firstChangeUpTo(EmploymentRow first, LocalDate day) {
    if (!day.isBefore(first.days().until())) {
      return Optional.of(first.days().until());
    }
    return all.stream()
        .filter(row -> row.id() != first.id() && !row.main())
        .map(row -> row.days().from())
        .filter(from -> !from.isBefore(first.days().from()) && from.isBefore(day))
        .findFirst();
  }
}
