package org.lingyan.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days from {@code from} up to, not including, {@code until}.
 *
 * @param from first day, never null
 * @param until first day after the range, never null; {@link #FOREVER} when open
 */
public record DateRange(LocalDate from, LocalDate until) {
  /** Stands for "never ends"; also the day on which something that never turns, turns. */
  public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  /** Refuses a range that ends before it begins. */
  public DateRange {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a range ends before it begins: " + from + " " + until);
    }
  }

  /** The calendar year that contains {@code day}. */
  public static DateRange yearOf(LocalDate day) {
    LocalDate first = day.withDayOfYear(1);
    return new DateRange(first, first.plusYears(1));
  }

  /** A range whose last day is named, as the API does. */
  public static DateRange inclusive(LocalDate from, LocalDate to) {
    return new DateRange(from, to.plusDays(1));
  }

  /** The last day inside the range. */
  public LocalDate last() {
    return until.minusDays(1);
  }

  /**
   * The day that decides where somebody counts in this period: the day judged, or the last day once
   * the period is over.
   */
  public LocalDate deciding(LocalDate on) {
    return on.isBefore(until) ? on : last();
  }

  /** Whether {@code day} lies inside. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /** The days that both ranges have; empty when there is none. */
  public Optional<DateRange> shared(DateRange other) {
    LocalDate first = from.isAfter(other.from) ? from : other.from;
    LocalDate end = until.isBefore(other.until) ? until : other.until;
    return first.isBefore(end) ? Optional.of(new DateRange(first, end)) : Optional.empty();
  }

  /** The first day after the range; empty when it is open, as tables hold it. */
  public Optional<LocalDate> end() {
    return until.equals(FOREVER) ? Optional.empty() : Optional.of(until);
  }

  /** Number of days inside. */
  public long days() {
    return ChronoUnit.DAYS.between(from, until);
  }
}
