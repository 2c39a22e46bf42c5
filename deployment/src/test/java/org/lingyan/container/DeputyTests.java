package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lingyan.container.Inside.recorded;
import static org.lingyan.container.Inside.refused;
import static org.lingyan.container.TestedAccount.seen;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lingyan.files.FileReader;
import org.lingyan.files.ReadingFiles;
import org.lingyan.jobs.JobFailure;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobKinds;
import org.lingyan.jobs.JobQueue;
import org.lingyan.jobs.JobState;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.jobs.JobView;
import org.lingyan.jobs.Jobs;
import org.lingyan.jobs.Lease;
import org.lingyan.jobs.Working;
import org.lingyan.people.account.Acting;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Callers;
import org.lingyan.people.account.Deputising;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.GrantRefusal;
import org.lingyan.people.account.GrantWish;
import org.lingyan.people.account.GrantingRoles;
import org.lingyan.people.account.IssuingCodes;
import org.lingyan.people.account.IssuingSlips;
import org.lingyan.people.account.OldPassword;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.ReachRefused;
import org.lingyan.people.account.Role;
import org.lingyan.people.account.SlipAccount;
import org.lingyan.people.account.Token;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** P24: rights are let to deputies. */
interface DeputyTests {

  private static Deputising deputising() {
    return Inside.the(Deputising.class);
  }

  private static GrantingRoles granting() {
    return Inside.the(GrantingRoles.class);
  }

  private static GrantWish wish(Role role, OrganisationView place, LocalDate from) {
    return new GrantWish(role, place.id(), from, Optional.empty(), "岗位需要");
  }

  @Test
  default void p24ADeputyActsUnderOneGrantForItsDaysOnceSheSaysSo() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount owner = TestedAccount.holding(Role.HR, branch.county());
    TestedAccount deputy = TestedAccount.of(Optional.of(branch.person()));
    Caller lets = owner.caller();
    Token token = deputy.signedIn();
    Caller before = seen(token).orElseThrow();

    assertThat(
            refused(
                () ->
                    deputising()
                        .let(
                            lets,
                            owner.grant(),
                            owner.id(),
                            DateRange.inclusive(today, today),
                            "休假",
                            Sample.now())))
        .isInstanceOf(GrantRefusal.Oneself.class);
    assertThat(
            refused(
                () ->
                    deputising()
                        .let(
                            lets,
                            owner.grant(),
                            deputy.id(),
                            DateRange.inclusive(today, today.plusYears(2)),
                            "休假",
                            Sample.now())))
        .isInstanceOf(GrantRefusal.LongerThanGrant.class);
    long deputyship =
        recorded(
            () ->
                deputising()
                    .let(
                        lets,
                        owner.grant(),
                        deputy.id(),
                        DateRange.inclusive(today, today),
                        "休假",
                        Sample.now()));
    assertThat(seen(token).orElseThrow().grants()).as("not before she says so").isEmpty();
    recorded(() -> deputising().begin(before, deputyship, Sample.now()));

    Caller acting = seen(token).orElseThrow();
    assertThat(acting.accountId()).isEqualTo(deputy.id());
    assertThat(acting.acting())
        .isEqualTo(new Acting.For(deputyship, owner.id(), owner.name(), today));
    assertThat(acting.grants()).extracting(Grant::role).containsExactly(Role.HR);
    long own = givenTo(deputy, branch);
    assertThat(
            refused(
                () ->
                    deputising()
                        .let(
                            acting,
                            own,
                            owner.id(),
                            DateRange.inclusive(today, today),
                            "转托",
                            Sample.now())))
        .as("not handed on")
        .isInstanceOf(GrantRefusal.AsDeputy.class);
    assertThatThrownBy(
            () ->
                Inside.takenBack(
                    () ->
                        deputising()
                            .let(
                                acting,
                                owner.grant(),
                                deputy.id(),
                                DateRange.inclusive(today, today),
                                "转托",
                                Sample.now())))
        .as("somebody else's grant is not hers to let")
        .isInstanceOf(UnknownSubject.class);

