package org.lingyan.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.lingyan.shared.DateRange;

/** M6 and M7: what becomes of two working lives that were one. */
class MergedEmploymentsTest {
  private static final long STAYS = 1;
  private static final long ALIAS = 2;
  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

  private static EmploymentRow row(
      long id, long person, long place, LocalDate from, LocalDate until) {
    return new EmploymentRow(
        id,
        person,
        place,
        WorkerCategory.AGENCY,
        EmploymentKind.REGULAR,
        true,
        OptionalLong.empty(),
        new DateRange(from, until));
  }

  private static EmploymentRow beside(EmploymentRow row, EmploymentKind kind) {
    return new EmploymentRow(
        row.id(),
        row.personId(),
        row.organisationId(),
        row.category(),
        kind,
        false,
        row.managerId(),
        row.days());
  }

  private static MergedEmployments of(List<EmploymentRow> staying, List<EmploymentRow> merged) {
    AtomicLong ids = new AtomicLong(100);
    return new MergedEmployments(STAYS, ALIAS, staying, merged, ids::incrementAndGet);
  }

  private static List<String> told(List<EmploymentRow> rows) {
    return rows.stream()
        .map(
            row ->
                "%d of %d at %d %s %s %s..%s"
                    .formatted(
                        row.id(),
                        row.personId(),
                        row.organisationId(),
                        row.main() ? "main" : "beside",
                        row.kind(),
                        row.days().from(),
                        row.days().until()))
        .toList();
  }

  @Test
  void m6OneAfterTheOtherBothStay() {
    MergedEmployments both =
        of(
            List.of(row(10, STAYS, 7, MARCH, DateRange.FOREVER)),
            List.of(row(20, ALIAS, 8, JANUARY, MARCH)));

    assertThat(both.overlaps()).isEmpty();
    assertThat(told(both.after(MainEmployment.OF_STAYING)))
        .containsExactly(
            "20 of 1 at 8 main REGULAR 2025-01-01..2025-03-01",
            "10 of 1 at 7 main REGULAR 2025-03-01..9999-12-31");
  }

  @Test
  void m6TheSamePlaceTwiceIsOnce() {
    MergedEmployments both =
        of(
            List.of(row(10, STAYS, 7, MARCH, DateRange.FOREVER)),
            List.of(row(20, ALIAS, 7, JANUARY, DateRange.FOREVER)));

    assertThat(told(both.after(MainEmployment.OF_STAYING)))
        .containsExactly(
            "20 of 1 at 7 main REGULAR 2025-01-01..2025-03-01",
            "10 of 1 at 7 main REGULAR 2025-03-01..9999-12-31");
    assertThat(told(both.after(MainEmployment.OF_MERGED)))
        .as("nothing of hers is left where the other was there all the time")
        .containsExactly("20 of 1 at 7 main REGULAR 2025-01-01..9999-12-31");
  }

  @Test
  void m6AnotherPlaceStandsBesideWhileTheyOverlap() {
    MergedEmployments both =
        of(
            List.of(row(10, STAYS, 7, MARCH, JUNE)),
            List.of(row(20, ALIAS, 8, JANUARY, DateRange.FOREVER)));

    assertThat(both.overlaps())
        .containsExactly(new MergePlan.Overlap(7, 8, new DateRange(MARCH, JUNE)));
    assertThat(told(both.after(MainEmployment.OF_STAYING)))
        .containsExactly(
            "20 of 1 at 8 main REGULAR 2025-01-01..2025-03-01",
            "10 of 1 at 7 main REGULAR 2025-03-01..2025-06-01",
            "101 of 1 at 8 beside CONCURRENT 2025-03-01..2025-06-01",
            "102 of 1 at 8 main REGULAR 2025-06-01..9999-12-31");
    assertThat(told(both.after(MainEmployment.OF_MERGED)))
        .containsExactly(
            "20 of 1 at 8 main REGULAR 2025-01-01..9999-12-31",
            "10 of 1 at 7 beside CONCURRENT 2025-03-01..2025-06-01");
  }

  @Test
  void m6ADayApartIsNoOverlapAndADayTogetherIs() {
    LocalDate day = MARCH.plusDays(1);
    List<EmploymentRow> staying = List.of(row(10, STAYS, 7, MARCH, JUNE));

    assertThat(of(staying, List.of(row(20, ALIAS, 8, JANUARY, MARCH))).overlaps()).isEmpty();
    assertThat(of(staying, List.of(row(20, ALIAS, 8, JANUARY, day))).overlaps())
        .containsExactly(new MergePlan.Overlap(7, 8, new DateRange(MARCH, day)));
  }

  @Test
  void m6WhatStandsBesideGoesOnlyWhereThePlaceIsThereAlready() {
    EmploymentRow lent =
        beside(row(21, ALIAS, 7, JANUARY, DateRange.FOREVER), EmploymentKind.SECONDMENT);
    List<EmploymentRow> staying = List.of(row(10, STAYS, 7, MARCH, DateRange.FOREVER));

    assertThat(told(of(staying, List.of(lent)).after(MainEmployment.OF_STAYING)))
        .containsExactly(
            "21 of 1 at 7 beside SECONDMENT 2025-01-01..2025-03-01",
            "10 of 1 at 7 main REGULAR 2025-03-01..9999-12-31");
  }

  @Test
  void m7NobodyIsLedByHerOtherRecord() {
    EmploymentRow led = row(20, ALIAS, 8, JANUARY, MARCH).under(OptionalLong.of(STAYS));
    EmploymentRow other = row(21, ALIAS, 8, MARCH, JUNE).under(OptionalLong.of(9));

    assertThat(of(List.of(), List.of(led, other)).after(MainEmployment.OF_STAYING))
        .extracting(EmploymentRow::managerId)
        .containsExactly(OptionalLong.empty(), OptionalLong.of(9));
  }
}
