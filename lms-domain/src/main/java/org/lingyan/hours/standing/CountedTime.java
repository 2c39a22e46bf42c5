package org.lingyan.hours.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lingyan.rules.CategoryTerm;
import org.lingyan.rules.HoursRule;
import org.lingyan.shared.DateRange;

/**
 * Time that counts under a rule, by category (H2.1). Within a day the cap is used up in the order
 * in which categories were first recorded that day. All sums are in hundredths of a minute, because
 * steps of an online ladder need not be whole minutes.
 *
 * @param byCategory time that counts
 * @param cappedDays days that went over the daily cap
 * @param capped time that does not count for it
 * @param full time that does not count because its category has enough, by category
 * @param brief online time too short to count
 * @param degrees degrees that count
 * @param furtherDegrees degrees that do not, being the second or a later one
 */
record CountedTime(
    Map<String, Long> byCategory,
    int cappedDays,
    long capped,
    Map<String, Long> full,
    long brief,
    int degrees,
    int furtherDegrees) {
  /** Sums the entries of a period up to a day. */
  static CountedTime of(Duty duty, List<Worked> entries, LocalDate on) {
    Sum sum = new Sum(duty.rule());
    for (Worked entry : entries) {
      if (!entry.on().isAfter(on) && belongs(duty, entry)) {
        sum.add(entry);
      }
    }
    return sum.result();
  }

  /** H2.10: an entry belongs to the year it was allotted to, where a window after it holds it. */
  private static boolean belongs(Duty duty, Worked entry) {
    return allotted(duty, entry)
        ? entry.creditYear().getAsInt() == duty.period().from().getYear()
        : duty.period().contains(entry.on());
  }

  private static boolean allotted(Duty duty, Worked entry) {
    if (entry.creditYear().isEmpty()) {
      return false;
    }
    LocalDate first = LocalDate.of(entry.creditYear().getAsInt(), 1, 1);
    return duty.windowAfter(DateRange.yearOf(first))
        .filter(window -> window.contains(entry.on()))
        .isPresent();
  }

  long total() {
    return byCategory.values().stream().mapToLong(Long::longValue).sum();
  }

  long of(String category) {
    return byCategory.getOrDefault(category, 0L);
  }

  /** The running sum. */
  private static final class Sum {
    private final HoursRule rule;
    private final Map<LocalDate, Map<String, Long>> days = new TreeMap<>();
    private final List<Spread> spread = new ArrayList<>();
    private final Map<String, Integer> degrees = new LinkedHashMap<>();
    private long brief;

    Sum(HoursRule rule) {
      this.rule = rule;
    }

    void add(Worked entry) {
      if (entry.degree()) {
        degrees.merge(entry.category(), entry.reversal() ? -1 : 1, Integer::sum);
        return;
      }
      long worth = EntryTime.worth(rule, entry.source(), entry.minutes());
      if (worth == 0) {
        brief += entry.minutes() * EntryTime.HUNDREDTHS;
        return;
      }
      if (entry.days() != 1) {
        spread.add(new Spread(entry.category(), worth, EntryTime.cap(rule, entry.days())));
        return;
      }
      days.computeIfAbsent(entry.on(), day -> new LinkedHashMap<>())
          .merge(entry.category(), worth, Long::sum);
    }

    CountedTime result() {
      Map<String, Long> counted = new LinkedHashMap<>();
      long cap = EntryTime.cap(rule, 1);
      int cappedDays = 0;
      long capped = 0;
      for (Map<String, Long> day : days.values()) {
        long room = cap;
        long over = 0;
        for (Map.Entry<String, Long> category : day.entrySet()) {
          long taken = Math.min(category.getValue(), room);
          room -= taken;
          over += category.getValue() - taken;
          counted.merge(category.getKey(), taken, Long::sum);
        }
        capped += over;
        cappedDays += over > 0 ? 1 : 0;
      }
      for (Spread one : spread) {
        counted.merge(one.category(), one.counts(), Long::sum);
        capped += one.time() - one.counts();
        cappedDays += Long.signum(one.time() - one.counts());
      }
      int held = degrees.values().stream().mapToInt(Integer::intValue).sum();
      int counting = addDegrees(counted);
      Map<String, Long> full = new LinkedHashMap<>();
      counted.replaceAll((category, time) -> time - tooMuch(category, time, full));
      return new CountedTime(counted, cappedDays, capped, full, brief, counting, held - counting);
    }

    private int addDegrees(Map<String, Long> counted) {
      if (rule.degree().isEmpty()) {
        return 0;
      }
      int left = rule.degree().get().everyOne() ? Integer.MAX_VALUE : 1;
      int counting = 0;
      for (Map.Entry<String, Integer> category : degrees.entrySet()) {
        int some = Math.max(0, Math.min(left, category.getValue()));
        if (some > 0) {
          counted.merge(
              category.getKey(), some * EntryTime.of(rule, rule.degree().get().worth()), Long::sum);
          left -= some;
          counting += some;
        }
      }
      return counting;
    }

    private long tooMuch(String category, long time, Map<String, Long> full) {
      long over =
          rule.categories()
              .flatMap(terms -> terms.of(category))
              .flatMap(CategoryTerm::most)
              .map(most -> Math.max(0, time - EntryTime.of(rule, most)))
              .orElse(0L);
      if (over > 0) {
        full.put(category, over);
      }
      return over;
    }
  }

  /**
   * H2.17: time that lies on one day and was spread over others as well; negative where it is taken
   * back.
   *
   * @param time what it is worth
   * @param cap the most that it counts
   */
  private record Spread(String category, long time, long cap) {
    long counts() {
      return time < 0 ? -Math.min(-time, cap) : Math.min(time, cap);
    }
  }
}
