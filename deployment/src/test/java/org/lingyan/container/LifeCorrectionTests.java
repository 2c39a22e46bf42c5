package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lingyan.container.Inside.recorded;
import static org.lingyan.container.Inside.refused;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.EmploymentKind;
import org.lingyan.people.person.FoundPerson;
import org.lingyan.people.person.PeopleQuery;
import org.lingyan.people.person.PersonRefusal;
import org.lingyan.people.person.SeeingDays;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.person.WorkingLifeRefusal;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;

/** W13 to W15, and who sees whom where she is lent to or has left (D1, N5). */
interface LifeCorrectionTests {

  private static ChangingWorkingLife life() {
    return Inside.the(ChangingWorkingLife.class);
  }

  private static Outcome<Long> lent(
      Branch branch, OrganisationView place, LocalDate from, Optional<LocalDate> last) {
    return life()
        .beside(
            branch.all(),
            branch.person(),
            place.id(),
            EmploymentKind.SECONDMENT,
            last,
            branch.on(from));
  }

  private static Outcome<Long> ended(Branch branch, OrganisationView place, LocalDate day) {
    return life().endBeside(branch.all(), branch.person(), place.id(), branch.on(day));
  }

  private static Outcome<Long> began(Branch branch, LocalDate day) {
    return life().correctFirstDay(branch.all(), branch.person(), branch.on(day));
  }

  private static Outcome<Long> moved(Branch branch, OrganisationView place, LocalDate day) {
    return life()
        .transfer(branch.all(), branch.person(), place.id(), Optional.empty(), branch.on(day));
  }

  private static List<String> days(Branch branch, OrganisationView place) {
    return Rows.list(
        Inside.the(EntityManager.class),
        "SELECT CONCAT(IF(main, 'main ', 'beside '), from_day, ' ', COALESCE(until_day, 'open'))"
            + " FROM employment WHERE person_id = ?1 AND organisation_id = ?2 ORDER BY from_day",
        row -> row.text(0),
        branch.person(),
        place.id());
  }

