package org.lingyan.credential.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.rules.StarterRules;
import org.lingyan.shared.DateRange;

/** R2, R4, R5 and W7 as functions of days. */
class RegistrationDatesTest {
  private static final RegistrationDates DATES = new RegistrationDates(StarterRules.registration());
  private static final LocalDate PASSED = LocalDate.of(2023, 8, 18);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void w7TheFirstRegistrationIsAcceptedForAYear() {
    assertThat(DATES.firstUntil(PASSED)).isEqualTo("2024-08-18");
    assertThat(DATES.firstUntil(day("2024-02-29"))).isEqualTo("2025-02-28");
  }

  @ParameterizedTest
  @CsvSource({"2024-03-15, 2027-03-15", "2024-02-29, 2027-02-28", "2021-12-31, 2024-12-31"})
  void w7ARegistrationIsValidForThreeYears(String registered, String last) {
    assertThat(DATES.validUntil(day(registered))).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({"2027-03-15, 2026-12-15", "2026-05-31, 2026-02-28", "2027-02-28, 2026-11-28"})
  void w7TheWindowOpensThreeMonthsBefore(String last, String opens) {
    assertThat(DATES.renewalFrom(day(last))).isEqualTo(opens);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-14, FIRST_DUE",
    "2024-03-15, VALID",
    "2026-12-14, VALID",
    "2026-12-15, WINDOW",
    "2027-02-12, WINDOW",
    "2027-02-13, EXPIRING",
    "2027-03-15, EXPIRING",
    "2027-03-16, LAPSED"
  })
  void r2StandsByTheDay(String on, RegistrationState state) {
    List<DateRange> registered = List.of(DateRange.inclusive(day("2024-03-15"), day("2027-03-15")));

    RegistrationDates.Standing standing = DATES.standing(PASSED, registered, day(on));

    assertThat(standing.state()).isEqualTo(state);
    assertThat(DATES.standing(PASSED, registered, day(on))).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({"2024-08-18, FIRST_DUE", "2024-08-19, NEVER"})
  void r5NeverRegisteredIsDueForAYear(String on, RegistrationState state) {
    assertThat(DATES.standing(PASSED, List.of(), day(on)).state()).isEqualTo(state);
  }

  @Test
  void r4OneThatWasRenewedInTimeIsValidOnEnd() {
    List<DateRange> registered =
        List.of(
            DateRange.inclusive(day("2024-03-15"), day("2027-03-15")),
            DateRange.inclusive(day("2027-03-16"), day("2030-03-15")));

    RegistrationDates.Standing standing = DATES.standing(PASSED, registered, day("2027-03-10"));

    assertThat(standing.state()).isEqualTo(RegistrationState.VALID);
    assertThat(standing.lastValid()).contains(day("2030-03-15"));
    assertThat(standing.renewalFrom()).contains(day("2029-12-15"));
  }

  @Test
  void triedDaysAreAnsweredWhereTheyWereGiven() {
    TriedRegistration both =
        TriedRegistration.of(
            StarterRules.registration(), Optional.of(PASSED), Optional.of(day("2024-03-15")));
    TriedRegistration none =
        TriedRegistration.of(StarterRules.registration(), Optional.empty(), Optional.empty());

    assertThat(both.firstUntil()).contains(day("2024-08-18"));
    assertThat(both.validUntil()).contains(day("2027-03-15"));
    assertThat(both.renewalFrom()).contains(day("2026-12-15"));
    assertThat(both.reasons())
        .extracting("code")
        .containsExactly(
            "registration.first-until", "registration.valid-until", "registration.renewal-from");
    assertThat(none.firstUntil()).isEmpty();
    assertThat(none.validUntil()).isEmpty();
    assertThat(none.reasons()).isEmpty();
  }
}
