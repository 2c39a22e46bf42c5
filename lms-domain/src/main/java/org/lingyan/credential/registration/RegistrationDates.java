package org.lingyan.credential.registration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lingyan.rules.RegistrationTerms;
import org.lingyan.shared.DateRange;

/**
 * R1 to R5 as functions of days alone. Months are counted to the day of the same number, or to the
 * last of a month that has none (民法典 Art. 202); the last day of a term is inside it.
 *
 * @param terms the version that holds
 */
public record RegistrationDates(RegistrationTerms terms) {
  /** Last day on which the first registration is accepted for somebody who passed on a day. */
  public LocalDate firstUntil(LocalDate passedOn) {
    return passedOn.plusMonths(terms.firstWithinMonths());
  }

  /** Last valid day of a registration of a day. */
  public LocalDate validUntil(LocalDate registeredOn) {
    return registeredOn.plusMonths(terms.validMonths());
  }

  /** First day on which a registration with this last valid day is renewed. */
  public LocalDate renewalFrom(LocalDate lastValid) {
    return lastValid.minusMonths(terms.windowMonths());
  }

  /** First day of the reminder of a registration with this last valid day. */
  LocalDate remindedFrom(LocalDate lastValid) {
    return lastValid.minusDays(terms.remindDays());
  }

  /**
   * How a certificate stands.
   *
   * @param countsFrom day of passing, or of issue
   * @param registered days of its registrations that stand, in any order
   * @param on the day judged; a registration that begins later does not count yet
   */
  public Standing standing(LocalDate countsFrom, List<DateRange> registered, LocalDate on) {
    Optional<DateRange> holding =
        registered.stream()
            .filter(days -> days.contains(on))
            // Renewed in time: what follows without a gap is what matters.
            .map(days -> joined(days, registered))
            .findFirst();
    if (holding.isPresent()) {
      LocalDate last = holding.get().last();
      LocalDate opens = renewalFrom(last);
      return new Standing(
          on.isBefore(opens)
              ? RegistrationState.VALID
              : on.isBefore(remindedFrom(last))
                  ? RegistrationState.WINDOW
                  : RegistrationState.EXPIRING,
          Optional.of(last),
          Optional.of(opens),
          firstUntil(countsFrom));
    }
    Optional<LocalDate> last =
        registered.stream()
            .filter(days -> !days.until().isAfter(on))
            .map(DateRange::last)
            .max(Comparator.naturalOrder());
    LocalDate until = firstUntil(countsFrom);
    return new Standing(
        last.isPresent()
            ? RegistrationState.LAPSED
            : on.isAfter(until) ? RegistrationState.NEVER : RegistrationState.FIRST_DUE,
        last,
        Optional.empty(),
        until);
  }

  private static DateRange joined(DateRange days, List<DateRange> registered) {
    Optional<DateRange> next =
        registered.stream().filter(other -> other.from().equals(days.until())).findFirst();
    return next.map(other -> joined(new DateRange(days.from(), other.until()), registered))
        .orElse(days);
  }

  /**
   * How a certificate stands on a day.
   *
   * @param state in a word
   * @param lastValid last valid day of the registration that holds or held last; empty: none did
   * @param renewalFrom first day of the window of the one that holds
   * @param firstUntil last day on which the first registration is or was accepted
   */
  public record Standing(
      RegistrationState state,
      Optional<LocalDate> lastValid,
      Optional<LocalDate> renewalFrom,
      LocalDate firstUntil) {}
}
