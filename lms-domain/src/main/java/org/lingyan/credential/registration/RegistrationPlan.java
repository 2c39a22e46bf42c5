package org.lingyan.credential.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.credential.CredentialRefusal;
import org.lingyan.rules.RegistrationTerms;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Reason;

/**
 * What recording a registration comes to, worked out from days alone (R1 to R4).
 *
 * @param kind the first of its certificate, or a renewal
 * @param days the days on which it holds
 * @param against everything that speaks against it; then the days mean nothing
 */
public record RegistrationPlan(RegistrationKind kind, DateRange days, List<Reason> against) {
  /** Freezes the reasons. */
  public RegistrationPlan {
    against = List.copyOf(against);
  }

  /**
   * Works it out. One that is renewed in its window goes on without a gap; one after a gap begins
   * on its own day.
   *
   * @param terms the version that holds
   * @param issuedOn day of issue of the certificate
   * @param standing days of its registrations that stand
   * @param registeredOn day on which the authority registers
   * @param said last valid day as a paper says it; empty when nobody said
   * @param today nothing is registered later
   */
  public static RegistrationPlan of(
      RegistrationTerms terms,
      LocalDate issuedOn,
      List<DateRange> standing,
      LocalDate registeredOn,
      Optional<LocalDate> said,
      LocalDate today) {
    RegistrationDates dates = new RegistrationDates(terms);
    List<Reason> against = new ArrayList<>();
    if (registeredOn.isAfter(today)) {
      against.add(new CredentialRefusal.NoSuchDay("registeredOn", registeredOn));
    }
    if (registeredOn.isBefore(issuedOn)) {
      against.add(new CredentialRefusal.BeforeCertificate(issuedOn));
    }
    Optional<DateRange> running =
        standing.stream().filter(days -> days.contains(registeredOn)).findFirst();
    boolean first = standing.stream().noneMatch(days -> days.from().isBefore(registeredOn));
    running
        .map(days -> dates.renewalFrom(days.last()))
        .filter(registeredOn::isBefore)
        .ifPresent(opens -> against.add(new CredentialRefusal.TooEarly(opens, terms.citation())));
    DateRange days =
        running
            .map(
                before ->
                    new DateRange(before.until(), dates.validUntil(before.last()).plusDays(1)))
            .orElseGet(() -> DateRange.inclusive(registeredOn, dates.validUntil(registeredOn)));
    said.filter(last -> !last.equals(days.last()))
        .ifPresent(
            last -> against.add(new CredentialRefusal.OtherEnd(days.last(), terms.citation())));
    standing.stream()
        .filter(other -> other.shared(days).isPresent())
        .findFirst()
        .ifPresent(
            other -> against.add(new CredentialRefusal.Overlaps(other.from(), other.last())));
    return new RegistrationPlan(
        first ? RegistrationKind.FIRST : RegistrationKind.RENEWAL, days, against);
  }
}
