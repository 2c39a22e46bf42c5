package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.people.account.AccountRefusal;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.ManagingAccounts;
import org.lingyan.people.account.Newcomer;
import org.lingyan.people.account.Newcomers;
import org.lingyan.people.account.OpeningForMany;
import org.lingyan.people.account.PlannedAccount;
import org.lingyan.people.account.Right;
import org.lingyan.people.account.Rights;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.Registering;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.LostRace;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** P28: accounts for everybody of a unit who has none. */
interface MassOpeningTests {

  /** A name that nobody has and that reads as its own letters. */
  private static String someName() {
    return ThreadLocalRandom.current()
        .ints(12, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** People of these names who work at a place since the first day of last year. */
  private static List<Long> people(OrganisationView place, List<String> names) throws Exception {
    return Inside.whole(
        () -> {
          Registering registering = Inside.the(Registering.class);
          List<Long> ids = registering.people(names.stream().map(PersonFacts::named).toList());
          for (long id : ids) {
            registering.employment(
                id,
                place.id(),
                WorkerCategory.FULL_TIME_COMMUNITY,
                new DateRange(Sample.lastYear().from(), DateRange.FOREVER));
          }
          Inside.the(EntityManager.class).flush();
          Sample.judge(Set.copyOf(ids));
          return ids;
        });
  }

  private static OpeningForMany opening() {
    return Inside.the(OpeningForMany.class);
  }

  private static Caller administrator(OrganisationView place) throws Exception {
    return TestedAccount.holding(Role.ADMIN, place).caller();
  }

  private static List<PlannedAccount> opened(Caller administrator, List<Long> people)
      throws Exception {
    return Inside.whole(
        () -> {
          List<PlannedAccount> planned =
              opening().planned(administrator.asker(), people, Sample.now());
          if (!planned.isEmpty()) {
            opening().open(planned, administrator.accountId(), "统一开通", Sample.now(), done -> {});
          }
          return planned;
        });
  }

  private static List<String> accountsOf(long person) {
    return Rows.list(
        Inside.the(EntityManager.class),
        "SELECT name FROM account WHERE person_id = ?1",
        row -> row.text(0),
        person);
  }

  private static long accountsOf(List<Long> people) {
    return people.stream().mapToLong(one -> accountsOf(one).size()).sum();
  }

  @Test
  default void p28NobodyToOpenOneFor() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = administrator(branch.county());

    assertThat(opening().newcomers(admin, branch.sister().id(), Sample.now()))
        .isEqualTo(new Newcomers(List.of(), 0));
    assertThat(opening().planned(admin.asker(), List.of(), Sample.now())).isEmpty();
  }

  @Test
  default void p28OneWithoutPasswordAndWithATraineesRoleOnHerUnitFromToday() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = administrator(branch.county());
    String name = someName();
    long person = people(branch.sister(), List.of(name)).get(0);

    assertThat(opening().newcomers(admin, branch.sister().id(), Sample.now()))
        .isEqualTo(
            new Newcomers(
                List.of(new Newcomer(person, name, branch.sister().id(), branch.sister().name())),
                1));
    PlannedAccount made = opened(admin, List.of(person)).get(0);

    assertThat(accountsOf(person)).containsExactly(name);
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM account WHERE id = ?1 AND password_hash = ''"
                    + " AND closed_at IS NULL",
                made.slip().accountId()))
        .isOne();
    Right right = Inside.the(Rights.class).of(made.slip().accountId(), Sample.today()).get(0);
    assertThat(right.role()).isEqualTo(Role.TRAINEE);
    assertThat(right.organisationId()).isEqualTo(branch.sister().id());
    assertThat(right.days()).isEqualTo(new DateRange(Sample.today(), DateRange.FOREVER));
    assertThat(right.given()).get().extracting(Right.Act::by).isEqualTo(admin.name());
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM action_log WHERE subject = ?1 AND account_id = ?2"
                    + " AND action IN ('account.open', 'grant.give')",
                "account:" + made.slip().accountId(),
                admin.accountId()))
        .isEqualTo(2);
  }

  @Test
  default void p28TwoOfTheSameNameAreNumbered() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = administrator(branch.county());
    String name = someName();
    List<Long> both = people(branch.sister(), List.of(name, name));
    long before = people(branch.otherStation(), List.of(name)).get(0);
    Caller whole = administrator(branch.city());
    opened(whole, List.of(before));

    opened(admin, both);

    assertThat(accountsOf(before)).containsExactly(name);
    assertThat(both.stream().flatMap(one -> accountsOf(one).stream()))
        .containsExactlyInAnyOrder(name + "2", name + "3");
  }

  @Test
  default void p28TwiceDoesNothingTwice() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = administrator(branch.county());
    List<Long> people = people(branch.sister(), List.of(someName(), someName()));

    assertThat(opened(admin, people.subList(0, 1))).hasSize(1);
    assertThat(opened(admin, people)).as("only who has none").hasSize(1);
    assertThat(opened(admin, people)).isEmpty();
    assertThat(accountsOf(people)).isEqualTo(2);
    assertThat(opening().newcomers(admin, branch.sister().id(), Sample.now()).total()).isZero();
  }

  /** A plan that somebody else was faster than is taken back whole. */
  @Test
  default void p28WhoGotOneMeanwhileTakesThePlanBack() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = administrator(branch.county());
    List<Long> people = people(branch.sister(), List.of(someName(), someName()));
    List<PlannedAccount> planned = opening().planned(admin.asker(), people, Sample.now());
    opened(admin, people.subList(1, 2));

    assertThatThrownBy(
            () ->
                Inside.whole(
                    () -> {
                      opening().open(planned, admin.accountId(), "统一开通", Sample.now(), done -> {});
                      return null;
                    }))
        .isInstanceOf(LostRace.class);
    assertThat(accountsOf(people)).isOne();
  }

  @Test
  default void p28OfTwoAtOnceEachPersonGetsOne() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = administrator(branch.county());
    String name = someName();
    List<Long> people = people(branch.sister(), List.of(name, name, name));

    List<Boolean> done =
        Inside.atOnce(
            4,
            i -> {
              try {
                return i < 2
                    ? !opened(admin, people).isEmpty()
                    : Inside.whole(
                            () ->
                                Inside.the(ManagingAccounts.class)
                                    .open(
                                        admin,
                                        people.get(0),
                                        "one-" + Ids.text(Ids.next()),
                                        Sample.now()))
                        instanceof Outcome.Recorded;
              } catch (Exception lost) {
                return false;
              }
            });

    assertThat(done).contains(true);
    assertThat(people).allSatisfy(one -> assertThat(accountsOf(one)).hasSizeLessThan(2));
  }

  @Test
  default void p28OutsideTheOwnSubtreeIsRefused() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = administrator(branch.county());
    Caller clerk = TestedAccount.holding(Role.HR, branch.county()).caller();
    long outside = people(branch.otherStation(), List.of(someName())).get(0);
    long inside = people(branch.sister(), List.of(someName())).get(0);

    assertThatThrownBy(() -> opening().newcomers(admin, branch.otherStation().id(), Sample.now()))
        .isInstanceOf(UnknownSubject.class);
    assertThatThrownBy(() -> opening().newcomers(clerk, branch.sister().id(), Sample.now()))
        .isInstanceOf(UnknownSubject.class);
    assertThat(opened(admin, List.of(outside, inside)))
        .as("passed over when the turn comes")
        .extracting(one -> one.newcomer().personId())
        .containsExactly(inside);
    assertThat(opened(clerk, List.of(outside))).isEmpty();
    assertThat(accountsOf(outside)).isEmpty();
  }

  /** A closed account is opened again, and one of a merged record is hers. */
  @Test
  default void p28WhoHadOneIsPassedOver() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = administrator(branch.county());
    List<Long> people = people(branch.sister(), List.of(someName(), someName(), someName()));
    long closed = people.get(0);
    long merged = people.get(1);
    TestedAccount of = TestedAccount.of(Optional.of(closed));
    long second =
        Inside.whole(() -> Inside.the(Registering.class).person(PersonFacts.named(someName())));
    TestedAccount.of(Optional.of(second));
    Inside.whole(
        () ->
            Rows.change(
                    Inside.the(EntityManager.class),
                    "UPDATE account SET closed_at = ?2 WHERE id = ?1",
                    of.id(),
                    Sample.now())
                + Rows.change(
                    Inside.the(EntityManager.class),
                    "UPDATE person SET merged_into_id = ?2 WHERE id = ?1",
                    second,
                    merged));

    assertThat(opening().newcomers(admin, branch.sister().id(), Sample.now()).first())
        .extracting(Newcomer::personId)
        .containsExactly(people.get(2));
    assertThat(opened(admin, people)).hasSize(1);
    Outcome<Long> again =
        Inside.whole(
            () ->
                Inside.the(ManagingAccounts.class)
                    .open(admin, merged, "again-" + Ids.text(Ids.next()), Sample.now()));
    assertThat(((Outcome.Refused<Long>) again).reasons().get(0))
        .as("P26 through the merged record")
        .isInstanceOf(AccountRefusal.HasOne.class);
  }

  @Test
  default void p28FiveHundredAtATime() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = administrator(branch.county());
    List<String> names = Stream.generate(MassOpeningTests::someName).limit(500).toList();
    List<Long> most = people(branch.sister(), names);
    Newcomers all = opening().newcomers(admin, branch.sister().id(), Sample.now());
    assertThat(all.first()).as("n").hasSize(500);
    assertThat(all.total()).isEqualTo(500);

    List<Long> everybody = new ArrayList<>(most);
    everybody.addAll(people(branch.sister(), List.of(someName())));
    Newcomers more = opening().newcomers(admin, branch.sister().id(), Sample.now());
    assertThat(more.first()).as("n+1").hasSize(500);
    assertThat(more.total()).isEqualTo(501);

    assertThat(opened(admin, everybody)).hasSize(500);
    assertThat(opening().newcomers(admin, branch.sister().id(), Sample.now()).total()).isOne();
    assertThat(opened(admin, everybody)).hasSize(1);
    assertThat(accountsOf(everybody)).isEqualTo(501);
  }

  /** A run of the work outside of the queue; it is cancelled when it comes to a phase. */
  record Run(Caller administrator, List<Long> people, String cancelledIn, Set<String> phases)
      implements JobRun {
    static Run whole(Caller administrator, List<Long> people) {
      return new Run(administrator, people, "", new LinkedHashSet<>());
    }

    JobStep work() throws Exception {
      return Inside.whole(
          () ->
              CDI.current().select(JobKind.class).stream()
                  .filter(kind -> kind.name().equals("slips.open"))
                  .findFirst()
                  .orElseThrow()
                  .work(this));
    }

    @Override
    public long jobId() {
      return 1;
    }

    @Override
    public JobAsker asker() {
      return administrator.asker();
    }

    @Override
    public String parameters() {
      return "zh-CN " + people.stream().map(Ids::text).collect(Collectors.joining(","));
    }

    @Override
    public String checkpoint() {
      return "";
    }

    @Override
    public Instant at() {
      return Sample.now();
    }

    @Override
    public void tell(JobProgress progress) {
      phases.add(progress.phase());
      if (progress.phase().equals(cancelledIn)) {
        throw new IllegalStateException("cancelled");
      }
    }
  }

  @Test
  default void p28TheWorkOpensIssuesAndPrintsAndSaysWhoWasPassedOver() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = administrator(branch.county());
    List<Long> people = people(branch.sister(), List.of(someName(), someName(), someName()));
    opened(admin, people.subList(0, 1));
    Run run = Run.whole(admin, people);

    JobStep.Finished done = (JobStep.Finished) run.work();

    assertThat(done.summary()).isEqualTo(JobSummary.of("slips.opened-some", "2", "1"));
    assertThat(done.file()).isPresent();
    assertThat(run.phases()).containsExactly("slips.codes", "slips.drawing", "slips.opening");
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM one_time_code c JOIN account a ON a.id = c.account_id"
                    + " WHERE a.person_id IN (?1, ?2)",
                people.get(1),
                people.get(2)))
        .isEqualTo(2);
    assertThat(run.work())
        .as("twice")
        .isEqualTo(new JobStep.Refused(JobSummary.of("slips.open-nobody")));
  }

  @Test
  default void p28CancelledHalfwayNothingIsThere() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = administrator(branch.county());
    List<Long> people = people(branch.sister(), List.of(someName(), someName()));

    for (String phase : List.of("slips.codes", "slips.drawing", "slips.opening")) {
      assertThatThrownBy(() -> new Run(admin, people, phase, new LinkedHashSet<>()).work())
          .as(phase)
          .isInstanceOf(IllegalStateException.class);
      assertThat(accountsOf(people)).as(phase).isZero();
    }
  }
}
