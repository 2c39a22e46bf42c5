package org.lingyan.hours.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lingyan.hours.standing.HoursFixture.day;
import static org.lingyan.people.person.WorkerCategory.AGENCY;
import static org.lingyan.people.person.WorkerCategory.FULL_TIME_COMMUNITY;
import static org.lingyan.people.person.WorkerCategory.PUBLIC_BODY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.hours.standing.PersonFacts.Employed;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.DateRange;

/** H2.4, H2.7: since when somebody is bound, and when that changes. */
class PersonFactsTest {
  private static final Set<WorkerCategory> BINDS = Set.of(AGENCY, FULL_TIME_COMMUNITY);
  private static final LocalDate OPEN = DateRange.FOREVER;

  @Test
  void h24BoundSinceTheOnlyEmployment() {
    PersonFacts facts = facts(employed(1, AGENCY, "2024-03-01", OPEN));

    assertThat(facts.boundSince(day("2025-06-01"), BINDS)).isEqualTo(day("2024-03-01"));
    assertThat(facts.boundSince(day("2024-03-01"), BINDS)).isEqualTo(day("2024-03-01"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H2.4 a move without a gap,  2025-06-01, 2024-03-01",
    "H2.4 one day between,       2025-05-31, 2025-06-01",
    "H2.4 an overlap of a day,   2025-06-02, 2024-03-01",
  })
  void gap(String id, LocalDate firstEnds, LocalDate since) {
    PersonFacts facts =
        facts(
            employed(1, AGENCY, "2024-03-01", firstEnds),
            employed(2, FULL_TIME_COMMUNITY, "2025-06-01", OPEN));

    assertThat(facts.boundSince(day("2025-09-01"), BINDS)).isEqualTo(since);
    assertThat(facts.boundSince(day("2025-06-01"), BINDS)).isEqualTo(since);
  }

  @Test
  void h24ManyMovesInARow() {
    PersonFacts facts =
        facts(
            employed(1, AGENCY, "2020-01-01", day("2021-01-01")),
            employed(2, AGENCY, "2022-01-01", day("2023-01-01")),
            employed(3, AGENCY, "2023-01-01", day("2024-01-01")),
            employed(4, FULL_TIME_COMMUNITY, "2024-01-01", day("2025-01-01")),
            employed(5, AGENCY, "2025-01-01", OPEN));

    assertThat(facts.boundSince(day("2025-02-01"), BINDS)).isEqualTo(day("2022-01-01"));
    assertThat(facts.boundSince(day("2020-06-01"), BINDS)).isEqualTo(day("2020-01-01"));
  }

  @Test
  void h24AKindThatIsNotBoundBreaksTheRun() {
    PersonFacts facts =
        facts(
            employed(1, AGENCY, "2023-01-01", day("2024-01-01")),
            employed(2, PUBLIC_BODY, "2024-01-01", day("2025-04-01")),
            employed(3, AGENCY, "2025-04-01", OPEN));

    assertThat(facts.boundSince(day("2025-06-01"), BINDS)).isEqualTo(day("2025-04-01"));
    assertThat(facts.boundSince(day("2025-06-01"), Set.of(AGENCY, PUBLIC_BODY)))
        .isEqualTo(day("2023-01-01"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H2.6 before everything,       2024-02-29, 2024-03-01",
    "H2.6 on the first day,        2024-03-01, 2025-06-01",
    "H2.6 day before the end,      2025-05-31, 2025-06-01",
    "H2.6 in the gap,              2025-06-01, 2025-07-01",
    "H2.6 in the last,             2025-07-01, 9999-12-31",
  })
  void nextChange(String id, LocalDate on, LocalDate change) {
    PersonFacts facts =
        facts(
            employed(1, AGENCY, "2024-03-01", day("2025-06-01")),
            employed(2, AGENCY, "2025-07-01", OPEN));

    assertThat(facts.nextChangeAfter(on)).isEqualTo(change);
  }

  @Test
  void h26NobodyEmployedNeverChanges() {
    assertThat(facts().nextChangeAfter(day("2025-01-01"))).isEqualTo(DateRange.FOREVER);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "H2.7 before,                 2024-02-29, 0",
    "H2.7 first day,              2024-03-01, 1",
    "H2.7 last day,               2025-05-31, 1",
    "H2.7 the day it ends,        2025-06-01, 0",
    "H2.7 the next one begins,    2025-07-01, 2",
    "H2.7 of two the later begun, 2025-08-01, 3",
  })
  void employedOn(String id, LocalDate on, long organisation) {
    PersonFacts facts =
        facts(
            employed(1, AGENCY, "2024-03-01", day("2025-06-01")),
            employed(2, AGENCY, "2025-07-01", OPEN),
            employed(3, AGENCY, "2025-08-01", OPEN));

    assertThat(facts.employedOn(on).map(Employed::organisationId).orElse(0L))
        .isEqualTo(organisation);
  }

  private static PersonFacts facts(Employed... employments) {
    return new PersonFacts(
        7, Optional.empty(), List.of(employments), List.of(), List.of(), List.of(), List.of());
  }

  private static Employed employed(
      long organisation, WorkerCategory category, String from, LocalDate until) {
    return new Employed(
        organisation, "/" + organisation + "/", category, new DateRange(day(from), until));
  }
}
