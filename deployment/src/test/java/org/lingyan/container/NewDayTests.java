package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.standing.RebuildingStandings;
import org.lingyan.hours.standing.Slot;
import org.lingyan.hours.standing.StandingTable;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** H2.8 on the days that follow. Whatever moves the shared table puts it back. */
interface NewDayTests {
  int LATE = Integer.MAX_VALUE - 10;
  int TURNING = 2;
  int POSTING = 6;
  int ROUNDS = 2;

  private static RebuildingStandings rebuilding() {
    return new RebuildingStandings(Inside.the(EntityManager.class), Inside.the(RuleBook.class));
  }

  private static void hold(DateRange period, LocalDate day) {
    Inside.the(StandingTable.class).holdFor(new Slot(period.from()), day);
  }

  private static LocalDate newYear() {
    return Sample.thisYear().until();
  }

  private static List<String> table(DateRange period) {
    return Rows.list(
        Inside.the(EntityManager.class),
        "SELECT CONCAT_WS(' ', person_id, rule_id, organisation_id, status, counted, turns_on)"
            + " FROM standing WHERE slot = ?1 UNION ALL"
            + " SELECT CONCAT_WS(' ', rule_id, organisation_id, status, people)"
            + " FROM standing_count WHERE slot = ?1 AND people <> 0 ORDER BY 1",
        row -> row.text(0),
        period.from());
  }

  private static long due(DateRange period, LocalDate day) {
    return Inside.number(
        "SELECT COUNT(*) FROM standing WHERE slot = ?1 AND turns_on <= ?2", period.from(), day);
  }

  private static void putBack() throws Exception {
    Inside.whole(
        () -> {
          RebuildingStandings rebuilding = rebuilding();
          rebuilding.rebuild(rebuilding.slots(Sample.today()), Sample.today());
          return true;
        });
    assertThat(StandingTests.differences(Sample.thisYear(), Sample.today())).isEmpty();
  }

  private static void assertTurns(DateRange period, LocalDate day) throws Exception {
    Inside.takenBack(
        () -> {
          hold(period, day);
          List<String> once = table(period);
          assertThat(due(period, day)).as("due on %s", day).isZero();
          hold(period, day);
          assertThat(table(period)).isEqualTo(once);
          assertThat(rebuilding().compare(new Slot(period.from()), day).differences())
              .as("on %s", day)
              .isEmpty();
          return true;
        });
  }

  @Test
  default void h28TomorrowMovesThoseWhoseDayHasCome() throws Exception {
    assertTurns(Sample.thisYear(), Sample.today().plusDays(1));
  }

  @Test
  default void h28TheFirstOfNextMonthMovesThoseWhoseDayHasCome() throws Exception {
    assertTurns(Sample.thisYear(), Sample.today().plusMonths(1).withDayOfMonth(1));
  }

  @Test
  default void h28NewYearEndsThePeriod() throws Exception {
    assertThat(due(Sample.thisYear(), newYear())).isPositive();

    assertTurns(Sample.thisYear(), newYear());
  }

  @Test
  default void h28NewYearBeginsAPeriod() throws Exception {
    DateRange next = DateRange.yearOf(newYear());
    assertThat(table(next)).isEmpty();

    assertTurns(next, newYear());
  }

  @Test
  @Order(LATE)
  default void h28ManyAtOnceTurnOnce() throws Exception {
    Inside.atOnce(
        TURNING,
        i -> {
          hold(Sample.thisYear(), newYear());
          return i;
        });

    assertThat(due(Sample.thisYear(), newYear())).isZero();
    assertThat(StandingTests.differences(Sample.thisYear(), newYear())).isEmpty();
    putBack();
  }

  @Test
  @Order(LATE + 1)
  default void h28PostingsWhileTheYearTurnsAreCountedOnce() throws Exception {
    DateRange next = DateRange.yearOf(newYear());
    OrganisationView place = Sample.deepPlace();
    List<Long> people = new ArrayList<>();
    for (int i = 0; i < POSTING; i++) {
      people.add(Sample.person(place));
    }
    for (int round = 0; round < ROUNDS; round++) {
      Inside.whole(
          () -> {
            EntityManager em = Inside.the(EntityManager.class);
            Rows.change(em, "DELETE FROM standing WHERE slot = ?1", next.from());
            Rows.change(em, "DELETE FROM standing_count WHERE slot = ?1", next.from());
            Rows.change(em, "DELETE FROM standing_day WHERE slot = ?1", next.from());
            return true;
          });
      Inside.atOnce(
          TURNING + POSTING, i -> i < TURNING ? turned(next) : posted(people.get(i - TURNING)));

      assertThat(StandingTests.differences(next, newYear())).isEmpty();
    }
    putBack();
  }

  private static boolean turned(DateRange period) {
    hold(period, newYear());
    return true;
  }

  private static boolean posted(long person) {
    Instant morning = newYear().atTime(9, 0).atZone(Timekeeper.ZONE).toInstant();
    return Inside.the(PostingHours.class)
            .post(person, Sample.draft(newYear(), Sample.FULL_DAY), OptionalLong.empty(), morning)
        instanceof Outcome.Recorded;
  }
}
