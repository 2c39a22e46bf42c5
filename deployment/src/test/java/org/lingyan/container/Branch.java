package org.lingyan.container;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.lingyan.hours.standing.RebuildingStandings;
import org.lingyan.hours.standing.Slot;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Establishing;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;

/** Two counties of a test's own below the sample city, with two stations and two people each. */
record Branch(
    OrganisationView city,
    OrganisationView county,
    OrganisationView station,
    OrganisationView sister,
    OrganisationView otherCounty,
    OrganisationView otherStation,
    long person,
    long colleague) {

  static Branch grown() throws Exception {
    OrganisationView city = Sample.placeOf("hr-city");
    OrganisationView county = below(city, OrganisationKind.BUREAU, OrganisationLevel.COUNTY, "甲县");
    OrganisationView other = below(city, OrganisationKind.BUREAU, OrganisationLevel.COUNTY, "乙县");
    OrganisationView station = station(county, "一站");
    return new Branch(
        city,
        county,
        station,
        station(county, "二站"),
        other,
        station(other, "三站"),
        Sample.person(station),
        Sample.person(station));
  }

  private static OrganisationView station(OrganisationView above, String name) throws Exception {
    return below(above, OrganisationKind.STATION, OrganisationLevel.TOWNSHIP, name);
  }

  private static OrganisationView below(
      OrganisationView above, OrganisationKind kind, OrganisationLevel level, String name)
      throws Exception {
    String unique = name + " " + UUID.randomUUID();
    return Inside.whole(
        () -> Inside.the(Establishing.class).organisation(Optional.of(above), kind, level, unique));
  }

  /** Everything below the city, today. */
  Scope all() {
    return over(city);
  }

  Scope over(OrganisationView... places) {
    return Scope.over(
        1,
        OptionalLong.empty(),
        List.of(places).stream().map(OrganisationView::path).toList(),
        Sample.today());
  }

  Change on(LocalDate day) {
    return new Change(day, "因工作需要", OptionalLong.empty(), Sample.now());
  }

  /** Path of the organisation where somebody works on a day. */
  String pathOf(long personId, LocalDate day) {
    return Inside.the(Directory.class).inScope(all().on(day), personId).path();
  }

  Optional<OrganisationView> state(OrganisationView place, LocalDate day) {
    return Inside.the(Organisations.class).find(place.id(), day);
  }

  /** People counted at a place in a year, whatever their status. */
  static long counted(OrganisationView place, DateRange period) {
    return Inside.number(
        "SELECT COALESCE(SUM(people), 0) FROM standing_count"
            + " WHERE organisation_id = ?1 AND slot = ?2 AND rule_id = ?3",
        place.id(),
        period.from(),
        Sample.RULE);
  }

  /** H2.8: what the tables say and the facts do not, for the last two years. */
  static List<String> differences() throws Exception {
    return Inside.whole(
        () -> {
          RebuildingStandings rebuilding =
              new RebuildingStandings(Inside.the(EntityManager.class), Inside.the(RuleBook.class));
          List<String> found = new ArrayList<>();
          for (DateRange period : List.of(Sample.lastYear(), Sample.thisYear())) {
            found.addAll(rebuilding.compare(new Slot(period.from()), Sample.today()).differences());
          }
          return found;
        });
  }
}
