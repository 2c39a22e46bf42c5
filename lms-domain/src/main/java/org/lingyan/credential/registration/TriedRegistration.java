package org.lingyan.credential.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.rules.RegistrationTerms;
import org.lingyan.shared.Reason;

/**
 * The terms tried on typed days, by the functions that judge real registrations.
 *
 * @param terms the version that answered
 * @param firstUntil last day of the first registration; empty where no day of passing was given
 * @param validUntil last valid day; empty where no day of registration was given
 * @param renewalFrom first day of the window; empty likewise
 * @param reasons all of it in words
 */
public record TriedRegistration(
    RegistrationTerms terms,
    Optional<LocalDate> firstUntil,
    Optional<LocalDate> validUntil,
    Optional<LocalDate> renewalFrom,
    List<Reason> reasons) {
  /** Freezes the reasons. */
  public TriedRegistration {
    reasons = List.copyOf(reasons);
  }

  /** Tries them. */
  public static TriedRegistration of(
      RegistrationTerms terms, Optional<LocalDate> passedOn, Optional<LocalDate> registeredOn) {
    RegistrationDates dates = new RegistrationDates(terms);
    Optional<LocalDate> first = passedOn.map(dates::firstUntil);
    Optional<LocalDate> last = registeredOn.map(dates::validUntil);
    Optional<LocalDate> opens = last.map(dates::renewalFrom);
    List<Reason> reasons = new ArrayList<>();
    first.ifPresent(
        day ->
            reasons.add(
                new RegistrationReason.FirstUntil(passedOn.orElseThrow(), day, terms.citation())));
    last.ifPresent(
        day -> {
          reasons.add(
              new RegistrationReason.ValidUntil(registeredOn.orElseThrow(), day, terms.citation()));
          reasons.add(
              new RegistrationReason.RenewalFrom(opens.orElseThrow(), day, terms.citation()));
        });
    return new TriedRegistration(terms, first, last, opens, reasons);
  }
}
