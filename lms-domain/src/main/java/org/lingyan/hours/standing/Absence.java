package org.lingyan.hours.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lingyan.rules.ExemptionEffect;
import org.lingyan.shared.DateRange;

/** Days on leave that lower an amount (H2.11), as far as they are known on the day judged. */
final class Absence {
  private Absence() {}

  /**
   * The days of leave inside a range that lower the amount, joined where they touch.
   *
   * @param on leave that begins later is not known yet
   */
  static List<DateRange> within(Duty duty, DateRange days, LocalDate on) {
    List<DateRange> joined = new ArrayList<>();
    duty.away().stream()
        .filter(away -> duty.rule().settings().leave().get(away.kind()) == ExemptionEffect.BY_DAYS)
        .map(Away::days)
        .filter(away -> !away.from().isAfter(on))
        .flatMap(away -> away.shared(days).stream())
        .sorted(Comparator.comparing(DateRange::from))
        .forEach(next -> join(joined, next));
    return joined;
  }

  private static void join(List<DateRange> joined, DateRange next) {
    int last = joined.size() - 1;
    if (last < 0 || joined.get(last).until().isBefore(next.from())) {
      joined.add(next);
      return;
    }
    DateRange before = joined.get(last);
    LocalDate until = before.until().isAfter(next.until()) ? before.until() : next.until();
    joined.set(last, new DateRange(before.from(), until));
  }
}
