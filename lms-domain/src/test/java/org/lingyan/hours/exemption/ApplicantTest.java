package org.lingyan.hours.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;

/** X1 to X4 without a database. */
class ApplicantTest {
  private static final LocalDate JOINED = LocalDate.of(2024, 3, 1);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final long ON_RECORD = 7;

  private static ExemptionWish wish(LocalDate from, LocalDate last, String requirement) {
    return new ExemptionWish(
        ExemptionKind.ILLNESS,
        from,
        last,
        Optional.ofNullable(requirement),
        "审批表",
        OptionalLong.empty());
  }

  private static ExemptionWish wish(LocalDate from, LocalDate last) {
    return wish(from, last, null);
  }

  private static Applicant applicant(Applicant.Standing... standing) {
    return new Applicant(1, false, false, JOINED, List.of(standing));
  }

  /** All of March 2026. */
  private static Applicant.Standing march(String requirement) {
    return new Applicant.Standing(
        ON_RECORD, new DateRange(MARCH, MARCH.plusMonths(1)), Optional.ofNullable(requirement));
  }

  private static List<Reason> refused(Outcome<Optional<Long>> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<Optional<Long>>) outcome).reasons();
  }

  private static boolean taken(Outcome<Optional<Long>> outcome) {
    return outcome instanceof Outcome.Recorded;
  }

  @Test
  void x1NobodysOwnAndNobodyErased() {
    ExemptionWish wish = wish(MARCH, MARCH);
    assertThat(refused(new Applicant(1, true, false, JOINED, List.of()).judge(wish)))
        .containsExactly(new ExemptionRefusal.Own());
    assertThat(refused(new Applicant(1, false, true, JOINED, List.of()).judge(wish)))
        .containsExactly(new ExemptionRefusal.Erased());
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    // the last day before the first, on it, behind it
    "2026-03-02, 2026-03-01, exemption.reversed",
    "2026-03-02, 2026-03-02, ",
    "2026-03-02, 2026-03-03, ",
    // three years less a day, three years, a day more
    "2026-03-01, 2029-02-27, ",
    "2026-03-01, 2029-02-28, ",
    "2026-03-01, 2029-03-01, exemption.too-long",
    // from a leap day on
    "2024-03-01, 2027-02-28, ",
    "2024-03-01, 2027-03-01, exemption.too-long",
    // the day before she joined, the day itself, the day after
    "2024-02-29, 2024-03-09, exemption.before-joining",
    "2024-03-01, 2024-03-09, ",
    "2024-03-02, 2024-03-09, ",
  })
  void x2Days(LocalDate from, LocalDate last, String code) {
    Outcome<Optional<Long>> outcome = applicant().judge(wish(from, last));
    if (code == null) {
      assertThat(taken(outcome)).isTrue();
    } else {
      assertThat(refused(outcome)).extracting(Reason::code).containsExactly(code);
    }
  }

  @Test
  void x2EverythingIsToldAtOnceAtItsField() {
    ExemptionWish wrong =
        new ExemptionWish(
            ExemptionKind.OTHER,
            JOINED.minusDays(1),
            JOINED.minusDays(2),
            Optional.empty(),
            " ",
            OptionalLong.empty());
    assertThat(refused(applicant().judge(wrong)))
        .extracting(reason -> ((ExemptionRefusal) reason).field())
        .containsExactlyInAnyOrder("last", "from", "reason");
  }

  @ParameterizedTest(name = "{0} characters")
  @CsvSource({"0, false", "1, true", "499, true", "500, true", "501, false"})
  void aReasonHasOneTo500Characters(int characters, boolean right) {
    assertThat(ExemptionWish.isReason("𬭎".repeat(characters))).isEqualTo(right);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2026-02-20, 2026-02-28, true",
    "2026-02-20, 2026-03-01, false",
    "2026-03-31, 2026-04-09, false",
    "2026-04-01, 2026-04-09, true",
    "2026-01-01, 2026-12-31, false",
  })
  void x3DaysOfOneKindDoNotOverlap(LocalDate from, LocalDate last, boolean free) {
    Outcome<Optional<Long>> outcome = applicant(march(null)).judge(wish(from, last));
    if (free) {
      assertThat(taken(outcome)).isTrue();
    } else {
      assertThat(refused(outcome))
          .containsExactly(
              new ExemptionRefusal.Overlaps(
                  ExemptionKind.ILLNESS, MARCH, LocalDate.of(2026, 3, 31)));
    }
  }

  @ParameterizedTest(name = "{0} beside {1}: {2}")
  @CsvSource({
    "annual, annual, false",
    "annual, renewal, true",
    "annual, , false",
    ", annual, false",
    ", , false",
  })
  void x3WhatIsAboutEveryRequirementOverlapsWithAny(String onRecord, String wanted, boolean free) {
    Outcome<Optional<Long>> outcome =
        applicant(march(onRecord)).judge(wish(MARCH, MARCH.plusDays(1), wanted));
    assertThat(taken(outcome)).isEqualTo(free);
  }

  @Test
  void x4TheSameOnceMoreIsOnRecord() {
    Outcome<Optional<Long>> again =
        applicant(march("annual")).judge(wish(MARCH, LocalDate.of(2026, 3, 31), "annual"));
    assertThat(again).isEqualTo(new Outcome.AlreadyRecorded<>(Optional.of(ON_RECORD)));
    assertThat(refused(applicant(march("annual")).judge(wish(MARCH, LocalDate.of(2026, 3, 31)))))
        .hasOnlyElementsOfType(ExemptionRefusal.Overlaps.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2026-02-28, COMING",
    "2026-03-01, CURRENT",
    "2026-03-31, CURRENT",
    "2026-04-01, PAST",
  })
  void whereItStandsOnADay(LocalDate day, ExemptionState state) {
    DateRange march = new DateRange(MARCH, MARCH.plusMonths(1));
    assertThat(ExemptionView.state(false, false, march, day)).isEqualTo(state);
    assertThat(ExemptionView.state(true, false, march, day)).isEqualTo(ExemptionState.WITHDRAWN);
    assertThat(ExemptionView.state(true, true, march, day)).isEqualTo(ExemptionState.SHORTENED);
  }

  @Test
  void x6NothingOfHealthReachesALogByAccident() {
    ExemptionWish wish =
        new ExemptionWish(
            ExemptionKind.ILLNESS, MARCH, MARCH, Optional.empty(), "住院", OptionalLong.empty());
    assertThat(wish.toString()).doesNotContain("住院");
    assertThat(new ExemptionView.Note("住院", OptionalLong.empty(), "").toString())
        .doesNotContain("住院");
  }
}
