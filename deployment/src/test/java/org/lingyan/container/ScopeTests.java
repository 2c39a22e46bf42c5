package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.standing.PeopleTraits;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.oversight.BoardQuery;
import org.lingyan.oversight.ComplianceBoard;
import org.lingyan.oversight.OpenBoard;
import org.lingyan.oversight.OpeningBoard;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.FoundPerson;
import org.lingyan.people.person.PeopleQuery;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** P5, O3: a station sees its people and nobody else. */
interface ScopeTests {
  Page.Request ALL = new Page.Request(0, 10_000);

  /** The station's subtree by parents, not by the path that the queries use. */
  String BELOW =
      "WITH RECURSIVE below AS (SELECT organisation_id AS id FROM organisation_state WHERE organisation_id = ?1"
          + " UNION ALL SELECT o.organisation_id FROM organisation_state o JOIN below b ON o.parent_id = b.id) ";

  private static OrganisationView station() {
    return Sample.placeOf("hr-station");
  }

  private static Scope scope() {
    return Scope.over(0, OptionalLong.empty(), List.of(station().path()), Sample.today());
  }

  private static StandingList.Filter everybody(String path) {
    return new StandingList.Filter(
        path, false, Sample.today(), Set.of(), "", PeopleTraits.ALL, StandingList.Sort.NAME, false);
  }

  private static Set<Long> ids(String sql, Object... parameters) {
    return new HashSet<>(
        Rows.list(Inside.the(EntityManager.class), sql, row -> row.number(0), parameters));
  }

  private static Set<Long> employed() {
    return ids(
        BELOW
            + "SELECT e.person_id FROM employment e JOIN below b ON b.id = e.organisation_id"
            + " WHERE e.main AND e.from_day <= ?2 AND (e.until_day IS NULL OR e.until_day > ?2)",
        station().id(),
        Sample.today());
  }

  private static Set<Long> standing() {
    return ids(
        BELOW
            + "SELECT s.person_id FROM standing s JOIN below b ON b.id = s.organisation_id"
            + " WHERE s.rule_id = ?2 AND s.slot = ?3",
        station().id(),
        Sample.RULE,
        Sample.thisYear().from());
  }

  private static OrganisationView elsewhere() {
    OrganisationView station = station();
    long id =
        Inside.number(
            "SELECT MIN(e.organisation_id) FROM organisation_state o"
                + " JOIN employment e ON e.organisation_id = o.organisation_id"
                + " WHERE o.level = 'TOWNSHIP' AND e.organisation_id <> ?1",
            station.id());
    return Inside.the(Organisations.class).find(id, Sample.today()).orElseThrow();
  }

  private static PeopleQuery below(OrganisationView place) {
    return new PeopleQuery("", Optional.of(place), PeopleQuery.Presence.EMPLOYED, Optional.empty());
  }

  @Test
  default void p5TheDirectoryShowsTheStationAlone() {
    Directory directory = Inside.the(Directory.class);
    Set<Long> inside = employed();

    Page<FoundPerson> found = directory.search(scope(), PeopleQuery.named(""), ALL);

    assertThat(inside).isNotEmpty();
    assertThat(found.items())
        .extracting(one -> one.person().id())
        .containsExactlyInAnyOrderElementsOf(inside);
    assertThat(found.total()).isEqualTo(inside.size());
    assertThat(directory.search(scope(), below(elsewhere()), ALL).items()).isEmpty();
    assertThat(
            directory
                .search(
                    Scope.over(0, OptionalLong.empty(), List.of(), Sample.today()),
                    PeopleQuery.named(""),
                    ALL)
                .items())
        .isEmpty();
  }

  @Test
  default void p5TheDirectoryShowsHerselfWhereverSheWorks() throws Exception {
    long self = Sample.person(elsewhere());
    Scope scope = Scope.over(0, OptionalLong.of(self), List.of(station().path()), Sample.today());
    Set<Long> expected = employed();
    expected.add(self);

    Page<FoundPerson> found = Inside.the(Directory.class).search(scope, PeopleQuery.named(""), ALL);

    assertThat(found.items())
        .extracting(one -> one.person().id())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(found.total()).isEqualTo(expected.size());
  }

  @Test
  default void p5APersonOutsideIsUnknown() {
    Directory directory = Inside.the(Directory.class);
    Set<Long> everybody = ids("SELECT DISTINCT person_id FROM employment WHERE main");
    everybody.removeAll(
        ids(
            BELOW + "SELECT e.person_id FROM employment e JOIN below b ON b.id = e.organisation_id",
            station().id()));
    employed().forEach(person -> assertThat(directory.inScope(scope(), person)).isNotNull());

    assertThat(everybody).hasSizeGreaterThan(100);
    for (long person : everybody) {
      assertThatThrownBy(() -> directory.inScope(scope(), person))
          .isInstanceOf(UnknownSubject.class);
      assertThatThrownBy(() -> directory.maskedIdNumber(scope(), person))
          .isInstanceOf(UnknownSubject.class);
    }
  }

  @Test
  default void o3ListAndBoardShowTheStationAlone() {
    Set<Long> inside = standing();
    ComplianceBoard compliance = Inside.the(ComplianceBoard.class);

    Page<StandingList.Line> list =
        Inside.the(StandingList.class)
            .list(Sample.RULE, Sample.thisSlot(), everybody(station().path()), ALL);
    Page<StandingList.Line> people =
        compliance.people(
            scope(),
            Sample.RULE,
            Sample.thisSlot(),
            everybody(station().path()),
            ALL,
            Sample.today());
    OpenBoard open =
        Inside.the(OpeningBoard.class).open(scope(), query(station().id()), Sample.now());

    assertThat(inside).isNotEmpty();
    for (Page<StandingList.Line> page : List.of(list, people, open.people())) {
      assertThat(page.items())
          .extracting(StandingList.Line::personId)
          .containsExactlyInAnyOrderElementsOf(inside);
      assertThat(page.total()).isEqualTo(inside.size());
    }
    assertThat(open.board().total()).isEqualTo(inside.size());
    assertThat(open.verdicts().keySet()).isEqualTo(inside);
    assertThat(open.trail()).extracting(OrganisationView::id).containsExactly(station().id());
  }

  @Test
  default void o3ABoardOutsideIsUnknown() {
    ComplianceBoard compliance = Inside.the(ComplianceBoard.class);
    for (OrganisationView outside : List.of(elsewhere(), Sample.placeOf("hr-city"))) {
      assertThatThrownBy(
              () ->
                  compliance.board(
                      scope(),
                      outside.id(),
                      Optional.of(RulePacks.starter(Sample.RULE)),
                      Sample.today(),
                      Sample.today(),
                      Sample.now()))
          .isInstanceOf(UnknownSubject.class);
      assertThatThrownBy(
              () ->
                  compliance.people(
                      scope(),
                      Sample.RULE,
                      Sample.thisSlot(),
                      everybody(outside.path()),
                      ALL,
                      Sample.today()))
          .isInstanceOf(UnknownSubject.class);
      assertThatThrownBy(
              () -> Inside.the(OpeningBoard.class).open(scope(), query(outside.id()), Sample.now()))
          .isInstanceOf(UnknownSubject.class);
    }
  }

  private static BoardQuery query(long organisation) {
    return new BoardQuery(
        organisation,
        false,
        Optional.empty(),
        Sample.today(),
        Set.of(),
        "",
        PeopleTraits.ALL,
        StandingList.Sort.NAME,
        false,
        false,
        ALL);
  }
}
