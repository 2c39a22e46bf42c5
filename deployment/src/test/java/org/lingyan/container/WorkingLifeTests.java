package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lingyan.container.Inside.recorded;
import static org.lingyan.container.Inside.refused;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.EmploymentKind;
import org.lingyan.people.person.EmploymentView;
import org.lingyan.people.person.HandingOver;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.person.PuttingOnRecord;
import org.lingyan.people.person.Reorganising;
import org.lingyan.people.person.Splitting;
import org.lingyan.people.person.Superior;
import org.lingyan.people.person.Superiors;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.person.WorkingLifeEvent;
import org.lingyan.people.person.WorkingLifeKind;
import org.lingyan.people.person.WorkingLifeRefusal;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;

/** W1 to W9: what happens in a working life, and that it can be taken back. */
interface WorkingLifeTests {

  private static ChangingWorkingLife life() {
    return Inside.the(ChangingWorkingLife.class);
  }

  private static Callable<Outcome<Long>> transfer(Branch branch, LocalDate day) {
    return () -> transferred(branch, day);
  }

  private static Outcome<Long> transferred(Branch branch, LocalDate day) {
    return life()
        .transfer(
            branch.all(),
            branch.person(),
            branch.otherStation().id(),
            Optional.empty(),
            branch.on(day));
  }

  /** Every employment of a person in words. */
  private static List<String> employments(long person) {
    return Rows.list(
        Inside.the(EntityManager.class),
        "SELECT CONCAT_WS(' ', organisation_id, worker_category, kind, main, from_day,"
            + " COALESCE(until_day, 'open'), COALESCE(manager_id, 'nobody'))"
            + " FROM employment WHERE person_id = ?1 ORDER BY from_day, id",
        row -> row.text(0),
        person);
  }

  @Test
  default void w2AMoveComesAfterTheFirstDay() throws Exception {
    Branch branch = Branch.grown();
    LocalDate joined = Sample.lastYear().from();

    assertThat(refused(transfer(branch, joined.minusDays(1))))
        .isEqualTo(new WorkingLifeRefusal.BeforeJoining(joined.minusDays(1), joined));
    assertThat(refused(transfer(branch, joined)))
        .isEqualTo(new WorkingLifeRefusal.BeforeJoining(joined, joined));
    recorded(transfer(branch, joined.plusDays(1)));

    assertThat(branch.pathOf(branch.person(), joined)).isEqualTo(branch.station().path());
    assertThat(branch.pathOf(branch.person(), joined.plusDays(1)))
        .isEqualTo(branch.otherStation().path());
    assertThat(refused(transfer(branch, joined.plusDays(2))))
        .as("W5 twice")
        .isInstanceOf(WorkingLifeRefusal.NothingNew.class);
    assertThat(refused(transfer(branch, joined)))
        .as("W3")
        .isEqualTo(new WorkingLifeRefusal.LaterChange(joined.plusDays(1)));
    assertThat(Branch.counted(branch.county(), Sample.lastYear())).isEqualTo(1);
    assertThat(Branch.counted(branch.otherCounty(), Sample.lastYear())).isEqualTo(1);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w6NobodyMovesWhereNothingIs() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Inside.whole(
        () ->
            Inside.the(Reorganising.class)
                .close(branch.all(), branch.otherStation().id(), branch.on(today.plusDays(1))));

    assertThat(refused(transfer(branch, today.plusDays(1))))
        .isEqualTo(new WorkingLifeRefusal.NoSuchPlace(today.plusDays(1)));
  }

  @Test
  default void w9TheLatestChangeCanBeTakenBackExactly() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    List<String> before = employments(branch.person());

    long move = recorded(transfer(branch, today.minusDays(9)));
    long other =
        recorded(
            () ->
                life()
                    .recategorise(
                        branch.all(),
                        branch.person(),
                        WorkerCategory.AGENCY,
                        branch.on(today.minusDays(2))));
    assertThat(refused(() -> undo(branch, move))).isInstanceOf(WorkingLifeRefusal.NotLatest.class);
    recorded(() -> undo(branch, other));
    assertThat(refused(() -> undo(branch, other)))
        .as("twice")
        .isInstanceOf(WorkingLifeRefusal.NotLatest.class);
    recorded(() -> undo(branch, move));

