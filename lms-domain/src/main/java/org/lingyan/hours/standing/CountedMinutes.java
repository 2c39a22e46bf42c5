package org.lingyan.hours.standing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Minutes that count, by category, after the daily cap (H2.1). Within a day the cap is used up in
 * the order in which categories were first recorded that day.
 *
 * @param byCategory minutes that count
 * @param cappedDays days that went over
 * @param cappedMinutes minutes that do not count for it
 */
record CountedMinutes(Map<String, Integer> byCategory, int cappedDays, int cappedMinutes) {

  /** Sums entries under a cap in minutes; {@link Integer#MAX_VALUE} for none. */
  static CountedMinutes of(List<Worked> entries, int capMinutes) {
    Map<LocalDate, Map<String, Integer>> days = new TreeMap<>();
    for (Worked entry : entries) {
      days.computeIfAbsent(entry.on(), day -> new LinkedHashMap<>())
          .merge(entry.category(), entry.minutes(), Integer::sum);
    }
    Map<String, Integer> counted = new LinkedHashMap<>();
    int cappedDays = 0;
    int cappedMinutes = 0;
    for (Map<String, Integer> day : days.values()) {
      // Wider than a minute count: without a cap it begins at the largest int.
      long room = capMinutes;
      int over = 0;
      for (Map.Entry<String, Integer> category : day.entrySet()) {
        int taken = (int) Math.min(category.getValue(), room);
        room -= taken;
        over += category.getValue() - taken;
        counted.merge(category.getKey(), taken, Integer::sum);
      }
      cappedMinutes += over;
      cappedDays += over > 0 ? 1 : 0;
    }
    return new CountedMinutes(counted, cappedDays, cappedMinutes);
  }

  int total() {
    return byCategory.values().stream().mapToInt(Integer::intValue).sum();
  }
}
