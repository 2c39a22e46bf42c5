package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lingyan.container.Inside.recorded;
import static org.lingyan.container.Inside.refused;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.person.EmploymentKind;
import org.lingyan.people.person.Reorganising;
import org.lingyan.people.person.Splitting;
import org.lingyan.people.person.UndoingReorganisation;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.person.WorkingLifeRefusal;
import org.lingyan.people.tree.ChangingTree;
import org.lingyan.people.tree.FormerOrganisations;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.people.tree.TreeChange;
import org.lingyan.people.tree.TreeChangeKind;
import org.lingyan.people.tree.TreeEvent;
import org.lingyan.people.tree.TreeHistory;
import org.lingyan.people.tree.TreeRefusal;
import org.lingyan.people.tree.TreeWish;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** T9, T10: the latest change of the tree is taken back; what is no more can be read. */
interface TreeUndoTests {

  private static Reorganising reorganising() {
    return Inside.the(Reorganising.class);
  }

  /** Changes the tree; the event that says so. */
  private static long change(Branch branch, TreeWish wish, LocalDate day) throws Exception {
    TreeChange made = recorded(() -> reorganising().change(branch.all(), wish, branch.on(day)));
    return latest(made.organisationId());
  }

  private static long latest(long organisation) {
    return Inside.the(ChangingTree.class).events(organisation).get(0).id();
  }

  private static Outcome<TreeChange> undo(Branch branch, long event) {
    return undo(branch, branch.all(), event);
  }

  private static Outcome<TreeChange> undo(Branch branch, Scope scope, long event) {
    long organisation =
        Inside.number("SELECT organisation_id FROM organisation_event WHERE id = ?1", event);
    return Inside.the(UndoingReorganisation.class)
        .undo(scope, organisation, event, branch.on(Sample.today()));
  }

  private static TreeWish.Establish establish(OrganisationView above, String name) {
    return new TreeWish.Establish(
        above.id(), OrganisationKind.STATION, OrganisationLevel.TOWNSHIP, name);
  }

  /** Every state of the branch, and every employment of its people. */
  private static List<String> all(Branch branch) {
    EntityManager em = Inside.the(EntityManager.class);
    return Stream.concat(
            Rows.list(
                em,
                "SELECT CONCAT_WS('|', organisation_id, from_day, until_day,"
                    + " COALESCE(parent_id, 0), path, kind, level, name) FROM organisation_state"
                    + " WHERE path LIKE ?1 OR path LIKE ?2 ORDER BY organisation_id, from_day",
                row -> row.text(0),
                branch.county().path() + "%",
                branch.otherCounty().path() + "%")
                .stream(),
            Rows.list(
                em,
                "SELECT CONCAT_WS('|', id, person_id, organisation_id, worker_category, kind, main,"
                    + " COALESCE(manager_id, 0), from_day, COALESCE(until_day, '')) FROM employment"
                    + " WHERE person_id IN (?1, ?2) ORDER BY id",
                row -> row.text(0),
                branch.person(),
                branch.colleague())
                .stream())
        .toList();
  }

  private static List<TreeHistory.Line> lines(Branch branch, OrganisationView place) {
    return Inside.the(TreeHistory.class)
        .page(branch.all(), OptionalLong.of(place.id()), new Page.Request(0, 10))
        .items();
  }

