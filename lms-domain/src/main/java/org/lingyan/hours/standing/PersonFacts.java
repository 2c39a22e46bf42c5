package org.lingyan.hours.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.DateRange;

/**
 * Everything that standings of one person rest on.
 *
 * @param personId who
 * @param employments main employments, in order of their first day
 * @param entries ledger entries of the period asked, in the order of the ledger
 */
record PersonFacts(long personId, List<Employed> employments, List<Worked> entries) {

  /** A main employment, or the part of one in which its organisation stood at this path. */
  record Employed(long organisationId, String path, WorkerCategory category, DateRange days) {
    private boolean goesOnAs(Employed next) {
      return organisationId == next.organisationId
          && path.equals(next.path)
          && category == next.category
          && days.until().equals(next.days.from());
    }
  }

  /**
   * A part of an employment joined to those before it: where nothing that a standing rests on
   * changes from one to the next, they are one.
   */
  static void join(List<Employed> before, Employed next) {
    int last = before.size() - 1;
    if (last >= 0 && before.get(last).goesOnAs(next)) {
      Employed one = before.get(last);
      before.set(
          last,
          new Employed(
              one.organisationId(),
              one.path(),
              one.category(),
              new DateRange(one.days().from(), next.days().until())));
    } else {
      before.add(next);
    }
  }

  /** The same facts and one entry more. */
  PersonFacts with(Worked further) {
    List<Worked> more = new ArrayList<>(entries);
    more.add(further);
    return new PersonFacts(personId, employments, more);
  }

  /** P6, but empty when she was not employed on the day. */
  Optional<Employed> employedOn(LocalDate day) {
    return employments.stream()
        .filter(employed -> employed.days().contains(day))
        .max(Comparator.comparing(employed -> employed.days().from()));
  }

  /** First day of the unbroken run of employments of these kinds that contains the day. */
  LocalDate boundSince(LocalDate day, Set<WorkerCategory> binds) {
    LocalDate since = day;
    boolean grew = true;
    while (grew) {
      LocalDate until = since;
      Optional<LocalDate> earlier =
          employments.stream()
              .filter(employed -> binds.contains(employed.category()))
              .map(Employed::days)
              .filter(days -> days.from().isBefore(until) && !days.until().isBefore(until))
              .map(DateRange::from)
              .min(Comparator.naturalOrder());
      grew = earlier.isPresent();
      since = earlier.orElse(since);
    }
    return since;
  }

  /** The first day after this one on which an employment begins or ends. */
  LocalDate nextChangeAfter(LocalDate day) {
    return employments.stream()
        .flatMap(employed -> List.of(employed.days().from(), employed.days().until()).stream())
        .filter(change -> change.isAfter(day))
        .min(Comparator.naturalOrder())
        .orElse(DateRange.FOREVER);
  }
}
