package org.lingyan.deployment.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.hours.ledger.LedgerRow;
import org.lingyan.hours.ledger.LedgerRows;
import org.lingyan.people.person.IdNumber;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.shared.Keyring;

/** A large tree before it is written. */
class RegionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = CityFixture.morningOf(TODAY);

  @ParameterizedTest
  @ValueSource(ints = {100, 2_000, 5_199, 5_200, 5_201, 100_000})
  void thereIsRoomForExactlySoManyAndEveryPlaceHasItsOwnName(int people) {
    List<Team> teams = Region.of(people, new Random(1));
    List<Place> places = teams.stream().flatMap(team -> team.places().stream()).toList();
    Set<String> above = new HashSet<>(Set.of(""));

    assertThat(places.stream().mapToInt(Place::staff).sum()).isEqualTo(people);
    assertThat(places.stream().map(Place::name)).doesNotHaveDuplicates();
    for (Place place : places) {
      assertThat(above).as("stands before what is below it").contains(place.above());
      above.add(place.name());
    }
  }

  @Test
  void hundredThousandStandInTheProportionsOfALargeMunicipality() {
    List<Place> places =
        Region.of(100_000, new Random(1)).stream().flatMap(team -> team.places().stream()).toList();

    assertThat(places.stream().filter(place -> place.name().endsWith("县社会工作部"))).hasSize(39);
    assertThat(places.stream().filter(place -> place.kind() == OrganisationKind.STATION).count())
        .isBetween(900L, 1_300L);
    assertThat(places.stream().filter(place -> place.kind() == OrganisationKind.COMMUNITY).count())
        .isBetween(15_000L, 20_000L);
  }

  @Test
  void theSameSeedGivesTheSamePeopleWithTheSameHistory() {
    assertThat(people(3)).isEqualTo(people(3));
    assertThat(people(3)).isNotEqualTo(people(4));
  }

  @Test
  void idNumbersAreRightAndNobodysAndNoTwoAreAlike() {
    List<Team> teams = Region.of(30_000, new Random(1));
    List<IdNumber> numbers =
        Roster.of(new Random(1), TODAY, teams).stream().map(Member::number).toList();

    assertThat(numbers).hasSize(30_000).doesNotHaveDuplicates();
    assertThat(numbers)
        .allMatch(number -> number.text().startsWith("999999"))
        .allMatch(number -> IdNumber.parse(number.text()).isPresent());
  }

  @Test
  void chainedRowsCarryEveryFactInItsOrder() {
    Keyring keys = Keyring.parse(Keyring.fresh());
    for (Resident one : people(3).subList(0, 300)) {
      List<LedgerRow> rows = LedgerRows.of(7, one.history(), keys);
      assertThat(rows).hasSameSizeAs(one.history());
      for (int i = 0; i < rows.size(); i++) {
        assertThat(rows.get(i).seq()).isEqualTo(i + 1);
        assertThat(rows.get(i).recordedAt()).isEqualTo(one.history().get(i).at());
      }
    }
  }

  private static List<Resident> people(long seed) {
    Random random = new Random(seed);
    List<Team> teams = Region.of(600, random);
    List<Member> members = Roster.of(random, TODAY, teams);
    return teams.stream()
        .flatMap(
            team ->
                CityPlan.team(
                    team,
                    members.stream()
                        .filter(member -> member.team().name().equals(team.name()))
                        .toList(),
                    seed,
                    NOW,
                    CityFixture.RULE)
                    .stream())
        .toList();
  }
}
