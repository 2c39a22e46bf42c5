package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lingyan.certificate.IssuingProof;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.Proofs;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.statement.HoursStatement;
import org.lingyan.hours.statement.StatingHours;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.JobState;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.person.Reorganising;
import org.lingyan.people.person.SeeingDays;
import org.lingyan.people.person.SeenDays;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;

/** D1: hours follow the person, each unit sees its own days. D2: what was open has an answer. */
interface UnitDaysTests {
  Page.Request SOME = new Page.Request(0, 50);

  private static SeenDays seen(Branch branch, OrganisationView place) {
    return Inside.the(SeeingDays.class).of(branch.over(place), branch.person());
  }

  private static void transfer(Branch branch, LocalDate day) throws Exception {
    Inside.whole(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .transfer(
                    branch.all(),
                    branch.person(),
                    branch.otherStation().id(),
                    Optional.empty(),
                    branch.on(day)));
  }

  private static void hour(Branch branch, LocalDate day) {
    Inside.the(PostingHours.class)
        .post(branch.person(), Sample.draft(day, 45), OptionalLong.empty(), Sample.now());
  }

  private static List<LocalDate> days(Branch branch, SeenDays seen) {
    return Inside.the(Ledger.class)
        .entries(branch.person(), DateRange.inclusive(ever(), Sample.today()), seen, SOME)
        .items()
        .stream()
        .map(EntryView::occurredOn)
        .toList();
  }

  private static LocalDate ever() {
    return Sample.lastYear().from();
  }

  @Test
  default void d1AUnitSeesTheDaysBeforeTheTransferAndNoLater() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today().minusDays(9);
    transfer(branch, day);
    for (int i = -1; i <= 1; i++) {
      hour(branch, day.plusDays(i));
    }

