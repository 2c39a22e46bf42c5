package org.lingyan.credential.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lingyan.credential.CredentialRefusal;
import org.lingyan.rules.RegistrationTerms;
import org.lingyan.rules.StarterRules;
import org.lingyan.shared.DateRange;

/** R1 to R4: what recording a registration comes to. */
class RegistrationPlanTest {
  private static final RegistrationTerms TERMS = StarterRules.registration();
  private static final LocalDate ISSUED = LocalDate.of(2023, 12, 1);
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
  private static final DateRange FIRST =
      DateRange.inclusive(LocalDate.of(2024, 3, 15), LocalDate.of(2027, 3, 15));

  private static RegistrationPlan plan(List<DateRange> standing, String day) {
    return RegistrationPlan.of(
        TERMS, ISSUED, standing, LocalDate.parse(day), Optional.empty(), TODAY);
  }

  @Test
  void r2TheFirstHoldsForThreeYears() {
    RegistrationPlan plan = plan(List.of(), "2024-03-15");

    assertThat(plan.against()).isEmpty();
    assertThat(plan.kind()).isEqualTo(RegistrationKind.FIRST);
    assertThat(plan.days()).isEqualTo(FIRST);
    assertThat(plan(List.of(), "2024-03-15")).isEqualTo(plan);
  }

  @Test
  void r1NothingIsRegisteredBeforeTheIssueOrInTheFuture() {
    assertThat(plan(List.of(), "2023-12-01").against()).isEmpty();
    assertThat(plan(List.of(), "2023-11-30").against())
        .containsExactly(new CredentialRefusal.BeforeCertificate(ISSUED));
    assertThat(plan(List.of(), "2027-06-01").against()).isEmpty();
    assertThat(plan(List.of(), "2027-06-02").against())
        .containsExactly(new CredentialRefusal.NoSuchDay("registeredOn", LocalDate.of(2027, 6, 2)));
  }

  @Test
  void r4RenewedInTheWindowItGoesOnWithoutAGap() {
    RegistrationPlan plan = plan(List.of(FIRST), "2026-12-15");

    assertThat(plan.against()).isEmpty();
    assertThat(plan.kind()).isEqualTo(RegistrationKind.RENEWAL);
    assertThat(plan.days())
        .isEqualTo(DateRange.inclusive(LocalDate.of(2027, 3, 16), LocalDate.of(2030, 3, 15)));
    assertThat(plan(List.of(FIRST), "2026-12-14").against())
        .contains(new CredentialRefusal.TooEarly(LocalDate.of(2026, 12, 15), TERMS.citation()));
  }

  @Test
  void r4AfterALapseItBeginsOnItsOwnDay() {
    RegistrationPlan plan = plan(List.of(FIRST), "2027-03-16");

    assertThat(plan.against()).isEmpty();
    assertThat(plan.kind()).isEqualTo(RegistrationKind.RENEWAL);
    assertThat(plan.days().from()).isEqualTo("2027-03-16");
    assertThat(plan.days().last()).isEqualTo("2030-03-16");
  }

  @Test
  void r3NoTwoHoldOnOneDay() {
    RegistrationPlan before = plan(List.of(FIRST), "2023-12-15");

    assertThat(before.against())
        .containsExactly(new CredentialRefusal.Overlaps(FIRST.from(), FIRST.last()));
    assertThat(
            plan(
                    List.of(
                        FIRST,
                        DateRange.inclusive(LocalDate.of(2027, 3, 16), LocalDate.of(2030, 3, 15))),
                    "2027-01-01")
                .against())
        .isNotEmpty();
  }

  @Test
  void r2AnotherLastDayThanTheRulesIsTold() {
    LocalDate day = LocalDate.of(2024, 3, 15);

    assertThat(
            RegistrationPlan.of(
                    TERMS, ISSUED, List.of(), day, Optional.of(LocalDate.of(2027, 3, 15)), TODAY)
                .against())
        .isEmpty();
    assertThat(
            RegistrationPlan.of(
                    TERMS, ISSUED, List.of(), day, Optional.of(LocalDate.of(2027, 3, 14)), TODAY)
                .against())
        .containsExactly(
            new CredentialRefusal.OtherEnd(LocalDate.of(2027, 3, 15), TERMS.citation()));
  }
}
