package org.lingyan.oversight;

import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.hours.standing.Slot;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RulePeriod;
import org.lingyan.shared.DateRange;

/**
 * Of which period a board speaks, and as of which day.
 *
 * @param period the period that everybody shares; empty where each person has one of her own
 * @param inPeriod a day of the period
 * @param on the day judged
 */
record BoardDays(Optional<DateRange> period, LocalDate inPeriod, LocalDate on) {

  /**
   * The days of a board.
   *
   * @param rule the requirement; empty when none binds
   * @param inPeriod any day of the period wanted
   */
  static BoardDays of(Optional<HoursRule> rule, LocalDate inPeriod, LocalDate on) {
    RulePeriod kind = rule.map(HoursRule::period).orElse(RulePeriod.CALENDAR_YEAR);
    return switch (kind.kind()) {
      case CALENDAR_YEAR -> {
        DateRange year = DateRange.yearOf(inPeriod);
        yield new BoardDays(Optional.of(year), year.deciding(on), on);
      }
      case OWN_DATES -> {
        DateRange own = kind.own().orElseThrow();
        yield new BoardDays(Optional.of(own), own.deciding(on), on);
      }
      case REGISTRATION ->
          new BoardDays(Optional.empty(), inPeriod.isBefore(on) ? inPeriod : on, on);
    };
  }

  /** The day that decides who counts where. */
  LocalDate deciding() {
    return inPeriod;
  }

  /** Where the counts are kept; empty when they must be found from the facts. */
  Optional<Slot> kept(LocalDate today) {
    if (!on.equals(today)) {
      return Optional.empty();
    }
    return period.isPresent()
        ? period.map(days -> new Slot(days.from()))
        : Optional.of(Slot.CURRENT).filter(current -> inPeriod.equals(today));
  }
}
