package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lingyan.container.Inside.recorded;
import static org.lingyan.container.Inside.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Headcounts;
import org.lingyan.people.person.Reorganising;
import org.lingyan.people.person.Splitting;
import org.lingyan.people.person.WorkingLifeRefusal;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.ChangingTree;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.TreeChange;
import org.lingyan.people.tree.TreeChangeKind;
import org.lingyan.people.tree.TreeHistory;
import org.lingyan.people.tree.TreeRefusal;
import org.lingyan.people.tree.TreeWish;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;

/** T1 to T8, W10: the tree changes from a day on, and everything that rests on it follows. */
interface TreeTests {

  private static Reorganising reorganising() {
    return Inside.the(Reorganising.class);
  }

  private static String grantEnd(long account) {
    return Long.toString(
        Inside.number(
            "SELECT COALESCE(MAX(TO_DAYS(until_day)), 0) FROM role_grant WHERE account_id = ?1",
            account));
  }

  @Test
  default void t1ANameHoldsFromItsDayOn() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today().minusDays(3);

    recorded(
        () -> reorganising().rename(branch.all(), branch.station().id(), "新一站", branch.on(day)));

    assertThat(branch.state(branch.station(), day.minusDays(1)).map(OrganisationView::name))
        .contains(branch.station().name());
    assertThat(branch.state(branch.station(), day).map(OrganisationView::name)).contains("新一站");
    assertThat(Inside.the(ChangingTree.class).events(branch.station().id()))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.kind()).isEqualTo(TreeChangeKind.RENAME);
              assertThat(event.before()).isEqualTo(branch.station().name());
            });
    assertThat(
            refused(
                () ->
                    reorganising()
                        .rename(branch.all(), branch.station().id(), "新一站", branch.on(day))))
        .as("T5 twice")
        .isInstanceOf(TreeRefusal.NothingNew.class);
    assertThat(
            refused(
                () ->
                    reorganising()
                        .rename(
                            branch.all(), branch.station().id(), "旧", branch.on(day.minusDays(1)))))
        .as("T3 before a later change")
        .isEqualTo(new TreeRefusal.LaterChange(day));
    assertThat(
            refused(
                () ->
                    reorganising()
                        .rename(
                            branch.all(),
                            branch.station().id(),
                            branch.sister().name(),
                            branch.on(Sample.today()))))
        .as("T6")
        .isInstanceOf(TreeRefusal.NameTaken.class);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void t4NothingStandsBelowItself() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();

    assertThat(
            refused(
                () ->
                    reorganising()
                        .move(
                            branch.all(),
                            branch.county().id(),
                            branch.station().id(),
                            branch.on(today))))
        .isInstanceOf(TreeRefusal.Cycle.class);
    assertThat(
            refused(
                () ->
                    reorganising()
                        .move(
                            branch.all(),
                            branch.county().id(),
                            branch.county().id(),
                            branch.on(today))))
        .isInstanceOf(TreeRefusal.Cycle.class);
    assertThat(
            refused(
                () ->
                    reorganising()
                        .merge(
                            branch.all(),
                            branch.county().id(),
                            branch.sister().id(),
                            branch.on(today))))
        .isInstanceOf(TreeRefusal.Cycle.class);
    assertThat(
            refused(
                () ->
                    reorganising()
                        .move(
                            branch.all(),
                            branch.station().id(),
                            branch.county().id(),
                            branch.on(today))))
        .as("T5")
        .isInstanceOf(TreeRefusal.NothingNew.class);
    assertThat(
            refused(
                () ->
                    reorganising()
                        .move(
                            branch.all(),
                            branch.city().id(),
                            branch.county().id(),
                            branch.on(today))))
        .as("T7")
        .isInstanceOf(TreeRefusal.Top.class);
  }

  @Test
  default void w10WhatMovesIsCountedElsewhereFromThenOnAndPastReportsKeepTheOldTree()
      throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today().withDayOfYear(1);
    long city = Branch.counted(branch.city(), Sample.thisYear());
    assertThat(Branch.counted(branch.county(), Sample.thisYear())).isEqualTo(2);

    recorded(
        () ->
            reorganising()
                .move(
                    branch.all(),
                    branch.station().id(),
                    branch.otherCounty().id(),
                    branch.on(day)));

    assertThat(Branch.counted(branch.county(), Sample.thisYear())).isZero();
    assertThat(Branch.counted(branch.otherCounty(), Sample.thisYear())).isEqualTo(2);
    assertThat(Branch.counted(branch.city(), Sample.thisYear())).isEqualTo(city);
    assertThat(Branch.counted(branch.county(), Sample.lastYear())).as("last year").isEqualTo(2);
    assertThat(Branch.counted(branch.otherCounty(), Sample.lastYear())).isZero();
    assertThat(branch.pathOf(branch.person(), day.minusDays(1))).startsWith(branch.county().path());
    assertThat(branch.pathOf(branch.person(), day)).startsWith(branch.otherCounty().path());
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w10AMoveOfTomorrowTurnsTomorrow() throws Exception {
    Branch branch = Branch.grown();
    LocalDate tomorrow = Sample.today().plusDays(1);

    recorded(
        () ->
            reorganising()
                .move(
                    branch.all(),
                    branch.station().id(),
                    branch.otherCounty().id(),
                    branch.on(tomorrow)));

    assertThat(Branch.counted(branch.county(), Sample.thisYear())).isEqualTo(2);
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM standing WHERE person_id = ?1 AND slot = ?2"
                    + " AND turns_on = ?3 AND rule_id = ?4",
                branch.person(),
                Sample.thisYear().from(),
                tomorrow,
                Sample.RULE))
        .isEqualTo(tomorrow.getDayOfYear() == 1 ? 0 : 1);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w10WhoWorkedThereWorksInTheOneThatTakesOver() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today();
    long account =
        Inside.whole(
            () -> {
              OpeningAccounts accounts = Inside.the(OpeningAccounts.class);
              long id =
                  accounts.account(
                      "t-" + branch.station().id(),
                      Optional.empty(),
                      "a right password",
                      Sample.now());
              accounts.grant(id, Role.HR, branch.station().id(), day.minusYears(1));
              return id;
            });

    recorded(
        () ->
            reorganising()
                .merge(
                    branch.all(),
                    branch.station().id(),
                    branch.otherStation().id(),
                    branch.on(day)));

    assertThat(branch.state(branch.station(), day)).isEmpty();
    assertThat(
            Inside.the(Organisations.class)
                .names(List.of(branch.station().id(), branch.city().id()), day))
        .as("what is gone keeps its last name")
        .containsEntry(branch.station().id(), branch.station().name())
        .containsEntry(branch.city().id(), branch.city().name());
    assertThat(branch.state(branch.station(), day.minusDays(1))).isPresent();
    for (long person : List.of(branch.person(), branch.colleague())) {
      assertThat(branch.pathOf(person, day)).isEqualTo(branch.otherStation().path());
      assertThat(branch.pathOf(person, day.minusDays(1))).isEqualTo(branch.station().path());
    }
    assertThat(Branch.counted(branch.otherStation(), Sample.thisYear())).isEqualTo(2);
    assertThat(Branch.counted(branch.station(), Sample.lastYear())).isEqualTo(2);
    assertThat(grantEnd(account))
        .as("P7")
        .isEqualTo(Long.toString(Inside.number("SELECT TO_DAYS(?1)", day)));
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void t8OnlyWhatIsEmptyIsClosed() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();

    assertThat(
            refused(
                () -> reorganising().close(branch.all(), branch.station().id(), branch.on(today))))
        .isEqualTo(new TreeRefusal.NotEmpty(0, 2));
    assertThat(
            refused(
                () -> reorganising().close(branch.all(), branch.county().id(), branch.on(today))))
        .isEqualTo(new TreeRefusal.NotEmpty(2, 0));
    recorded(() -> reorganising().close(branch.all(), branch.sister().id(), branch.on(today)));
    assertThat(
            refused(
                () ->
                    Inside.the(ChangingTree.class)
                        .close(branch.sister().id(), () -> 0, branch.on(today))))
        .as("T2 twice")
        .isEqualTo(new TreeRefusal.NotThere(today));
  }

  @Test
  default void w10ASplitMovesAllOrNobody() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    long fresh = Inside.whole(() -> Sample.join(branch.station(), today));

    assertThat(
            refused(
                () ->
                    reorganising()
                        .transferAll(
                            branch.all(),
                            List.of(branch.person(), fresh),
                            branch.sister().id(),
                            branch.on(today))))
        .isEqualTo(new WorkingLifeRefusal.BeforeJoining(today, today));
    assertThat(branch.pathOf(branch.person(), today)).isEqualTo(branch.station().path());

    recorded(
        () ->
            reorganising()
                .transferAll(
                    branch.all(),
                    List.of(branch.person(), branch.colleague()),
                    branch.sister().id(),
                    branch.on(today)));

    assertThat(branch.pathOf(branch.person(), today)).isEqualTo(branch.sister().path());
    assertThat(branch.pathOf(branch.colleague(), today)).isEqualTo(branch.sister().path());
    assertThat(branch.pathOf(fresh, today)).isEqualTo(branch.station().path());
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void p5WhoseSubtreeItIsNotChangesNothing() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();

    assertThatThrownBy(
            () ->
                Inside.takenBack(
                    () ->
                        reorganising()
                            .move(
                                branch.over(branch.county()),
                                branch.station().id(),
                                branch.otherCounty().id(),
                                branch.on(today))))
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void t6AnOrganisationIsEstablishedFromItsDayOnAndOnlyOnceByThatName() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today().minusDays(2);
    TreeWish.Establish wish = establish(branch.county(), "新设站");

    TreeChange made =
        Inside.whole(
            () ->
                ((Outcome.Recorded<TreeChange>)
                        reorganising().change(branch.all(), wish, branch.on(day)))
                    .fact());

    long id = made.organisationId();
    Organisations organisations = Inside.the(Organisations.class);
    assertThat(organisations.find(id, day.minusDays(1))).as("n-1").isEmpty();
    assertThat(organisations.find(id, day)).as("n").get().extracting("name").isEqualTo("新设站");
    assertThat(organisations.find(id, day.plusDays(1))).as("n+1").isPresent();
    assertThat(Inside.the(ChangingTree.class).events(id))
        .singleElement()
        .satisfies(event -> assertThat(event.kind()).isEqualTo(TreeChangeKind.OPEN));
    assertThat(refused(() -> reorganising().change(branch.all(), wish, branch.on(day))))
        .as("twice")
        .isEqualTo(new TreeRefusal.NameTaken("新设站"));
    assertThat(
            refused(() -> reorganising().change(branch.all(), wish, branch.on(day.minusDays(1)))))
        .as("a sister of that name later")
        .isEqualTo(new TreeRefusal.NameTaken("新设站"));
    assertThat(reorganising().against(branch.all(), wish, day))
        .as("told beforehand")
        .contains(new TreeRefusal.NameTaken("新设站"));
  }

  @Test
  default void t6NoNameHasTheSignByWhichListsNameWhatStandsAbove() throws Exception {
    Branch branch = Branch.grown();
    Change change = branch.on(Sample.today());

    assertThat(
            refused(
                () ->
                    reorganising()
                        .change(
                            branch.all(),
                            new TreeWish.Rename(branch.station().id(), "清溪/白塔站"),
                            change)))
        .isEqualTo(new TreeRefusal.NameSign());
    assertThat(
            refused(
                () ->
                    reorganising()
                        .change(branch.all(), establish(branch.county(), "清溪/白塔站"), change)))
        .isEqualTo(new TreeRefusal.NameSign());
  }

  @Test
  default void t9TheHistoryNamesWhatStandsAboveAsItWasCalledOnTheDay() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    String name = branch.county().name();
    recorded(
        () ->
            reorganising()
                .change(
                    branch.all(),
                    new TreeWish.Rename(branch.county().id(), "明年之名"),
                    branch.on(today.plusYears(1))));
    recorded(
        () ->
            reorganising()
                .change(branch.all(), establish(branch.county(), "新设站"), branch.on(today)));

    assertThat(
            Inside.the(TreeHistory.class)
                .page(branch.all(), OptionalLong.empty(), new Page.Request(0, 2))
                .items())
        .extracting(line -> line.event().kind(), TreeHistory.Line::name, TreeHistory.Line::other)
        .containsExactly(
            tuple(TreeChangeKind.OPEN, "新设站", name),
            tuple(TreeChangeKind.RENAME, "明年之名", Sample.placeOf("admin").name()));
    assertThat(Inside.the(Organisations.class).dated(List.of(branch.county().id())))
        .satisfies(
            names -> {
              OptionalLong id = OptionalLong.of(branch.county().id());
              assertThat(names.on(id, today.plusYears(1).minusDays(1))).as("n-1").isEqualTo(name);
              assertThat(names.on(id, today.plusYears(1))).as("n").isEqualTo("明年之名");
            });
  }

  @Test
  default void t8WhatIsClosedOnItsFirstDayKeepsItsNameInTheHistory() throws Exception {
    Branch branch = Branch.grown();
    Change change = branch.on(Sample.today());
    TreeWish.Establish wish = establish(branch.county(), "误设站");
    long id =
        Inside.whole(
            () ->
                ((Outcome.Recorded<TreeChange>) reorganising().change(branch.all(), wish, change))
                    .fact()
                    .organisationId());
    recorded(() -> reorganising().change(branch.all(), new TreeWish.Rename(id, "更正站"), change));
    recorded(() -> reorganising().change(branch.all(), new TreeWish.Close(id), change));

    TreeHistory history = Inside.the(TreeHistory.class);
    Page.Request three = new Page.Request(0, 3);
    assertThat(history.page(branch.all(), OptionalLong.empty(), three).items())
        .as("the whole scope")
        .extracting(line -> line.event().kind(), TreeHistory.Line::name)
        .containsExactly(
            tuple(TreeChangeKind.CLOSE, "更正站"),
            tuple(TreeChangeKind.RENAME, "更正站"),
            tuple(TreeChangeKind.OPEN, "误设站"));
    assertThat(history.page(branch.all(), OptionalLong.of(branch.county().id()), three).items())
        .as("the place above")
        .extracting(line -> line.event().kind())
        .containsExactly(TreeChangeKind.CLOSE, TreeChangeKind.RENAME, TreeChangeKind.OPEN);
  }

  @Test
  default void t2NothingIsEstablishedBelowWhatIsNotThereYet() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today();
    long fresh =
        Inside.whole(
            () ->
                ((Outcome.Recorded<TreeChange>)
                        reorganising()
                            .change(
                                branch.all(),
                                establish(branch.county(), "明日站"),
                                branch.on(day.plusDays(1))))
                    .fact()
                    .organisationId());
    TreeWish below =
        new TreeWish.Establish(
            fresh, OrganisationKind.COMMUNITY, OrganisationLevel.VILLAGE, "一村社工室");

    assertThat(refused(() -> reorganising().change(branch.all(), below, branch.on(day))))
        .as("n-1")
        .isEqualTo(new TreeRefusal.NotThere(day));
    recorded(() -> reorganising().change(branch.all(), below, branch.on(day.plusDays(1))));
    assertThat(
            refused(
                () ->
                    reorganising()
                        .change(
                            branch.all(), new TreeWish.Close(fresh), branch.on(day.plusDays(5)))))
        .as("T8: something stands below it")
        .isEqualTo(new TreeRefusal.NotEmpty(1, 0));
  }

  @Test
  default void t3NothingIsPutBelowWhatStandsElsewhereLater() throws Exception {
    Branch branch = Branch.grown();
    LocalDate moves = Sample.today().plusDays(10);
    recorded(
        () ->
            reorganising()
                .move(
                    branch.all(),
                    branch.station().id(),
                    branch.otherCounty().id(),
                    branch.on(moves)));
    TreeWish.Establish wish = establish(branch.station(), "二村社工室");

    assertThat(
            refused(() -> reorganising().change(branch.all(), wish, branch.on(moves.minusDays(1)))))
        .as("n-1")
        .isEqualTo(new TreeRefusal.LaterChange(moves));
    recorded(() -> reorganising().change(branch.all(), wish, branch.on(moves)));
  }

  @Test
  default void w10ASplitEstablishesAndMovesInOneStep() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Splitting splitting = Inside.the(Splitting.class);
    long fresh = Inside.whole(() -> Sample.join(branch.station(), today));
    TreeWish.Establish wish = establish(branch.county(), "分设站");

    assertThat(
            refused(
                () ->
                    splitting.intoNew(
                        branch.all(), branch.station().id(), List.of(), wish, branch.on(today))))
        .isInstanceOf(WorkingLifeRefusal.Nobody.class);
    assertThat(
            refused(
                () ->
                    splitting.intoNew(
                        branch.all(),
                        branch.station().id(),
                        List.of(branch.person(), fresh),
                        wish,
                        branch.on(today))))
        .as("one of them cannot, and her name is told")
        .isEqualTo(
            new WorkingLifeRefusal.OneOfMany(
                "测试者", new WorkingLifeRefusal.BeforeJoining(today, today)));
    assertThatThrownBy(
            () ->
                Inside.takenBack(
                    () ->
                        splitting.intoNew(
                            branch.all(),
                            branch.sister().id(),
                            List.of(branch.person()),
                            wish,
                            branch.on(today))))
        .as("she does not work there")
        .isInstanceOf(UnknownSubject.class);

    TreeChange made =
        Inside.whole(
            () ->
                ((Outcome.Recorded<TreeChange>)
                        splitting.intoNew(
                            branch.all(),
                            branch.station().id(),
                            List.of(branch.person()),
                            wish,
                            branch.on(today)))
                    .fact());

    String path =
        Inside.the(Organisations.class).find(made.organisationId(), today).orElseThrow().path();
    assertThat(branch.pathOf(branch.person(), today)).isEqualTo(path);
    assertThat(branch.pathOf(branch.person(), today.minusDays(1)))
        .isEqualTo(branch.station().path());
    assertThat(branch.pathOf(branch.colleague(), today)).isEqualTo(branch.station().path());
    assertThat(Inside.the(ChangingTree.class).events(branch.station().id()))
        .singleElement()
        .satisfies(event -> assertThat(event.kind()).isEqualTo(TreeChangeKind.SPLIT));
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void t1TheHistoryOfASubtreeNamesWhatWasChangedInIt() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today();
    recorded(
        () -> reorganising().rename(branch.all(), branch.station().id(), "改名站", branch.on(day)));
    recorded(
        () ->
            reorganising()
                .move(
                    branch.all(), branch.sister().id(), branch.otherCounty().id(), branch.on(day)));
    TreeHistory history = Inside.the(TreeHistory.class);

    assertThat(
            history
                .page(branch.over(branch.county()), OptionalLong.empty(), new Page.Request(0, 10))
                .items())
        .extracting(TreeHistory.Line::name)
        .as("the one that left too, the latest first")
        .containsExactly(branch.sister().name(), "改名站");
    assertThat(
            history
                .page(
                    branch.all(),
                    OptionalLong.of(branch.otherCounty().id()),
                    new Page.Request(0, 10))
                .items())
        .extracting(TreeHistory.Line::other)
        .containsExactly(branch.otherCounty().name());
    assertThat(history.page(branch.over(), OptionalLong.empty(), new Page.Request(0, 10)).total())
        .as("P5")
        .isZero();
  }

  @Test
  default void headcountsFollowTheTreeOfTheDay() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today();
    recorded(
        () ->
            reorganising()
                .move(
                    branch.all(),
                    branch.station().id(),
                    branch.otherCounty().id(),
                    branch.on(day)));
    Headcounts headcounts = Inside.the(Headcounts.class);

    assertThat(headcounts.below(branch.county(), day.minusDays(1)))
        .containsEntry(branch.station().id(), 2);
    assertThat(headcounts.below(branch.county(), day)).isEmpty();
    assertThat(headcounts.below(branch.otherCounty(), day)).containsEntry(branch.station().id(), 2);
    assertThat(headcounts.at(branch.station().id(), day, new Page.Request(0, 1)).total())
        .isEqualTo(2);
  }

  private static TreeWish.Establish establish(OrganisationView above, String name) {
    return new TreeWish.Establish(
        above.id(), OrganisationKind.STATION, OrganisationLevel.TOWNSHIP, name);
  }
}