    assertThat(employments(branch.person())).isEqualTo(before);
    assertThat(life().events(branch.all(), branch.person()))
        .extracting(WorkingLifeEvent::kind)
        .containsExactly(
            WorkingLifeKind.UNDO,
            WorkingLifeKind.UNDO,
            WorkingLifeKind.RECATEGORISE,
            WorkingLifeKind.TRANSFER);
    assertThat(Branch.differences()).isEmpty();
  }

  private static Outcome<Long> undo(Branch branch, long event) {
    return life().undo(branch.all(), branch.person(), event, branch.on(Sample.today()));
  }

  @Test
  default void w4WhoHasLeftIsEmployedAgain() throws Exception {
    Branch branch = Branch.grown();
    LocalDate left = Sample.today().minusDays(30);
    Callable<Outcome<Long>> join =
        () ->
            life()
                .join(
                    branch.all(),
                    branch.person(),
                    branch.sister().id(),
                    WorkerCategory.AGENCY,
                    branch.on(left.plusDays(10)));

    assertThat(refused(join)).isEqualTo(new WorkingLifeRefusal.Employed(DateRange.FOREVER));
    recorded(
        () -> life().leave(branch.all(), branch.person(), OptionalLong.empty(), branch.on(left)));
    assertThat(refused(transfer(branch, left)))
        .as("W1")
        .isEqualTo(new WorkingLifeRefusal.NotEmployed(left));
    recorded(join);

    assertThat(employments(branch.person()))
        .last()
        .asString()
        .contains(EmploymentKind.REHIRED.name());
    assertThat(life().events(branch.all(), branch.person()))
        .first()
        .extracting(WorkingLifeEvent::kind)
        .isEqualTo(WorkingLifeKind.REHIRE);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w8BesideTheMainEmploymentSheIsCountedWhereSheComesFrom() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();

    assertThat(refused(() -> lent(branch, today, today.minusDays(1))))
        .isEqualTo(new WorkingLifeRefusal.EndsBefore(today, today.minusDays(1)));
    recorded(() -> lent(branch, today, today));
    assertThat(refused(() -> lent(branch, today, today)))
        .as("W5 twice")
        .isInstanceOf(WorkingLifeRefusal.NothingNew.class);

    assertThat(branch.pathOf(branch.person(), today)).isEqualTo(branch.station().path());
    assertThat(Branch.counted(branch.otherCounty(), Sample.thisYear())).isZero();
    assertThat(employments(branch.person()))
        .last()
        .asString()
        .contains("SECONDMENT 0 " + today + " " + today.plusDays(1));
    assertThat(Branch.differences()).isEmpty();
  }

  private static Outcome<Long> lent(Branch branch, LocalDate from, LocalDate last) {
    return life()
        .beside(
            branch.all(),
            branch.person(),
            branch.otherStation().id(),
            EmploymentKind.SECONDMENT,
            Optional.of(last),
            branch.on(from));
  }

  @Test
  default void w7NobodyIsHerOwnSuperior() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();

    assertThat(refused(() -> led(branch, branch.person(), branch.person(), today)))
        .isInstanceOf(WorkingLifeRefusal.OwnSuperior.class);
    recorded(() -> led(branch, branch.person(), branch.colleague(), today));
    assertThat(refused(() -> led(branch, branch.colleague(), branch.person(), today)))
        .isInstanceOf(WorkingLifeRefusal.OwnSuperior.class);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w17WhoHasLeftLeadsNobodyAndTakesNothingOver() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    long third = Sample.person(branch.sister());
    recorded(
        () ->
            life().leave(branch.all(), branch.colleague(), OptionalLong.empty(), branch.on(today)));
    WorkingLifeRefusal left = new WorkingLifeRefusal.LeaderLeft(today.minusDays(1));

    assertThat(refused(() -> led(branch, branch.person(), branch.colleague(), today)))
        .as("n: the first day without her")
        .isEqualTo(left);
    assertThat(refused(() -> led(branch, branch.person(), branch.colleague(), today.minusDays(1))))
        .as("n-1: she is not there today")
        .isEqualTo(left);
    assertThat(
            refused(
                () ->
                    life()
                        .leave(
                            branch.all(),
                            third,
                            OptionalLong.of(branch.colleague()),
                            branch.on(today))))
        .isEqualTo(left);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w17WhoTakesOverFromHerOwnSuperiorIsLedByTheOneAbove() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    long above = Sample.person(branch.sister());
    long between = Sample.person(branch.sister());
    recorded(() -> led(branch, branch.person(), above, today.minusDays(9)));
    recorded(() -> led(branch, between, branch.person(), today.minusDays(8)));
    recorded(() -> led(branch, branch.colleague(), between, today.minusDays(7)));

    long left =
        recorded(
            () ->
                life()
                    .leave(
                        branch.all(),
                        branch.person(),
                        OptionalLong.of(branch.colleague()),
                        branch.on(today)));
    Superiors superiors = Inside.the(Superiors.class);
    assertThat(superiors.of(between, today)).contains(new Superior.LineManager(branch.colleague()));
    assertThat(superiors.of(branch.colleague(), today)).contains(new Superior.LineManager(above));

    recorded(() -> life().undo(branch.all(), branch.person(), left, branch.on(today)));
    assertThat(superiors.of(between, today)).contains(new Superior.LineManager(branch.person()));
    assertThat(superiors.of(branch.colleague(), today)).contains(new Superior.LineManager(between));
    assertThat(Branch.differences()).isEmpty();
  }

  private static Outcome<Long> led(Branch branch, long person, long manager, LocalDate day) {
    return life().lead(branch.all(), person, OptionalLong.of(manager), branch.on(day));
  }

  @Test
  default void w11TheSuperiorIsTheLineManagerElseHrOfTheUnitAbove() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Superiors superiors = Inside.the(Superiors.class);
    Superior office = new Superior.HrOf(branch.county().id());

    assertThat(superiors.of(branch.person(), today)).contains(office);
    recorded(() -> led(branch, branch.person(), branch.colleague(), today));
    assertThat(superiors.of(branch.person(), today.minusDays(1))).contains(office);
    assertThat(superiors.of(branch.person(), today))
        .contains(new Superior.LineManager(branch.colleague()));
    recorded(
        () ->
            life()
                .leave(
                    branch.all(),
                    branch.colleague(),
                    OptionalLong.empty(),
                    branch.on(today.plusDays(1))));
    assertThat(superiors.of(branch.person(), today.plusDays(1))).contains(office);
    assertThat(superiors.of(branch.colleague(), today.plusDays(1))).isEmpty();
  }

  @Test
  default void p7WhoLeavesHandsOverAndHerRightsEnd() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    long third = Sample.person(branch.sister());
    recorded(() -> led(branch, third, branch.person(), today.minusDays(5)));
    long account =
        Inside.whole(
            () -> {
              OpeningAccounts accounts = Inside.the(OpeningAccounts.class);
              long id =
                  accounts.account(
                      "w-" + branch.person(),
                      Optional.of(branch.person()),
                      "a right password",
                      Sample.now());
              accounts.grant(id, Role.SUPERVISOR, branch.station().id(), today.minusYears(1));
              return id;
            });

    recorded(
        () ->
            life()
                .leave(
                    branch.all(),
                    branch.person(),
                    OptionalLong.of(branch.colleague()),
                    branch.on(today)));

    assertThat(employments(third)).last().asString().endsWith(Long.toString(branch.colleague()));
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM role_grant WHERE account_id = ?1 AND until_day = ?2",
                account,
                today))
        .isEqualTo(1);
    assertThat(Branch.counted(branch.county(), Sample.thisYear())).isEqualTo(2 - 1 + 1);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w12WhatStandsBesideBecomesTheMainEmploymentAndBack() throws Exception {
    Branch branch = Branch.grown();
    LocalDate since = Sample.today().minusDays(10);
    LocalDate day = Sample.today();
    Callable<Outcome<Long>> swap =
        () -> life().swapMain(branch.all(), branch.person(), branch.sister().id(), branch.on(day));

    assertThat(refused(swap)).as("W12").isEqualTo(new WorkingLifeRefusal.NotBeside(day));
    recorded(
        () ->
            life()
                .beside(
                    branch.all(),
                    branch.person(),
                    branch.sister().id(),
                    EmploymentKind.CONCURRENT,
                    Optional.empty(),
                    branch.on(since)));
    assertThat(
            refused(
                () ->
                    life()
                        .swapMain(
                            branch.all(), branch.person(), branch.sister().id(), branch.on(since))))
        .as("W2: n")
        .isEqualTo(new WorkingLifeRefusal.BeforeJoining(since, since));
    assertThat(
            refused(
                () ->
                    life()
                        .swapMain(
                            branch.all(), branch.person(), branch.station().id(), branch.on(day))))
        .as("W5")
        .isInstanceOf(WorkingLifeRefusal.NothingNew.class);
    List<String> before = employments(branch.person());

    long event = recorded(swap);

    assertThat(branch.pathOf(branch.person(), day.minusDays(1))).isEqualTo(branch.station().path());
    assertThat(branch.pathOf(branch.person(), day)).isEqualTo(branch.sister().path());
    assertThat(employments(branch.person()))
        .as("W4: one main, the former one beside it")
        .anyMatch(
            row ->
                row.startsWith(branch.station().id() + " ") && row.contains("CONCURRENT 0 " + day))
        .anyMatch(
            row -> row.startsWith(branch.sister().id() + " ") && row.contains("REGULAR 1 " + day));
    assertThat(Branch.differences()).isEmpty();
    assertThat(refused(swap))
        .as("W2 twice")
        .isEqualTo(new WorkingLifeRefusal.BeforeJoining(day, day));

    recorded(() -> life().undo(branch.all(), branch.person(), event, branch.on(day)));
    assertThat(employments(branch.person())).as("W9").isEqualTo(before);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w2ASwapComesAfterTheFirstDayOfWhatBecomesTheMainOne() throws Exception {
    Branch branch = Branch.grown();
    LocalDate since = Sample.today().minusDays(10);
    recorded(
        () ->
            life()
                .beside(
                    branch.all(),
                    branch.person(),
                    branch.sister().id(),
                    EmploymentKind.CONCURRENT,
                    Optional.empty(),
                    branch.on(since)));

    assertThat(
            refused(
                () ->
                    life()
                        .swapMain(
                            branch.all(),
                            branch.person(),
                            branch.sister().id(),
                            branch.on(since.minusDays(1)))))
        .as("n-1: W3")
        .isEqualTo(new WorkingLifeRefusal.LaterChange(since));
    recorded(
        () ->
            life()
                .swapMain(
                    branch.all(),
                    branch.person(),
                    branch.sister().id(),
                    branch.on(since.plusDays(1))));
  }

  private static Outcome<Long> left(
      Branch branch, long person, OptionalLong successor, LocalDate day) {
    return life().leave(branch.all(), person, successor, branch.on(day));
  }

  private static Outcome<Long> undo(Branch branch, long person, long event) {
    return life().undo(branch.all(), person, event, branch.on(Sample.today()));
  }

  @Test
  default void w17ALeaveTakenBackGivesWhomSheLedNothingButTheLineManager() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    long renamed = Sample.person(branch.sister());
    long above = Sample.person(branch.sister());
    recorded(() -> led(branch, branch.person(), branch.colleague(), today.minusDays(9)));
    recorded(() -> led(branch, renamed, branch.colleague(), today.minusDays(9)));
    long leave = recorded(() -> left(branch, branch.colleague(), OptionalLong.empty(), today));
    recorded(transfer(branch, today));
    recorded(() -> led(branch, renamed, above, today));
    List<String> moved = employments(branch.person());
    List<String> ledAnew = employments(renamed);

    recorded(() -> undo(branch, branch.colleague(), leave));

    assertThat(employments(branch.person()))
        .as("where she works stays, and so does what was over")
        .containsExactly(
            moved.get(0),
            moved.get(1).replace("nobody", Long.toString(branch.colleague())),
            moved.get(2));
    assertThat(employments(renamed).get(2)).as("named since").isEqualTo(ledAnew.get(2));
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w17WhoLedUntilSheLeftIsKnownAsTheOneWhoLedThen() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    LocalDate yesterday = today.minusDays(1);
    Superiors superiors = Inside.the(Superiors.class);
    PersonFile file = Inside.the(PersonFile.class);
    long third = Sample.person(branch.sister());
    String name = Inside.the(Directory.class).inScope(branch.all(), branch.colleague()).name();
    recorded(() -> led(branch, branch.person(), branch.colleague(), today.minusDays(9)));

    long leave = recorded(() -> left(branch, branch.colleague(), OptionalLong.of(third), today));

    assertThat(superiors.of(branch.person(), yesterday))
        .as("n-1")
        .contains(new Superior.LineManager(branch.colleague()));
    assertThat(superiors.of(branch.person(), today))
        .as("n")
        .contains(new Superior.LineManager(third));
    assertThat(file.employments(branch.all(), branch.person()).get(0).before())
        .containsExactly(new EmploymentView.Leader(name, yesterday));
    assertThat(life().history(branch.all(), branch.person()).get(0))
        .satisfies(
            event -> {
              assertThat(event.kind()).isEqualTo(WorkingLifeKind.SUPERIOR_LEFT);
              assertThat(event.day()).isEqualTo(today);
              assertThat(event.other()).hasValue(third);
              assertThat(event.undone()).isFalse();
            });
    assertThat(life().events(branch.all(), branch.person()))
        .as("nothing was entered about her")
        .noneMatch(event -> event.kind() == WorkingLifeKind.SUPERIOR_LEFT);

    recorded(() -> undo(branch, branch.colleague(), leave));
    assertThat(superiors.of(branch.person(), today))
        .contains(new Superior.LineManager(branch.colleague()));
    assertThat(file.employments(branch.all(), branch.person()).get(0).before()).isEmpty();
    assertThat(life().history(branch.all(), branch.person()).get(0).undone()).isTrue();
  }

  @Test
  default void w17WhoTookOverWhenAnEmploymentHadEndedNeverLedThere() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    long third = Sample.person(branch.sister());
    String name = Inside.the(Directory.class).inScope(branch.all(), branch.colleague()).name();
    recorded(() -> led(branch, branch.person(), branch.colleague(), today.minusDays(9)));
    recorded(() -> left(branch, branch.colleague(), OptionalLong.of(third), today));
    recorded(transfer(branch, today));

    List<EmploymentView> employments =
        Inside.the(PersonFile.class).employments(branch.all(), branch.person());
    assertThat(employments.get(1).manager()).as("until yesterday").isEqualTo(name);
    assertThat(employments.get(1).before()).isEmpty();
  }

  @Test
  default void w17ALeaveTakenBackBringsNobodyBackOnRecord() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    LocalDate since = today.minusDays(5);
    long mistaken =
        recorded(
            () ->
                Inside.the(PuttingOnRecord.class)
                    .put(
                        branch.all(),
                        PersonFacts.named("误登者"),
                        branch.station().id(),
                        WorkerCategory.AGENCY,
                        branch.on(since)));
    recorded(() -> led(branch, mistaken, branch.colleague(), since));
    long leave =
        recorded(() -> left(branch, branch.colleague(), OptionalLong.of(branch.person()), today));
    for (int i = 0; i < 2; i++) {
      long latest =
          life().events(branch.all(), mistaken).stream()
              .filter(event -> !event.undone() && event.undoes().isEmpty())
              .findFirst()
              .orElseThrow()
              .id();
      recorded(() -> undo(branch, mistaken, latest));
    }
    assertThat(employments(mistaken)).isEmpty();

    recorded(() -> undo(branch, branch.colleague(), leave));

    assertThat(employments(mistaken)).isEmpty();
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w17ALeaveOfALaterDayIsHandedOverOnThatDay() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    LocalDate day = today.plusDays(3);
    HandingOver handing = Inside.the(HandingOver.class);
    Superiors superiors = Inside.the(Superiors.class);
    long third = Sample.person(branch.sister());
    recorded(() -> led(branch, third, branch.person(), today.minusDays(5)));
    long leave =
        recorded(() -> left(branch, branch.person(), OptionalLong.of(branch.colleague()), day));

    assertThat(superiors.of(third, today)).contains(new Superior.LineManager(branch.person()));
    assertThat(handing.due(day.minusDays(1))).as("n-1").doesNotContain(branch.person());
    recorded(
        () ->
            life()
                .recategorise(
                    branch.all(), third, WorkerCategory.AGENCY, branch.on(day.minusDays(1))));
    assertThat(handing.due(day)).as("n").contains(branch.person());
    Inside.whole(
        () -> {
          handing.handOver(branch.person(), day);
          return true;
        });
    assertThat(superiors.of(third, day)).contains(new Superior.LineManager(branch.colleague()));
    assertThat(handing.due(day.plusDays(1))).as("n+1").doesNotContain(branch.person());

    recorded(() -> undo(branch, branch.person(), leave));
    assertThat(superiors.of(third, day)).contains(new Superior.LineManager(branch.person()));
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w17WhoTakesOverAndHasLeftHerselfByThenLeadsNobody() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    LocalDate day = today.plusDays(3);
    long third = Sample.person(branch.sister());
    recorded(() -> led(branch, third, branch.person(), today.minusDays(5)));
    recorded(() -> left(branch, branch.person(), OptionalLong.of(branch.colleague()), day));
    recorded(() -> left(branch, branch.colleague(), OptionalLong.empty(), day));

    Inside.whole(
        () -> {
          Inside.the(HandingOver.class).handOver(branch.person(), day);
          return true;
        });

    assertThat(employments(third)).last().asString().endsWith("nobody");
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w7OfTwoAtOnceOneLeadsTheOther() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    for (int round = 0; round < 6; round++) {
      long one = Sample.person(branch.station());
      long other = Sample.person(branch.sister());

      List<Outcome<Long>> outcomes =
          Inside.atOnce(
              2,
              number ->
                  number == 0 ? led(branch, one, other, today) : led(branch, other, one, today));

      assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
      assertThat(outcomes)
          .filteredOn(outcome -> outcome instanceof Outcome.Refused<Long>)
          .singleElement()
          .isEqualTo(Outcome.refused(new WorkingLifeRefusal.OwnSuperior()));
    }
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void w6NobodyGoesToAPlaceThatIsClosedAtTheSameMoment() throws Exception {
    for (int round = 0; round < 6; round++) {
      Branch branch = Branch.grown();
      OrganisationView there = branch.otherStation();
      Change today = branch.on(Sample.today());

      List<Outcome<?>> outcomes =
          Inside.atOnce(
              2,
              number ->
                  number == 0
                      ? transferred(branch, Sample.today())
                      : Inside.the(Reorganising.class).close(branch.all(), there.id(), today));

      assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
      assertThat(Branch.differences()).isEmpty();
    }
  }

  @Test
  default void w6NobodyIsEmployedLongerThanThePlaceIsThere() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    LocalDate last = today.plusDays(9);
    OrganisationView there = branch.otherStation();
    recorded(
        () ->
            Inside.the(Reorganising.class)
                .close(branch.all(), there.id(), branch.on(last.plusDays(1))));
    WorkingLifeRefusal ends = new WorkingLifeRefusal.PlaceEnds(last);

    assertThat(refused(transfer(branch, today))).as("for good").isEqualTo(ends);
    assertThat(
            refused(
                () ->
                    Inside.the(Splitting.class)
                        .into(
                            branch.all(),
                            branch.station().id(),
                            List.of(branch.person(), branch.colleague()),
                            there.id(),
                            branch.on(today))))
        .isEqualTo(ends);
    assertThat(
            refused(
                () ->
                    Inside.the(PuttingOnRecord.class)
                        .put(
                            branch.all(),
                            PersonFacts.named("甲"),
                            there.id(),
                            WorkerCategory.AGENCY,
                            branch.on(today))))
        .isEqualTo(ends);
    assertThat(refused(() -> lent(branch, today.minusDays(2), last.plusDays(1))))
        .as("n+1")
        .isEqualTo(ends);
    recorded(() -> lent(branch, today.minusDays(2), last));
    assertThat(
            refused(
                () ->
                    life()
                        .endBeside(
                            branch.all(),
                            branch.person(),
                            there.id(),
                            branch.on(last.plusDays(2)))))
        .as("longer than was said")
        .isEqualTo(ends);
    assertThat(
            refused(
                () -> life().swapMain(branch.all(), branch.person(), there.id(), branch.on(today))))
        .as("as the main one")
        .isEqualTo(ends);

    recorded(() -> left(branch, branch.colleague(), OptionalLong.empty(), last.plusDays(2)));
    assertThat(
            refused(
                () ->
                    life()
                        .transfer(
                            branch.all(),
                            branch.colleague(),
                            there.id(),
                            Optional.empty(),
                            branch.on(today))))
        .as("leaves a day after: n+1")
        .isEqualTo(ends);
    recorded(() -> left(branch, branch.person(), OptionalLong.empty(), last.plusDays(1)));
    recorded(transfer(branch, today.plusDays(1)));
    long third = Sample.person(branch.sister());
    recorded(() -> left(branch, third, OptionalLong.empty(), today.minusDays(3)));
    assertThat(
            refused(
                () ->
                    life()
                        .join(
                            branch.all(),
                            third,
                            there.id(),
                            WorkerCategory.AGENCY,
                            branch.on(today))))
        .isEqualTo(ends);
    assertThat(Branch.differences()).isEmpty();
  }
}
