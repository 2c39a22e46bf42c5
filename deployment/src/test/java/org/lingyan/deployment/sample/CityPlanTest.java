package org.lingyan.deployment.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.hours.ledger.LedgerImport;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Status;
import org.lingyan.people.person.IdNumber;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;

class CityPlanTest {
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
  // Eight whole days make 60 学时: before the tenth of January nobody can have them.
  private static final int FIRST_MET = 10;

  @Test
  void x1TheSameSeedAndDayMakeTheSameCity() {
    assertThat(CityFixture.city(NOVEMBER)).isEqualTo(CityFixture.city(NOVEMBER));
  }

  @ParameterizedTest
  @MethodSource("days")
  void x2ThisYearsBoardShowsAllItsColoursOnAnyDay(LocalDate today) {
    DateRange year = DateRange.yearOf(today);
    List<Resident> city = CityFixture.city(today);
    Set<Status> wanted =
        today.getDayOfYear() >= FIRST_MET
            ? Set.of(Status.MET, Status.ON_TRACK, Status.AT_RISK)
            : Set.of(Status.ON_TRACK, Status.AT_RISK);

    assertThat(counts(city, year, today)).containsOnlyKeys(wanted);
    assertThat(stationsShowing(wanted, city, year, today)).isGreaterThanOrEqualTo(9);
  }

  @ParameterizedTest
  @MethodSource("days")
  void x2LastYearsBoardShowsMetAndNotMet(LocalDate today) {
    DateRange year = DateRange.yearOf(DateRange.yearOf(today).from().minusDays(1));
    List<Resident> city = CityFixture.city(today);
    Set<Status> wanted = Set.of(Status.MET, Status.NOT_MET);

    assertThat(counts(city, year, today)).containsOnlyKeys(wanted);
    assertThat(stationsShowing(wanted, city, year, today)).isEqualTo(11);
  }

  @Test
  void x2OneStationIsGoodAndOneIsWorrying() {
    List<Resident> city = CityFixture.city(NOVEMBER);

    assertThat(shareBehind(city, Places.GOOD_STATION)).isLessThan(0.15);
    assertThat(shareBehind(city, Places.WORRYING_STATION)).isGreaterThan(0.5);
  }

  @Test
  void x3NobodyCanBeARealPerson() {
    List<String> numbers =
        CityFixture.city(NOVEMBER).stream().map(one -> one.member().number().text()).toList();

    assertThat(numbers)
        .doesNotHaveDuplicates()
        .allMatch(number -> number.startsWith("999999"))
        .allMatch(number -> IdNumber.parse(number).isPresent());
  }

  @Test
  void thereAreAboutThreeHundredAndEveryRoleIsCastOnce() {
    List<Resident> city = CityFixture.city(NOVEMBER);

    assertThat(city).hasSizeBetween(270, 330);
    for (Cast role : Cast.values()) {
      assertThat(city.stream().filter(one -> one.member().role() == role))
          .hasSize(role == Cast.NOBODY ? city.size() - Cast.values().length + 1 : 1);
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void nothingIsKnownBeforeItHappenedOrAfterTheStart(LocalDate today) {
    Instant at = CityFixture.morningOf(today);
    for (Resident one : CityFixture.city(today)) {
      assertThat(one.history()).isSortedAccordingTo(Comparator.comparing(LedgerImport.Fact::at));
      Set<Source> sources = new HashSet<>();
      for (LedgerImport.Fact fact : one.history()) {
        assertThat(fact.at()).isBefore(at);
        if (fact instanceof LedgerImport.Learnt learnt) {
          assertThat(learnt.draft().occurredOn())
              .isBetween(today.withDayOfYear(1).minusYears(1), today.minusDays(1))
              .isBeforeOrEqualTo(Timekeeper.day(learnt.at()))
              .isAfterOrEqualTo(one.member().since());
          assertThat(learnt.draft().minutes()).isPositive();
          assertThat(sources.add(learnt.draft().source())).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-18", "2026-11-22", "2026-11-30"})
  void theTraineeLacksMoreThanTheCourseGives(LocalDate today) {
    HoursVerdict verdict = hers(Cast.TRAINEE, today);

    assertThat(verdict.counted()).isEqualByComparingTo("46.5");
    assertThat(verdict.missing().orElseThrow())
        .isGreaterThan(BigDecimal.valueOf(CityFixture.COURSE.minutes() / 45.0));
  }

  @Test
  void theTraineesLastLessonLacksLessThanOneHeartbeat() {
    Study study = resident(Cast.TRAINEE, NOVEMBER).study();

    assertThat(study.stage()).isEqualTo(Study.Stage.NEARLY);
    assertThat(study.seconds()).hasSize(CityFixture.COURSE.lessons().size());
    assertThat(study.seconds().get(7)).isEqualTo(25 * 60 * 40 / 100 - 15);
  }

  @ParameterizedTest
  @MethodSource("days")
  void oneTraineeHasTheCourseBehindHerAndOneBefore(LocalDate today) {
    Resident done = resident(Cast.TRAINEE_DONE, today);

    assertThat(done.study().completed()).isTrue();
    assertThat(CityFixture.worked(done.history()))
        .anyMatch(
            worked ->
                worked.on().equals(Timekeeper.day(done.study().lastAt()))
                    && worked.minutes() == done.study().minutes());
    assertThat(resident(Cast.TRAINEE_NEW, today).study()).isEqualTo(Study.NONE);
    assertThat(resident(Cast.TRAINEE_NEW, today).member().since().getYear())
        .isEqualTo(today.getYear());
  }

  private static Stream<LocalDate> days() {
    Stream<LocalDate> named =
        Stream.of(
                "2026-01-02",
                "2026-01-10",
                "2026-03-15",
                "2026-06-30",
                "2026-11-22",
                "2026-12-30",
                "2027-02-28")
            .map(LocalDate::parse);
    Stream<LocalDate> around =
        Stream.iterate(
            LocalDate.of(2027, 1, 2), day -> day.getYear() == 2027, day -> day.plusDays(17));
    return Stream.concat(named, around);
  }

  private static Map<Status, Long> counts(List<Resident> city, DateRange year, LocalDate today) {
    return city.stream()
        .flatMap(one -> CityFixture.verdict(one, year, today).stream())
        .collect(Collectors.groupingBy(HoursVerdict::status, Collectors.counting()));
  }

  private static long stationsShowing(
      Set<Status> wanted, List<Resident> city, DateRange year, LocalDate today) {
    return Places.teams().stream()
        .filter(team -> team.places().get(0).kind() == OrganisationKind.STATION)
        .filter(team -> counts(of(city, team.name()), year, today).keySet().containsAll(wanted))
        .count();
  }

  private static double shareBehind(List<Resident> city, String station) {
    Map<Status, Long> counts = counts(of(city, station), DateRange.yearOf(NOVEMBER), NOVEMBER);
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return (double) counts.getOrDefault(Status.AT_RISK, 0L) / all;
  }

  private static List<Resident> of(List<Resident> city, String team) {
    return city.stream().filter(one -> one.member().team().name().equals(team)).toList();
  }

  private static HoursVerdict hers(Cast role, LocalDate today) {
    return CityFixture.verdict(resident(role, today), DateRange.yearOf(today), today).orElseThrow();
  }

  private static Resident resident(Cast role, LocalDate today) {
    return CityFixture.city(today).stream()
        .filter(one -> one.member().role() == role)
        .findFirst()
        .orElseThrow();
  }
}
