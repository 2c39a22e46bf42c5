package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.lingyan.shared.DateRange;

/**
 * M6: the employments of two records as those of one person. Pure.
 *
 * <p>Where both have a main employment, one of them goes on as the main one; the other stands
 * beside it, or goes where it names the same organisation. A line manager who is one of the two is
 * nobody.
 */
final class MergedEmployments {
  private final long stays;
  private final long alias;
  private final List<EmploymentRow> staying;
  private final List<EmploymentRow> merged;
  private final LongSupplier ids;

  /**
   * Of these.
   *
   * @param ids gives the id of a row that is new because one was cut
   */
  MergedEmployments(
      long stays,
      long alias,
      List<EmploymentRow> staying,
      List<EmploymentRow> merged,
      LongSupplier ids) {
    this.stays = stays;
    this.alias = alias;
    this.staying = List.copyOf(staying);
    this.merged = List.copyOf(merged);
    this.ids = ids;
  }

  /** Times in which both have a main employment. */
  List<MergePlan.Overlap> overlaps() {
    List<MergePlan.Overlap> found = new ArrayList<>();
    for (EmploymentRow one : staying) {
      for (EmploymentRow other : merged) {
        if (one.main() && other.main() && overlap(one.days(), other.days())) {
          found.add(
              new MergePlan.Overlap(
                  one.organisationId(), other.organisationId(), common(one, other)));
        }
      }
    }
    return found;
  }

  /** What stands afterwards, the earliest first; a row that goes on keeps its id. */
  List<EmploymentRow> after(MainEmployment decided) {
    boolean stayingWins = decided == MainEmployment.OF_STAYING;
    List<EmploymentRow> first = stayingWins ? staying : merged;
    List<EmploymentRow> second = stayingWins ? merged : staying;
    return Stream.concat(
            first.stream(), second.stream().flatMap(row -> beside(row, first).stream()))
        .map(this::hers)
        .sorted(
            Comparator.comparing((EmploymentRow row) -> row.days().from())
                .thenComparing(EmploymentRow::id))
        .toList();
  }

  private EmploymentRow hers(EmploymentRow row) {
    boolean own =
        row.managerId().isPresent()
            && (row.managerId().getAsLong() == stays || row.managerId().getAsLong() == alias);
    return new EmploymentRow(
        row.id(),
        stays,
        row.organisationId(),
        row.category(),
        row.kind(),
        row.main(),
        own ? OptionalLong.empty() : row.managerId(),
        row.days());
  }

  /** A row in the parts that it falls into beside the rows that come first. */
  private List<EmploymentRow> beside(EmploymentRow row, List<EmploymentRow> first) {
    TreeSet<LocalDate> days = new TreeSet<>(List.of(row.days().from(), row.days().until()));
    first.stream()
        .flatMap(other -> Stream.of(other.days().from(), other.days().until()))
        .filter(day -> day.isAfter(row.days().from()) && day.isBefore(row.days().until()))
        .forEach(days::add);
    List<EmploymentRow> parts = new ArrayList<>();
    LocalDate from = row.days().from();
    for (LocalDate until : days.tailSet(from, false)) {
      join(parts, row, part(row, new DateRange(from, until), first));
      from = until;
    }
    return parts;
  }

  private enum Place {
    MAIN,
    BESIDE,
    GONE
  }

  private static Place place(EmploymentRow row, DateRange days, List<EmploymentRow> first) {
    List<EmploymentRow> then = first.stream().filter(other -> overlap(other.days(), days)).toList();
    boolean there = then.stream().anyMatch(o -> o.organisationId() == row.organisationId());
    boolean led = then.stream().anyMatch(EmploymentRow::main);
    if (row.main()) {
      return !led ? Place.MAIN : there ? Place.GONE : Place.BESIDE;
    }
    return there ? Place.GONE : Place.BESIDE;
  }

  private static Part part(EmploymentRow row, DateRange days, List<EmploymentRow> first) {
    return new Part(days, place(row, days, first));
  }

  private record Part(DateRange days, Place place) {}

  private void join(List<EmploymentRow> parts, EmploymentRow row, Part next) {
    if (next.place() == Place.GONE) {
      return;
    }
    boolean main = next.place() == Place.MAIN;
    int last = parts.size() - 1;
    if (last >= 0
        && parts.get(last).main() == main
        && parts.get(last).days().until().equals(next.days().from())) {
      EmploymentRow before = parts.get(last);
      parts.set(
          last,
          as(row, before.id(), main, new DateRange(before.days().from(), next.days().until())));
    } else {
      parts.add(as(row, parts.isEmpty() ? row.id() : ids.getAsLong(), main, next.days()));
    }
  }

  private static EmploymentRow as(EmploymentRow row, long id, boolean main, DateRange days) {
    boolean lent = row.kind() == EmploymentKind.SECONDMENT;
    EmploymentKind kind =
        main || !row.main() ? row.kind() : lent ? row.kind() : EmploymentKind.CONCURRENT;
    return new EmploymentRow(
        id,
        row.personId(),
        row.organisationId(),
        row.category(),
        kind,
        main,
        row.managerId(),
        days);
  }

  private static boolean overlap(DateRange one, DateRange other) {
    return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
  }

  private static DateRange common(EmploymentRow one, EmploymentRow other) {
    LocalDate from =
        one.days().from().isAfter(other.days().from()) ? one.days().from() : other.days().from();
    LocalDate until =
        one.days().until().isBefore(other.days().until())
            ? one.days().until()
            : other.days().until();
    return new DateRange(from, until);
  }
}
