package org.lingyan.hours.claim;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When the training was: on local days, perhaps between local times.
 *
 * @param first first day; empty while a draft does not say it
 * @param last last day; empty together with the first
 * @param from beginning, on the first day; empty when only days are known
 * @param until end, on the last day; empty together with the beginning
 */
public record ClaimTime(
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<LocalDateTime> from,
    Optional<LocalDateTime> until) {
  /** Nothing is said yet. */
  public static final ClaimTime NONE =
      new ClaimTime(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** On these days. */
  public static ClaimTime days(LocalDate first, LocalDate last) {
    return new ClaimTime(Optional.of(first), Optional.of(last), Optional.empty(), Optional.empty());
  }

  /** Between these times. */
  public static ClaimTime between(LocalDateTime from, LocalDateTime until) {
    return new ClaimTime(
        Optional.of(from.toLocalDate()),
        Optional.of(until.toLocalDate()),
        Optional.of(from),
        Optional.of(until));
  }

  /** Whether it ends before it begins. */
  boolean isReversed() {
    return (from.isPresent() && !until.orElseThrow().isAfter(from.get()))
        || (first.isPresent() && last.orElseThrow().isBefore(first.get()));
  }

  /** Days from the first to the last, both included; 0 while none is known. */
  public long count() {
    return first.map(day -> ChronoUnit.DAYS.between(day, last.orElseThrow()) + 1).orElse(0L);
  }

  /** Most minutes that have room in it. */
  long room() {
    return from.map(begin -> Duration.between(begin, until.orElseThrow()).toMinutes())
        .orElseGet(() -> count() * ClaimCheck.MINUTES_OF_A_DAY);
  }
}
