package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Where;

/**
 * D1: the days of a person whose facts somebody may see. Whatever shows dated facts of one person
 * takes it, and applies it in its query.
 *
 * @param whole all days: the person herself, and who answers for her today
 * @param days the days when not all; may be empty
 */
public record SeenDays(boolean whole, List<DateRange> days) {
  /** Every day, of whoever asks about herself. */
  public static final SeenDays ALL = new SeenDays(true, List.of());

  /** Freezes the days. */
  public SeenDays {
    days = List.copyOf(days);
  }

  /** Only these days. */
  static SeenDays only(List<DateRange> days) {
    return new SeenDays(false, days);
  }

  /** Whether facts of this day are seen. */
  public boolean contains(LocalDate day) {
    return whole || days.stream().anyMatch(range -> range.contains(day));
  }

  /** The last of the days that is not after this one; empty when there is none. */
  public Optional<LocalDate> lastUpTo(LocalDate day) {
    return whole
        ? Optional.of(day)
        : days.stream()
            .filter(range -> range.days() > 0 && !range.from().isAfter(day))
            .map(range -> range.contains(day) ? day : range.last())
            .max(Comparator.naturalOrder());
  }

  /** Adds to a query: the day of this column is seen. */
  public void restrict(Where where, String dayColumn) {
    if (whole) {
      return;
    }
    if (days.isEmpty()) {
      where.and("1 = 0");
      return;
    }
    String any =
        days.stream()
            .map(range -> "(" + dayColumn + " >= ? AND " + dayColumn + " < ?)")
            .collect(Collectors.joining(" OR "));
    List<Object> values = new ArrayList<>();
    days.forEach(
        range -> {
          values.add(range.from());
          values.add(range.until());
        });
    where.and("(" + any + ")", values.toArray());
  }
}
