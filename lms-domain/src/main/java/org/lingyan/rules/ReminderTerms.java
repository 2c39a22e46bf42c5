package org.lingyan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Citation;
import org.lingyan.shared.DateRange;

/**
 * When people are told that hours are missing: the ladder of reminders (催办).
 *
 * @param version number of the version
 * @param days days of the ladder against the last day of the period, the earliest first; below 0
 *     before it
 * @param superiorAfterDays days after the last day on which the superior is told instead of her
 * @param endAfterDays days after the last day from which nobody is told any more
 * @param restDays days for which a reminder by hand leaves out whom any reminder has reached
 * @param citation source; our own setting
 */
public record ReminderTerms(
    int version,
    List<Integer> days,
    int superiorAfterDays,
    int endAfterDays,
    int restDays,
    Citation citation) {
  /** Freezes the list. */
  public ReminderTerms {
    days = List.copyOf(days);
  }

  /** The last days of periods in which some step can be due on a day. */
  public DateRange lastDays(LocalDate today) {
    return new DateRange(
        today.minusDays(endAfterDays - 1L), today.minusDays(days.get(0)).plusDays(1));
  }

  /**
   * The step that is due on a day: the latest whose day has come, so that a day on which nobody
   * asked is made up for and no step before it is sent as well.
   *
   * @param last last day of the period
   * @return empty before the first step, and when the ladder is over
   */
  public Optional<Step> dueOn(LocalDate last, LocalDate today) {
    if (!today.isBefore(last.plusDays(endAfterDays))) {
      return Optional.empty();
    }
    if (!today.isBefore(last.plusDays(superiorAfterDays))) {
      return Optional.of(new Step(superiorAfterDays, true));
    }
    return days.stream()
        .filter(day -> !today.isBefore(last.plusDays(day)))
        .reduce((before, after) -> after)
        .map(day -> new Step(day, false));
  }

  /**
   * A step of the ladder.
   *
   * @param day against the last day of the period
   * @param superior whether the superior is told instead of her
   */
  public record Step(int day, boolean superior) {}
}