  @Test
  default void w13AnOpenSecondmentIsEndedAndLengthenedAgain() throws Exception {
    Branch branch = Branch.grown();
    OrganisationView there = branch.otherStation();
    LocalDate since = Sample.today().minusDays(20);

    assertThat(refused(() -> ended(branch, there, since)))
        .as("nothing beside")
        .isEqualTo(new WorkingLifeRefusal.NotBeside(since));
    recorded(() -> lent(branch, there, since, Optional.empty()));
    assertThat(refused(() -> ended(branch, there, since)))
        .as("n: the first day")
        .isEqualTo(new WorkingLifeRefusal.BeforeJoining(since, since));
    recorded(() -> ended(branch, there, since.plusDays(1)));
    assertThat(days(branch, there)).containsExactly("beside " + since + " " + since.plusDays(1));
    assertThat(refused(() -> ended(branch, there, since.plusDays(1))))
        .as("twice")
        .isInstanceOf(WorkingLifeRefusal.NothingNew.class);

    long longer = recorded(() -> ended(branch, there, since.plusDays(9)));
    assertThat(days(branch, there)).containsExactly("beside " + since + " " + since.plusDays(9));
    recorded(() -> life().undo(branch.all(), branch.person(), longer, branch.on(Sample.today())));
    assertThat(days(branch, there))
        .as("W9")
        .containsExactly("beside " + since + " " + since.plusDays(1));
    assertThat(days(branch, branch.station()))
        .as("the main one stays")
        .containsExactly("main " + Sample.lastYear().from() + " open");
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w13NothingStandsBesideWhenTheMainEmploymentIsOver() throws Exception {
    Branch branch = Branch.grown();
    OrganisationView there = branch.otherStation();
    LocalDate since = Sample.today().minusDays(20);
    LocalDate left = since.plusDays(10);
    recorded(() -> lent(branch, there, since, Optional.of(since.plusDays(4))));
    recorded(
        () -> life().leave(branch.all(), branch.person(), OptionalLong.empty(), branch.on(left)));

    assertThat(refused(() -> ended(branch, there, left.plusDays(1))))
        .as("n+1")
        .isEqualTo(new WorkingLifeRefusal.NotEmployed(left));
    recorded(() -> ended(branch, there, left));
    assertThat(days(branch, there)).containsExactly("beside " + since + " " + left);
  }

  @Test
  default void w14WhoIsMovedToWhereSheIsLentToWorksThereOnce() throws Exception {
    Branch branch = Branch.grown();
    OrganisationView there = branch.otherStation();
    LocalDate since = Sample.today().minusDays(20);
    LocalDate day = Sample.today().minusDays(3);
    recorded(() -> lent(branch, there, since, Optional.empty()));

    long move = recorded(() -> moved(branch, there, day));

    assertThat(days(branch, there))
        .containsExactly("beside " + since + " " + day, "main " + day + " open");
    recorded(() -> life().undo(branch.all(), branch.person(), move, branch.on(Sample.today())));
    assertThat(days(branch, there)).as("W9").containsExactly("beside " + since + " open");

    recorded(() -> moved(branch, there, since));
    assertThat(days(branch, there))
        .as("from its first day on")
        .containsExactly("main " + since + " open");
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w15AWrongFirstDayIsPutRightEarlierAndLater() throws Exception {
    Branch branch = Branch.grown();
    LocalDate entered = Sample.lastYear().from();
    LocalDate today = Sample.today();
    LocalDate move = today.minusDays(30);

    assertThat(refused(() -> began(branch, entered)))
        .isInstanceOf(WorkingLifeRefusal.NothingNew.class);
    assertThat(refused(() -> began(branch, today.plusDays(1))))
        .as("n+1")
        .isEqualTo(new PersonRefusal.NotYetThere(today.plusDays(1)));
    LocalDate born = LocalDate.of(1990, 5, 5);
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "UPDATE person SET birth_date = ?2 WHERE id = ?1",
                branch.person(),
                born));
    assertThat(refused(() -> began(branch, born)))
        .isEqualTo(new PersonRefusal.WorksBeforeBirth(born, born));
    recorded(() -> moved(branch, branch.sister(), move));
    assertThat(refused(() -> began(branch, move)))
        .as("n: a change up to it")
        .isEqualTo(new WorkingLifeRefusal.LaterChange(move));
    long later = recorded(() -> began(branch, move.minusDays(1)));
    assertThat(days(branch, branch.station()))
        .containsExactly("main " + move.minusDays(1) + " " + move);
    assertThat(Branch.counted(branch.county(), Sample.lastYear()))
        .as("last year asks nothing of her any more")
        .isEqualTo(1);
    assertThat(Branch.differences()).isEmpty();

    recorded(() -> life().undo(branch.all(), branch.person(), later, branch.on(today)));
    recorded(() -> began(branch, entered.minusDays(1)));
    assertThat(days(branch, branch.station()))
        .containsExactly("main " + entered.minusDays(1) + " " + move);
    assertThat(Branch.counted(branch.county(), Sample.lastYear())).isEqualTo(2);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w15SheDoesNotBeginInsideAnEmploymentBefore() throws Exception {
    Branch branch = Branch.grown();
    LocalDate left = Sample.today().minusDays(60);
    LocalDate back = Sample.today().minusDays(30);
    recorded(
        () -> life().leave(branch.all(), branch.person(), OptionalLong.empty(), branch.on(left)));
    recorded(
        () ->
            life()
                .join(
                    branch.all(),
                    branch.person(),
                    branch.sister().id(),
                    WorkerCategory.PUBLIC_BODY,
                    branch.on(back)));

    assertThat(refused(() -> began(branch, left.minusDays(1))))
        .as("n-1")
        .isEqualTo(new WorkingLifeRefusal.EmployedBefore(left.minusDays(1)));
    recorded(() -> began(branch, left));
    assertThat(days(branch, branch.sister())).containsExactly("main " + left + " open");
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void p6SheIsThereSinceSheCameWhateverChangedMeanwhile() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Directory directory = Inside.the(Directory.class);
    LocalDate came = directory.inScope(branch.all(), branch.person()).since();

    recorded(
        () ->
            life()
                .lead(
                    branch.all(),
                    branch.person(),
                    OptionalLong.of(branch.colleague()),
                    branch.on(today.minusDays(8))));
    recorded(
        () ->
            life()
                .recategorise(
                    branch.all(),
                    branch.person(),
                    WorkerCategory.AGENCY,
                    branch.on(today.minusDays(4))));
    assertThat(directory.inScope(branch.all(), branch.person()).since()).isEqualTo(came);
    assertThat(found(branch, branch.county(), PeopleQuery.Presence.EMPLOYED))
        .filteredOn(one -> one.person().id() == branch.person())
        .extracting(one -> one.person().since())
        .containsExactly(came);

    recorded(() -> moved(branch, branch.sister(), today));
    assertThat(directory.inScope(branch.all(), branch.person()).since()).isEqualTo(today);
  }

  private static List<FoundPerson> found(
      Branch branch, OrganisationView place, PeopleQuery.Presence presence) {
    return Inside.the(Directory.class)
        .search(
            branch.over(place),
            new PeopleQuery("", Optional.empty(), presence, Optional.empty()),
            new Page.Request(0, 50))
        .items();
  }

  @Test
  default void n5AUnitFindsWhoHasGoneElsewhereAndNotWhoCameBack() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    LocalDate day = today.minusDays(10);

    assertThat(found(branch, branch.county(), PeopleQuery.Presence.MOVED)).isEmpty();
    recorded(() -> moved(branch, branch.otherStation(), day));

    assertThat(found(branch, branch.county(), PeopleQuery.Presence.MOVED))
        .extracting(one -> one.person().id(), one -> one.person().organisation())
        .as("as she was here, not where she is now")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(branch.person(), branch.station().name()));
    assertThat(found(branch, branch.county(), PeopleQuery.Presence.LEFT)).isEmpty();
    assertThat(found(branch, branch.city(), PeopleQuery.Presence.MOVED))
        .as("the city still has her")
        .noneMatch(one -> one.person().id() == branch.person());