    recorded(() -> deputising().end(lets, deputyship, "提前回来", Sample.now()));
    Caller over = seen(token).orElseThrow();
    assertThat(over.acting()).isInstanceOf(Acting.Over.class);
    assertThat(over.roles()).as("her own rights again").containsExactly(Role.TRAINING);
    assertThat(refused(() -> deputising().begin(over, deputyship, Sample.now())))
        .isInstanceOf(GrantRefusal.NotNow.class);
    assertThat(refused(() -> deputising().end(lets, deputyship, "再次", Sample.now())))
        .as("twice")
        .isInstanceOf(GrantRefusal.OverAlready.class);
  }

  private static long givenTo(TestedAccount account, Branch branch) throws Exception {
    Inside.whole(
        () -> {
          Inside.the(OpeningAccounts.class)
              .grant(account.id(), Role.TRAINING, branch.station().id(), Sample.today());
          return null;
        });
    return account.grant();
  }

  @Test
  default void p24TheDaysOfADeputyshipDecide() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount owner = TestedAccount.holding(Role.HR, branch.county());
    TestedAccount deputy = TestedAccount.of(Optional.of(branch.person()));
    Caller lets = owner.caller();
    Caller asks = deputy.caller();
    long tomorrow =
        recorded(
            () ->
                deputising()
                    .let(
                        lets,
                        owner.grant(),
                        deputy.id(),
                        DateRange.inclusive(today.plusDays(1), today.plusDays(2)),
                        "休假",
                        Sample.now()));

    assertThat(refused(() -> deputising().begin(asks, tomorrow, Sample.now())))
        .as("n-1")
        .isInstanceOf(GrantRefusal.NotNow.class);
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "UPDATE deputyship SET from_day = ?2, until_day = ?3 WHERE id = ?1",
                tomorrow,
                today.minusDays(2),
                today));
    assertThat(refused(() -> deputising().begin(asks, tomorrow, Sample.now())))
        .as("n+1: the day after the last one")
        .isInstanceOf(GrantRefusal.NotNow.class);
  }

  @Test
  default void p24ADeputyshipEndsWithTheGrantAndWithTheWorkingLifeOfEither() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount owner = TestedAccount.holding(Role.HR, branch.county());
    TestedAccount deputy = TestedAccount.of(Optional.of(branch.person()));
    TestedAccount second = TestedAccount.of(Optional.of(branch.colleague()));
    Caller lets = owner.caller();
    DateRange days = DateRange.inclusive(today, today.plusDays(30));
    Token first = acts(deputy, lets, owner, days);
    Token other = acts(second, lets, owner, days);

    recorded(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .leave(branch.all(), branch.person(), OptionalLong.empty(), branch.on(today)));
    assertThat(seen(first).orElseThrow().acting()).isInstanceOf(Acting.Over.class);
    assertThat(seen(other).orElseThrow().acting()).isInstanceOf(Acting.For.class);

    Caller admin = TestedAccount.holding(Role.ADMIN, branch.county()).caller();
    recorded(() -> granting().end(admin, owner.grant(), today.minusDays(1), "收回", Sample.now()));
    assertThat(seen(other).orElseThrow().acting()).isInstanceOf(Acting.Over.class);
    assertThat(seen(other).orElseThrow().grants()).isEmpty();
  }

  private static Token acts(TestedAccount deputy, Caller owner, TestedAccount whose, DateRange days)
      throws Exception {
    long deputyship =
        recorded(
            () -> deputising().let(owner, whose.grant(), deputy.id(), days, "休假", Sample.now()));
    Token token = deputy.signedIn();
    Caller caller = seen(token).orElseThrow();
    recorded(() -> deputising().begin(caller, deputyship, Sample.now()));
    return token;
  }

  @Test
  default void p24ADeputyGivesNoRightToAdminister() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount owner = TestedAccount.holding(Role.ADMIN, branch.county());
    TestedAccount deputy = TestedAccount.of(Optional.of(branch.person()));
    Token token =
        acts(deputy, owner.caller(), owner, DateRange.inclusive(today, today.plusDays(1)));
    Caller acting = seen(token).orElseThrow();

    assertThat(
            refused(
                () ->
                    granting()
                        .give(
                            acting,
                            deputy.id(),
                            wish(Role.ADMIN, branch.county(), today),
                            Sample.now())))
        .isInstanceOf(GrantRefusal.AsDeputy.class);
    assertThat(refused(() -> granting().end(acting, owner.grant(), today, "x", Sample.now())))
        .isInstanceOf(GrantRefusal.AsDeputy.class);
    assertThat(
            refused(
                () ->
                    granting()
                        .give(
                            acting,
                            deputy.id(),
                            wish(Role.HR, branch.station(), today),
                            Sample.now())))
        .as("what she gave herself would outlast the deputyship")
        .isInstanceOf(GrantRefusal.AsDeputy.class);
    assertThat(
            refused(
                () ->
                    Inside.the(IssuingCodes.class)
                        .issue(acting, owner.id(), OldPassword.CLOSED, Sample.now())))
        .as("P10: the account for which she stands")
        .isEqualTo(new ReachRefused.OwnAccount());
    TestedAccount other = TestedAccount.holding(Role.TRAINEE, branch.station());
    recorded(
        () ->
            granting()
                .give(
                    acting,
                    other.id(),
                    wish(Role.TRAINING, branch.station(), today),
                    Sample.now()));
  }

  @Test
  default void p10ADeputyOfSomebodyAboveIsOutOfReachOfAnAdministratorBelow() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount owner = TestedAccount.holding(Role.HR, branch.city());
    TestedAccount deputy = TestedAccount.of(Optional.of(branch.person()));
    Caller below = TestedAccount.holding(Role.ADMIN, branch.station()).caller();
    recorded(
        () ->
            Inside.the(IssuingCodes.class)
                .issue(below, deputy.id(), OldPassword.KEPT, Sample.now()));

    acts(deputy, owner.caller(), owner, DateRange.inclusive(today, today.plusDays(1)));

    assertThat(
            refused(
                () ->
                    Inside.the(IssuingCodes.class)
                        .issue(below, deputy.id(), OldPassword.CLOSED, Sample.now())))
        .isEqualTo(new ReachRefused.WiderRights(Role.HR, branch.city().name()));
  }

  private static long jobs(String sql, Object... values) {
    return Inside.number(sql, values);
  }

  /** Work of a test's own kind, under the rights with which it was asked for. */
  private static JobView worked(Caller asker, HandKind kind) {
    Jobs jobs = Inside.the(Jobs.class);
    long job = jobs.ask(asker.asker(), kind, "", Sample.now());
    Lease lease =
        Inside.the(JobQueue.class)
            .takeNext("here", Set.of(kind.name()), Sample.now())
            .orElseThrow();
    Inside.the(Working.class).work(lease, kind, Inside.the(Timekeeper.class), () -> false);
    return jobs.own(asker.accountId(), job);
  }

  @Test
  default void j9ADeputysLongWorkHasTheRightsOfTheDeputyshipAndNoOthers() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount owner = TestedAccount.holding(Role.HR, branch.county());
    TestedAccount deputy = TestedAccount.of(Optional.of(branch.person()));
    givenTo(deputy, branch);
    Caller herself = deputy.caller();
    Caller lets = owner.caller();
    Token token = acts(deputy, lets, owner, DateRange.inclusive(today, today));
    Caller acting = seen(token).orElseThrow();
    List<Caller> worked = new ArrayList<>();
    HandKind kind =
        new HandKind(
            run -> {
              worked.add(Inside.the(Callers.class).of(run.asker(), run.at()).orElseThrow());
              return JobStep.finished(JobSummary.of("tested"));
            });

    JobView asDeputy = worked(acting, kind);
    JobView asHerself = worked(herself, kind);

    assertThat(asDeputy.state()).isEqualTo(JobState.DONE);
    assertThat(asDeputy.forAccountId()).hasValue(owner.id());
    assertThat(asHerself.forAccountId()).isEmpty();
    assertThat(worked.get(0).roles()).containsExactly(Role.HR);
    assertThat(worked.get(0).acting()).isEqualTo(acting.acting());
    assertThat(worked.get(0).accountId()).isEqualTo(deputy.id());
    assertThat(worked.get(1).roles()).as("her own").containsExactly(Role.TRAINING);
  }

  @Test
  default void j9WhenTheDeputyshipOrTheGrantHasEndedTheWorkHasFailed() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount owner = TestedAccount.holding(Role.HR, branch.county());
    TestedAccount deputy = TestedAccount.of(Optional.of(branch.person()));
    Caller lets = owner.caller();
    HandKind kind =
        new HandKind(
            run -> {
              throw new IllegalStateException("nothing is to be done");
            });
    Caller first = seen(acts(deputy, lets, owner, DateRange.inclusive(today, today))).orElseThrow();
    recorded(
        () ->
            deputising()
                .end(lets, ((Acting.For) first.acting()).deputyshipId(), "提前回来", Sample.now()));

    JobView ended = worked(first, kind);
    assertThat(ended.state()).isEqualTo(JobState.FAILED);
    assertThat(ended.failure()).contains(JobFailure.REFUSED);
    assertThat(ended.summary()).contains(JobSummary.of("deputy-over"));

    Caller second =
        seen(acts(deputy, lets, owner, DateRange.inclusive(today, today.plusDays(3))))
            .orElseThrow();
    Caller admin = TestedAccount.holding(Role.ADMIN, branch.county()).caller();
    recorded(() -> granting().end(admin, owner.grant(), today.minusDays(1), "收回", Sample.now()));
    assertThat(worked(second, kind).summary()).contains(JobSummary.of("deputy-over"));
  }

  /** A4, J9, P21: by the server's own threads, from the queue to the file. */
  @Test
  default void j9AListThatADeputySavesIsThatOfHerOfficeAndNamesForWhom() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount owner = TestedAccount.holding(Role.HR, branch.county());
    TestedAccount deputy = TestedAccount.of(Optional.of(branch.person()));
    Caller lets = owner.caller();
    Caller acting =
        seen(acts(deputy, lets, owner, DateRange.inclusive(today, today))).orElseThrow();
    JobKind export = Inside.the(JobKinds.class).named("sheet.export").orElseThrow();
    Jobs jobs = Inside.the(Jobs.class);
    long job = jobs.ask(acting.asker(), export, "people.csv\nzh-CN\n", Sample.now());
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!jobs.own(deputy.id(), job).state().over() && System.nanoTime() < end) {
      Thread.sleep(50);
    }

    JobView done = jobs.own(deputy.id(), job);
    assertThat(done.state()).isEqualTo(JobState.DONE);
    assertThat(done.summary().orElseThrow().values().get(1))
        .as("people of the county")
        .isEqualTo("2");
    assertThat(
            jobs(
                "SELECT COUNT(*) FROM action_log WHERE account_id = ?1 AND for_account_id = ?2"
                    + " AND action = 'list.export'",
                deputy.id(),
                owner.id()))
        .isOne();
    long file = done.file().getAsLong();
    FileReader reader = new FileReader(deputy.id(), acting.personId(), Sample.now());
    assertThat(Inside.the(ReadingFiles.class).find(file, reader).id()).isEqualTo(file);
    recorded(
        () ->
            deputising()
                .end(lets, ((Acting.For) acting.acting()).deputyshipId(), "提前回来", Sample.now()));
    assertThatThrownBy(() -> Inside.the(ReadingFiles.class).find(file, reader))
        .as("P21: hers while she is the deputy")
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void p24ADeputyReadsTheEvidenceOnWhichSheDecidesAndNothingOfHerOwnOffice()
      throws Exception {
    Branch branch = Branch.grown();
    DateRange today = DateRange.inclusive(Sample.today(), Sample.today());
    TestedAccount asks = TestedAccount.of(Optional.of(branch.person()));
    long file = OwnDataTests.evidence(asks.id());
    OwnDataTests.asked(branch.person(), asks.id(), file);
    TestedAccount hr = TestedAccount.holding(Role.HR, branch.county());
    TestedAccount training = TestedAccount.holding(Role.TRAINING, branch.county());
    TestedAccount deputy = TestedAccount.of(Optional.of(branch.colleague()));
    TestedAccount clerk = TestedAccount.of(Optional.of(Sample.person(branch.station())));
    Inside.whole(
        () -> {
          Inside.the(OpeningAccounts.class)
              .grant(clerk.id(), Role.HR, branch.station().id(), Sample.lastYear().from());
          return true;
        });
    ReadingFiles reading = Inside.the(ReadingFiles.class);
    Caller before = deputy.caller();
    Caller acting = seen(acts(deputy, hr.caller(), hr, today)).orElseThrow();
    Caller other = seen(acts(clerk, training.caller(), training, today)).orElseThrow();

    assertThat(reading.find(file, hr.caller().fileReader(Sample.now())).id()).isEqualTo(file);
    assertThat(reading.find(file, clerk.caller().fileReader(Sample.now())).id()).isEqualTo(file);
    assertThat(reading.find(file, acting.fileReader(Sample.now())).id()).isEqualTo(file);
    for (Caller none : List.of(before, other)) {
      assertThatThrownBy(() -> reading.find(file, none.fileReader(Sample.now())))
          .isInstanceOf(UnknownSubject.class);
    }
  }

  @Test
  default void p10ADeputyPrintsNoSlipForWhomSheStandsFor() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount owner = TestedAccount.holding(Role.ADMIN, branch.county());
    TestedAccount deputy = TestedAccount.of(Optional.of(branch.person()));
    TestedAccount other = TestedAccount.of(Optional.of(branch.colleague()));
    Caller acting =
        seen(acts(deputy, owner.caller(), owner, DateRange.inclusive(today, today))).orElseThrow();
    IssuingSlips slips = Inside.the(IssuingSlips.class);

    assertThat(slips.named(acting, List.of(owner.name(), other.name()), Sample.now()).ready())
        .extracting(SlipAccount::accountId)
        .containsExactly(other.id());
    assertThat(slips.again(acting.asker(), List.of(owner.id(), other.id()), Sample.now()).ready())
        .as("also when its turn comes")
        .extracting(SlipAccount::accountId)
        .containsExactly(other.id());
  }
}
