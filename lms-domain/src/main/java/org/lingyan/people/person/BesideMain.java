package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;

/** What stands beside a main employment (W4, W8, W12–W14); the person's lock is held. */
final class BesideMain {
  private final Work work;
  private final PlaceDays places;

  BesideMain(Work work, PlaceDays places) {
    this.work = work;
    this.places = places;
  }

  /**
   * A second employment from the day on.
   *
   * @param organisationId a place that exists on the day
   * @param last last day; empty when it is open
   */
  Outcome<Long> begun(long organisationId, EmploymentKind kind, Optional<LocalDate> last) {
    LocalDate day = work.day();
    if (last.isPresent() && last.get().isBefore(day)) {
      return Outcome.refused(new WorkingLifeRefusal.EndsBefore(day, last.get()));
    }
    Optional<EmploymentRow> main = work.main();
    if (main.isEmpty()) {
      return Outcome.refused(new WorkingLifeRefusal.NotEmployed(day));
    }
    if (work.open().stream()
        .anyMatch(row -> row.organisationId() == organisationId && row.days().contains(day))) {
      return Outcome.refused(new WorkingLifeRefusal.NothingNew());
    }
    DateRange days = new DateRange(day, last.map(end -> end.plusDays(1)).orElse(DateRange.FOREVER));
    LocalDate end = endOfMain(main.get());
    if (days.until().isAfter(end)) {
      return Outcome.refused(
          last.isPresent()
              ? new WorkingLifeRefusal.NotEmployed(last.get())
              : new WorkingLifeRefusal.LaterChange(end));
    }
    Optional<WorkingLifeRefusal> against = places.against(organisationId, days);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    return work.record(
        kind == EmploymentKind.SECONDMENT ? WorkingLifeKind.SECOND : WorkingLifeKind.CONCURRENT,
        OptionalLong.of(main.get().organisationId()),
        OptionalLong.of(organisationId),
        Optional.empty(),
        OptionalLong.empty(),
        () ->
            work.rows()
                .add(
                    new EmploymentRow(
                        Ids.next(),
                        work.personId(),
                        organisationId,
                        main.get().category(),
                        kind,
                        false,
                        OptionalLong.empty(),
                        days)));
  }

  /** First day without a main employment, from one on that may go on in another place. */
  private LocalDate endOfMain(EmploymentRow main) {
    LocalDate end = main.days().until();
    for (EmploymentRow row : work.open()) {
      if (row.main() && row.days().from().equals(end)) {
        end = row.days().until();
      }
    }
    return end;
  }

  /** W13: the one that began there last ends on the day before. */
  Outcome<Long> ended(long organisationId) {
    LocalDate day = work.day();
    List<EmploymentRow> all = work.rows().all(work.personId());
    List<EmploymentRow> there =
        all.stream().filter(row -> row.organisationId() == organisationId).toList();
    Optional<EmploymentRow> last =
        there.stream()
            .filter(row -> !row.main())
            .max(Comparator.comparing(row -> row.days().from()));
    if (last.isEmpty()) {
      return Outcome.refused(new WorkingLifeRefusal.NotBeside(day));
    }
    EmploymentRow row = last.get();
    Optional<LocalDate> later =
        there.stream()
            .map(other -> other.days().from())
            .filter(from -> from.isAfter(row.days().from()))
            .findFirst();
    if (later.isPresent()) {
      return Outcome.refused(new WorkingLifeRefusal.LaterChange(later.get()));
    }
    if (!day.isAfter(row.days().from())) {
      return Outcome.refused(new WorkingLifeRefusal.BeforeJoining(day, row.days().from()));
    }
    if (row.days().until().equals(day)) {
      return Outcome.refused(new WorkingLifeRefusal.NothingNew());
    }
    LocalDate lastDay = day.minusDays(1);
    boolean employed =
        all.stream().anyMatch(other -> other.main() && other.days().contains(lastDay));
    if (!employed) {
      return Outcome.refused(new WorkingLifeRefusal.NotEmployed(lastDay));
    }
    Optional<WorkingLifeRefusal> against =
        places.against(organisationId, new DateRange(row.days().from(), day));
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    return work.record(
        WorkingLifeKind.END_BESIDE,
        OptionalLong.of(organisationId),
        OptionalLong.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        () -> work.rows().cut(row, day));
  }

  /** W14: who goes where she worked beside works there once. */
  static void endedByMove(Work work, long organisationId) {
    work.open().stream()
        .filter(row -> !row.main() && row.organisationId() == organisationId)
        .forEach(
            row -> {
              if (row.days().from().isBefore(work.day())) {
                work.rows().cut(row, work.day());
              } else {
                work.rows().remove(row);
              }
            });
  }

  /** W12: what stands beside becomes the main employment, which goes on beside it. */
  Outcome<Long> swapped(EmploymentRow main, long organisationId) {
    LocalDate day = work.day();
    if (main.organisationId() == organisationId) {
      return Outcome.refused(new WorkingLifeRefusal.NothingNew());
    }
    Optional<EmploymentRow> found =
        work.open().stream()
            .filter(row -> !row.main() && row.organisationId() == organisationId)
            .filter(row -> row.days().contains(day))
            .findFirst();
    if (found.isEmpty()) {
      return Outcome.refused(new WorkingLifeRefusal.NotBeside(day));
    }
    EmploymentRow other = found.get();
    if (other.days().from().equals(day)) {
      return Outcome.refused(new WorkingLifeRefusal.BeforeJoining(day, other.days().from()));
    }
    Optional<WorkingLifeRefusal> against =
        places.against(organisationId, new DateRange(day, main.days().until()));
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    return work.record(
        WorkingLifeKind.SWAP_MAIN,
        OptionalLong.of(main.organisationId()),
        OptionalLong.of(organisationId),
        Optional.empty(),
        OptionalLong.empty(),
        () -> {
          work.rows().continueAs(main, main.beside(), day);
          work.rows().continueAs(other, other.asMainInsteadOf(main), day);
        });
  }
}