    recorded(() -> moved(branch, branch.sister(), today));
    assertThat(found(branch, branch.county(), PeopleQuery.Presence.MOVED)).isEmpty();
    assertThat(found(branch, branch.otherCounty(), PeopleQuery.Presence.MOVED))
        .extracting(one -> one.person().id())
        .containsExactly(branch.person());
  }

  @Test
  default void d1WhereSheIsLentToSeesItsOwnDaysAndNoOthers() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    LocalDate since = today.minusDays(9);
    recorded(() -> lent(branch, branch.otherStation(), since, Optional.of(today)));
    SeeingDays seeing = Inside.the(SeeingDays.class);

    assertThat(seeing.of(branch.over(branch.otherCounty()), branch.person()).days())
        .containsExactly(new DateRange(since, today.plusDays(1)));
    assertThat(
            seeing
                .look(branch.over(branch.otherCounty()), branch.person(), Optional.empty())
                .present())
        .as("nothing is done to her from there")
        .isFalse();
    assertThat(seeing.of(branch.over(branch.county()), branch.person()).whole())
        .as("who lends her answers for her")
        .isTrue();
  }

  @Test
  default void w13NothingIsBegunBesideThatOutlastsTheMainEmployment() throws Exception {
    Branch branch = Branch.grown();
    OrganisationView there = branch.otherStation();
    LocalDate today = Sample.today();
    LocalDate left = today.plusDays(10);
    recorded(() -> moved(branch, branch.sister(), today.plusDays(1)));
    recorded(
        () -> life().leave(branch.all(), branch.person(), OptionalLong.empty(), branch.on(left)));

    assertThat(refused(() -> lent(branch, there, today, Optional.empty())))
        .as("for good")
        .isEqualTo(new WorkingLifeRefusal.LaterChange(left));
    assertThat(refused(() -> lent(branch, there, today, Optional.of(left))))
        .as("n+1")
        .isEqualTo(new WorkingLifeRefusal.NotEmployed(left));
    recorded(() -> lent(branch, there, today, Optional.of(left.minusDays(1))));
    assertThat(days(branch, there)).containsExactly("beside " + today + " " + left);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w13WhatOutlastsTheMainEmploymentCanBeEnded() throws Exception {
    Branch branch = Branch.grown();
    OrganisationView there = branch.otherStation();
    LocalDate left = Sample.today().minusDays(3);
    recorded(() -> lent(branch, there, left.minusDays(9), Optional.empty()));
    recorded(
        () -> life().leave(branch.all(), branch.person(), OptionalLong.empty(), branch.on(left)));
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "UPDATE employment SET until_day = NULL WHERE person_id = ?1 AND NOT main",
                branch.person()));

    recorded(() -> ended(branch, there, left));

    assertThat(days(branch, there)).containsExactly("beside " + left.minusDays(9) + " " + left);
  }
}