  @Test
  default void t9ARenameIsTakenBackExactlyOnce() throws Exception {
    Branch branch = Branch.grown();
    List<String> before = all(branch);
    TreeWish wish = new TreeWish.Rename(branch.station().id(), "新一站");
    long event = change(branch, wish, Sample.today().minusDays(3));
    assertThat(lines(branch, branch.station()).get(0).latest()).isTrue();

    recorded(() -> undo(branch, event));

    assertThat(all(branch)).isEqualTo(before);
    assertThat(refused(() -> undo(branch, event)))
        .as("twice")
        .isInstanceOf(TreeRefusal.TakenBack.class);
    long undone = latest(branch.station().id());
    assertThat(refused(() -> undo(branch, undone)))
        .as("what takes back is not taken back")
        .isInstanceOf(TreeRefusal.NotLatest.class);
    List<TreeHistory.Line> lines = lines(branch, branch.station());
    assertThat(lines)
        .extracting(line -> line.event().kind())
        .containsExactly(TreeChangeKind.UNDO, TreeChangeKind.RENAME);
    assertThat(lines)
        .extracting(TreeHistory.Line::name)
        .as("what it was called after each")
        .containsExactly(branch.station().name(), "新一站");
    assertThat(lines).extracting(TreeHistory.Line::latest).containsOnly(false);
    assertThat(lines.get(1).event().undone()).isTrue();
    assertThat(lines.get(0).took()).contains(TreeChangeKind.RENAME);
    assertThat(lines.get(0).event())
        .extracting(TreeEvent::undoes, TreeEvent::reason, TreeEvent::before)
        .containsExactly(OptionalLong.of(event), "因工作需要", "新一站");
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM action_log WHERE action = 'organisation.undo'"
                    + " AND subject = ?1",
                "organisation:" + branch.station().id()))
        .isEqualTo(1);

    long again = change(branch, wish, Sample.today().minusDays(3));
    recorded(() -> undo(branch, again));
    assertThat(all(branch)).isEqualTo(before);
  }

  @Test
  default void t9OfTwoAtOnceOneTakesBack() throws Exception {
    Branch branch = Branch.grown();
    long event = change(branch, new TreeWish.Rename(branch.station().id(), "新一站"), Sample.today());

    List<Outcome<TreeChange>> outcomes = Inside.atOnce(2, number -> undo(branch, event));

    assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Recorded.class);
    assertThat(outcomes)
        .filteredOn(outcome -> outcome instanceof Outcome.Refused<TreeChange>)
        .singleElement()
        .isEqualTo(Outcome.refused(new TreeRefusal.TakenBack()));
  }

  @Test
  default void t9WhatWasMovedStandsWhereItStoodWithEverythingBelow() throws Exception {
    Branch branch = Branch.grown();
    List<String> before = all(branch);
    long event =
        change(
            branch,
            new TreeWish.Move(branch.county().id(), branch.otherCounty().id()),
            Sample.today().withDayOfYear(1));
    assertThat(Branch.counted(branch.otherCounty(), Sample.thisYear())).isEqualTo(2);

    recorded(() -> undo(branch, event));

    assertThat(all(branch)).isEqualTo(before);
    assertThat(Branch.counted(branch.otherCounty(), Sample.thisYear())).isZero();
    assertThat(Branch.counted(branch.county(), Sample.thisYear())).isEqualTo(2);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void t9WhatWasMergedIsThereAgainWithItsPeopleAndWhatBoundThem() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today();
    long account =
        Inside.whole(
            () -> {
              OpeningAccounts accounts = Inside.the(OpeningAccounts.class);
              long id =
                  accounts.account(
                      "u-" + branch.station().id(),
                      Optional.empty(),
                      "a right password",
                      Sample.now());
              accounts.grant(id, Role.HR, branch.station().id(), day.minusYears(1));
              Inside.the(RulePacks.class)
                  .bind(Sample.RULE, branch.station().id(), false, day.minusYears(3), Sample.now());
              return id;
            });
    recorded(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .beside(
                    branch.all(),
                    branch.colleague(),
                    branch.otherStation().id(),
                    EmploymentKind.CONCURRENT,
                    Optional.empty(),
                    branch.on(day.minusDays(30))));
    long village =
        recorded(
                () ->
                    reorganising()
                        .change(
                            branch.all(),
                            establish(branch.station(), "一村"),
                            branch.on(day.minusDays(9))))
            .organisationId();
    List<String> before = all(branch);
    String bound =
        "SELECT COUNT(*) FROM rule_binding WHERE organisation_id = ?1 AND until_day IS NULL";

    long event =
        change(branch, new TreeWish.Merge(branch.station().id(), branch.otherStation().id()), day);
    assertThat(Inside.number(bound, branch.station().id())).isZero();
    recorded(() -> undo(branch, event));

    assertThat(all(branch)).isEqualTo(before);
    assertThat(branch.pathOf(branch.person(), day)).isEqualTo(branch.station().path());
    assertThat(
            Inside.number(
                "SELECT parent_id FROM organisation_state WHERE organisation_id = ?1", village))
        .isEqualTo(branch.station().id());
    assertThat(Inside.number(bound, branch.station().id())).as("R5").isEqualTo(1);
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM role_grant WHERE account_id = ?1 AND until_day = ?2",
                account,
                day))
        .as("rights stay ended")
        .isEqualTo(1);
    assertThat(lines(branch, branch.station()))
        .extracting(TreeHistory.Line::name)
        .containsOnly(branch.station().name(), "一村");
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void t9WhoWasChangedSinceStandsInTheWay() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today().minusDays(2);
    List<String> before = all(branch);
    long event =
        change(branch, new TreeWish.Merge(branch.station().id(), branch.otherStation().id()), day);
    ChangingWorkingLife life = Inside.the(ChangingWorkingLife.class);
    long later =
        recorded(
            () ->
                life.recategorise(
                    branch.all(),
                    branch.colleague(),
                    WorkerCategory.AGENCY,
                    branch.on(Sample.today())));
    List<String> merged = all(branch);

    assertThat(refused(() -> undo(branch, event)))
        .isEqualTo(new WorkingLifeRefusal.OneOfMany("测试者", new WorkingLifeRefusal.NotLatest()));
    assertThat(
            Inside.the(UndoingReorganisation.class)
                .look(branch.all(), branch.station().id(), event))
        .as("told beforehand")
        .satisfies(
            look -> {
              assertThat(look.against()).hasSize(1);
              assertThat(look.people()).isEqualTo(2);
            });
    assertThat(all(branch)).as("nothing happened").isEqualTo(merged);

    recorded(() -> life.undo(branch.all(), branch.colleague(), later, branch.on(day)));
    recorded(() -> undo(branch, event));
    assertThat(all(branch)).isEqualTo(before);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w6NobodyAloneGoesBackToAUnitThatIsGone() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today().minusDays(3);
    ChangingWorkingLife life = Inside.the(ChangingWorkingLife.class);
    long left =
        recorded(
            () ->
                life.leave(
                    branch.all(),
                    branch.colleague(),
                    OptionalLong.empty(),
                    branch.on(day.minusDays(1))));
    long event =
        change(branch, new TreeWish.Merge(branch.station().id(), branch.otherStation().id()), day);
    long carried = life.events(branch.all(), branch.person()).get(0).id();
    List<String> merged = all(branch);

    assertThat(refused(() -> life.undo(branch.all(), branch.person(), carried, branch.on(day))))
        .as("who was carried over")
        .isEqualTo(new WorkingLifeRefusal.NoSuchPlace(day));
    assertThat(refused(() -> life.undo(branch.all(), branch.colleague(), left, branch.on(day))))
        .as("who had left before")
        .isEqualTo(new WorkingLifeRefusal.NoSuchPlace(day));
    assertThat(all(branch)).as("nothing happened").isEqualTo(merged);

    recorded(() -> undo(branch, event));
    recorded(() -> life.undo(branch.all(), branch.colleague(), left, branch.on(day)));
    assertThat(branch.pathOf(branch.colleague(), Sample.today()))
        .as("as soon as the unit stands again")
        .isEqualTo(branch.station().path());
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void t9ASplitIsTakenBackAndThenWhatItEstablished() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    List<String> before = all(branch);
    long fresh =
        recorded(
                () ->
                    Inside.the(Splitting.class)
                        .intoNew(
                            branch.all(),
                            branch.station().id(),
                            List.of(branch.person()),
                            establish(branch.county(), "分设站"),
                            branch.on(today)))
            .organisationId();
    long opened = latest(fresh);
    long split = latest(branch.station().id());

    assertThat(refused(() -> undo(branch, opened)))
        .as("the split is later")
        .isInstanceOf(TreeRefusal.NotLatest.class);
    recorded(() -> undo(branch, split));
    assertThat(branch.pathOf(branch.person(), today)).isEqualTo(branch.station().path());
    recorded(() -> undo(branch, opened));

    assertThat(all(branch)).isEqualTo(before);
    assertThat(
            Inside.the(FormerOrganisations.class).find(branch.over(branch.county()), fresh, today))
        .get()
        .extracting(FormerOrganisations.Former::name, FormerOrganisations.Former::how)
        .as("T10, also of what was there on no day")
        .containsExactly("分设站", TreeChangeKind.UNDO);
    assertThatThrownBy(
            () ->
                Inside.the(FormerOrganisations.class)
                    .find(branch.over(branch.otherCounty()), fresh, today))
        .isInstanceOf(UnknownSubject.class);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void t9WhatWasClosedIsThereAgainAlsoOnItsFirstDay() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    List<String> before = all(branch);
    long closed = change(branch, new TreeWish.Close(branch.sister().id()), today);
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM action_log WHERE action = 'organisation.close'"
                    + " AND subject = ?1 AND path = ?2",
                "organisation:" + branch.sister().id(),
                branch.sister().path()))
        .as("logged where it stood last")
        .isEqualTo(1);
    recorded(() -> undo(branch, closed));
    assertThat(all(branch)).isEqualTo(before);

    long fresh =
        recorded(
                () ->
                    reorganising()
                        .change(branch.all(), establish(branch.county(), "当日站"), branch.on(today)))
            .organisationId();
    List<String> there = all(branch);
    long gone = change(branch, new TreeWish.Close(fresh), today);
    recorded(() -> undo(branch, gone));
    assertThat(all(branch)).isEqualTo(there);
    recorded(() -> undo(branch, eventOf(fresh, TreeChangeKind.OPEN)));
    assertThat(all(branch)).isEqualTo(before);
  }

  private static long eventOf(long organisation, TreeChangeKind kind) {
    return Inside.the(ChangingTree.class).events(organisation).stream()
        .filter(event -> event.kind() == kind)
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  default void t9WhatSomethingRestsOnStaysEstablished() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    long fresh =
        recorded(
                () ->
                    reorganising()
                        .change(branch.all(), establish(branch.county(), "占用站"), branch.on(today)))
            .organisationId();
    long opened = latest(fresh);
    OrganisationView place = Inside.the(Organisations.class).find(fresh, today).orElseThrow();

    assertThat(
            refused(
                () -> {
                  reorganising().change(branch.all(), establish(place, "一村"), branch.on(today));
                  return undo(branch, opened);
                }))
        .isEqualTo(new TreeRefusal.InUse(1, 0, 0));
    assertThat(
            refused(
                () -> {
                  Sample.join(place, today);
                  return undo(branch, opened);
                }))
        .isEqualTo(new TreeRefusal.InUse(0, 1, 0));
    assertThat(
            refused(
                () -> {
                  OpeningAccounts accounts = Inside.the(OpeningAccounts.class);
                  long account =
                      accounts.account("v-" + fresh, Optional.empty(), "a right one", Sample.now());
                  accounts.grant(account, Role.HR, fresh, today);
                  Inside.the(RulePacks.class).bind(Sample.RULE, fresh, false, today, Sample.now());
                  return undo(branch, opened);
                }))
        .isEqualTo(new TreeRefusal.InUse(0, 0, 2));
    recorded(() -> undo(branch, opened));
    assertThat(branch.state(place, today)).isEmpty();
    assertThat(
            recorded(
                () ->
                    reorganising()
                        .change(branch.all(), establish(branch.county(), "占用站"), branch.on(today))))
        .as("the name is free again")
        .isNotNull();
  }

  @Test
  default void t9OnlyTheLatestChangeOfEverythingThatItTouched() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    List<String> before = all(branch);
    long renamed = change(branch, new TreeWish.Rename(branch.station().id(), "新一站"), today);
    change(branch, new TreeWish.Rename(branch.sister().id(), "旁站"), today);
    long moved =
        change(branch, new TreeWish.Move(branch.county().id(), branch.otherCounty().id()), today);

    assertThat(refused(() -> undo(branch, renamed)))
        .as("what is above it moved with it")
        .isInstanceOf(TreeRefusal.NotLatest.class);
    recorded(() -> undo(branch, moved));
    recorded(() -> undo(branch, renamed));
    recorded(() -> undo(branch, eventOf(branch.sister().id(), TreeChangeKind.RENAME)));
    assertThat(all(branch)).isEqualTo(before);
  }

  @Test
  default void t9ASisterWithTheNameStandsInTheWay() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    long renamed = change(branch, new TreeWish.Rename(branch.station().id(), "让名站"), today);
    long sister = change(branch, establish(branch.county(), branch.station().name()), today);

    assertThat(refused(() -> undo(branch, renamed)))
        .as("T6")
        .isEqualTo(new TreeRefusal.NameTaken(branch.station().name()));
    recorded(() -> undo(branch, sister));
    recorded(() -> undo(branch, renamed));
  }

  @Test
  default void t9NothingComesBackBelowWhatStandsElsewhere() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    long closed = change(branch, new TreeWish.Close(branch.sister().id()), today);
    long moved =
        change(
            branch,
            new TreeWish.Move(branch.county().id(), branch.otherCounty().id()),
            today.plusDays(5));

    assertThat(refused(() -> undo(branch, closed)))
        .isEqualTo(new TreeRefusal.AboveChanged(branch.county().name()));
    recorded(() -> undo(branch, moved));
    recorded(() -> undo(branch, closed));
    assertThat(branch.state(branch.sister(), today)).isPresent();
  }

  @Test
  default void t9NothingIsLeftBelowAPlaceThatIsTakenBack() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    List<String> before = all(branch);
    long moved =
        change(branch, new TreeWish.Move(branch.station().id(), branch.otherCounty().id()), today);
    long village = change(branch, establish(branch.station(), "后设村"), today.plusDays(1));

    assertThat(refused(() -> undo(branch, moved))).isEqualTo(new TreeRefusal.CameBelow("后设村"));
    recorded(() -> undo(branch, village));
    recorded(() -> undo(branch, moved));
    assertThat(all(branch)).isEqualTo(before);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void t9WhatWasEnteredBeforeNothingWasKeptStays() throws Exception {
    Branch branch = Branch.grown();
    long event = Ids.next();
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "INSERT INTO organisation_event (id, kind, organisation_id, day, before_text, at)"
                    + " VALUES (?1, 'RENAME', ?2, ?3, '旧站', ?4)",
                event,
                branch.station().id(),
                Sample.today(),
                Sample.now()));

    assertThat(refused(() -> undo(branch, event))).isInstanceOf(TreeRefusal.NotKept.class);
    assertThat(lines(branch, branch.station()).get(0).latest()).isFalse();
  }

  @Test
  default void p5WhoseSubtreeItIsNotTakesNothingBack() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    long moved =
        change(branch, new TreeWish.Move(branch.station().id(), branch.otherCounty().id()), today);
    for (OrganisationView place : List.of(branch.county(), branch.otherCounty())) {
      assertThatThrownBy(() -> Inside.takenBack(() -> undo(branch, branch.over(place), moved)))
          .as("where it is, and where it comes back to")
          .isInstanceOf(UnknownSubject.class);
    }
    assertThatThrownBy(
            () ->
                Inside.the(UndoingReorganisation.class)
                    .look(branch.all(), branch.sister().id(), moved))
        .as("of another organisation")
        .isInstanceOf(UnknownSubject.class);
    recorded(() -> undo(branch, branch.over(branch.county(), branch.otherCounty()), moved));

    long merged =
        change(
            branch, new TreeWish.Merge(branch.station().id(), branch.otherStation().id()), today);
    assertThatThrownBy(
            () -> Inside.takenBack(() -> undo(branch, branch.over(branch.county()), merged)))
        .as("those who took over")
        .isInstanceOf(UnknownSubject.class);
    recorded(() -> undo(branch, branch.over(branch.county(), branch.otherCounty()), merged));
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void t10WhatIsNoMoreIsReadByWhoHadItOnItsLastDay() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    FormerOrganisations former = Inside.the(FormerOrganisations.class);
    Scope county = branch.over(branch.county());
    change(
        branch,
        new TreeWish.Merge(branch.station().id(), branch.otherStation().id()),
        today.plusDays(1));
    assertThat(former.find(county, branch.station().id(), today)).as("n-1").isEmpty();
    recorded(() -> undo(branch, latest(branch.station().id())));
    change(branch, new TreeWish.Merge(branch.station().id(), branch.otherStation().id()), today);

    assertThat(former.find(county, branch.station().id(), today))
        .contains(
            new FormerOrganisations.Former(
                branch.station().id(),
                branch.station().name(),
                TreeChangeKind.MERGE,
                today,
                OptionalLong.of(branch.otherStation().id()),
                branch.otherStation().name()));
    assertThat(former.readable(county, List.of(branch.station().id(), branch.otherStation().id())))
        .containsExactly(branch.station().id());
    assertThatThrownBy(
            () -> former.find(branch.over(branch.otherCounty()), branch.station().id(), today))
        .isInstanceOf(UnknownSubject.class);
    assertThatThrownBy(() -> former.find(branch.all(), 1, today))
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void w14WhoIsCarriedOverToWhereSheWorksBesideWorksThereOnce() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today().minusDays(2);
    LocalDate since = day.minusDays(30);
    recorded(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .beside(
                    branch.all(),
                    branch.person(),
                    branch.otherStation().id(),
                    EmploymentKind.CONCURRENT,
                    Optional.empty(),
                    branch.on(since)));
    List<String> before = all(branch);

    long event =
        change(branch, new TreeWish.Merge(branch.station().id(), branch.otherStation().id()), day);

    assertThat(
            Rows.list(
                Inside.the(EntityManager.class),
                "SELECT CONCAT_WS(' ', main, from_day, COALESCE(until_day, 'open'))"
                    + " FROM employment WHERE person_id = ?1 AND organisation_id = ?2"
                    + " ORDER BY from_day",
                row -> row.text(0),
                branch.person(),
                branch.otherStation().id()))
        .containsExactly("0 " + since + " " + day, "1 " + day + " open");
    recorded(() -> undo(branch, event));
    assertThat(all(branch)).as("T9").isEqualTo(before);
    assertThat(Branch.differences()).isEmpty();
  }
}