    SeenDays before = seen(branch, branch.county());
    assertThat(before.contains(day.minusDays(1))).isTrue();
    assertThat(before.contains(day)).isFalse();
    assertThat(before.contains(day.plusDays(1))).isFalse();
    assertThat(before.lastUpTo(Sample.today())).contains(day.minusDays(1));
    assertThat(days(branch, before)).containsExactly(day.minusDays(1));
    assertThat(
            Inside.the(Ledger.class)
                .unseen(branch.person(), DateRange.inclusive(ever(), Sample.today()), before))
        .isEqualTo(2);
    assertThat(seen(branch, branch.otherCounty()))
        .as("hours follow the person")
        .isEqualTo(SeenDays.ALL);
    assertThat(days(branch, seen(branch, branch.otherCounty()))).hasSize(3);
    assertThat(seen(branch, branch.city())).isEqualTo(SeenDays.ALL);
    assertThat(days(branch, seen(branch, branch.sister()))).isEmpty();
  }

  @Test
  default void d1TheFileOpensAsOfTheLastDayInTheUnit() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today().minusDays(9);
    transfer(branch, day);
    SeeingDays seeing = Inside.the(SeeingDays.class);

    SeeingDays.Look look =
        seeing.look(branch.over(branch.county()), branch.person(), Optional.empty());
    assertThat(look.on()).isEqualTo(day.minusDays(1));
    assertThat(look.present()).isFalse();
    assertThat(
            seeing
                .look(branch.over(branch.otherCounty()), branch.person(), Optional.empty())
                .present())
        .isTrue();
    for (LocalDate outside : List.of(ever().minusDays(1), day, day.plusDays(1))) {
      assertThatThrownBy(
              () ->
                  seeing.look(branch.over(branch.county()), branch.person(), Optional.of(outside)))
          .isInstanceOf(UnknownSubject.class);
    }
    assertThatThrownBy(
            () -> seeing.look(branch.over(branch.sister()), branch.person(), Optional.empty()))
        .isInstanceOf(UnknownSubject.class);
    assertThatThrownBy(
            () -> seeing.asOf(branch.over(branch.county()), branch.person(), Optional.empty()))
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void d1ATransferToComeChangesNothingToday() throws Exception {
    Branch branch = Branch.grown();
    transfer(branch, Sample.today().plusDays(1));

    assertThat(seen(branch, branch.county())).isEqualTo(SeenDays.ALL);
    SeenDays next = seen(branch, branch.otherCounty());
    assertThat(next.contains(Sample.today())).isFalse();
    assertThat(next.lastUpTo(Sample.today())).isEmpty();
  }

  @Test
  default void d1WhoHasLeftIsSeenWholeWhereSheWasLast() throws Exception {
    Branch branch = Branch.grown();
    transfer(branch, Sample.today().minusDays(9));
    Inside.whole(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .leave(
                    branch.all(),
                    branch.person(),
                    OptionalLong.empty(),
                    branch.on(Sample.today().minusDays(3))));

    assertThat(seen(branch, branch.otherCounty())).isEqualTo(SeenDays.ALL);
    assertThat(seen(branch, branch.county()).whole()).isFalse();
  }

  @Test
  default void d1WhereTheStationMovedTheOldCountySeesUpToTheDayBefore() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.today().minusDays(5);
    Inside.whole(
        () ->
            Inside.the(Reorganising.class)
                .move(
                    branch.all(),
                    branch.station().id(),
                    branch.otherCounty().id(),
                    branch.on(day)));

    SeenDays old = seen(branch, branch.county());
    assertThat(old.contains(day.minusDays(1))).isTrue();
    assertThat(old.contains(day)).isFalse();
    assertThat(seen(branch, branch.otherCounty())).isEqualTo(SeenDays.ALL);
  }

  @Test
  default void d1TheStandingStaysWholeAndTheRowsSayHowManyAreMissing() throws Exception {
    Branch branch = Branch.grown();
    LocalDate day = Sample.lastYear().from().plusDays(100);
    transfer(branch, day);
    Inside.whole(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .transfer(
                    branch.all(),
                    branch.person(),
                    branch.sister().id(),
                    Optional.empty(),
                    branch.on(day.plusDays(50))));
    hour(branch, day.minusDays(1));
    hour(branch, day);
    hour(branch, day.plusDays(50));

    SeeingDays.Look look =
        Inside.the(SeeingDays.class)
            .look(branch.over(branch.otherCounty()), branch.person(), Optional.empty());
    HoursStatement statement =
        Inside.the(StatingHours.class)
            .of(branch.person(), Sample.lastYear(), look.seen(), look.on(), SOME, Sample.now());

    assertThat(look.on()).isEqualTo(day.plusDays(49));
    assertThat(statement.entries().items())
        .extracting(stated -> stated.entry().occurredOn())
        .containsExactly(day);
    assertThat(statement.unseen())
        .as("the day before it came; what came later is not there")
        .isEqualTo(1);
    assertThat(statement.main().map(HoursVerdict::counted).orElseThrow())
        .as("two lessons of 45 minutes")
        .isEqualByComparingTo("2");
  }

  @Test
  default void d1APaperBelongsToTheUnitOfItsDay() throws Exception {
    Branch branch = Branch.grown();
    hour(branch, Sample.today().minusDays(20));
    transfer(branch, Sample.today());
    Outcome<ProofView> paper =
        Inside.the(IssuingProof.class)
            .hours(branch.all(), branch.person(), Sample.thisYear(), Sample.now());

    assertThat(paper).isInstanceOf(Outcome.Recorded.class);
    Proofs proofs = Inside.the(Proofs.class);
    assertThat(proofs.of(branch.person(), seen(branch, branch.county()))).isEmpty();
    assertThat(proofs.of(branch.person(), seen(branch, branch.otherCounty()))).hasSize(1);
  }

  @Test
  default void d2TheWorkOfWhoLeavesIsCancelled() throws Exception {
    Branch branch = Branch.grown();
    long account =
        Inside.whole(
            () ->
                Inside.the(OpeningAccounts.class)
                    .account(
                        "u-" + branch.person(),
                        Optional.of(branch.person()),
                        "a right password",
                        Sample.now()));
    Jobs jobs = Inside.the(Jobs.class);
    HandKind kind = new HandKind(run -> JobStep.finished(JobSummary.of("tested")));
    long job = jobs.ask(JobAsker.oneself(account), kind, "", Sample.now());

    leave(branch, Sample.today().plusDays(1));
    assertThat(jobs.own(account, job).state()).isEqualTo(JobState.QUEUED);
    Inside.whole(
        () -> {
          ChangingWorkingLife life = Inside.the(ChangingWorkingLife.class);
          long event = life.events(branch.all(), branch.person()).get(0).id();
          return life.undo(branch.all(), branch.person(), event, branch.on(Sample.today()));
        });
    leave(branch, Sample.today());
    assertThat(jobs.own(account, job).state()).isEqualTo(JobState.CANCELLED);
  }

  private static void leave(Branch branch, LocalDate day) throws Exception {
    Outcome<Long> left =
        Inside.whole(
            () ->
                Inside.the(ChangingWorkingLife.class)
                    .leave(branch.all(), branch.person(), OptionalLong.empty(), branch.on(day)));
    assertThat(left).isInstanceOf(Outcome.Recorded.class);
  }
}
