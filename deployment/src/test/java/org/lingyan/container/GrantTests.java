package org.lingyan.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lingyan.container.Inside.recorded;
import static org.lingyan.container.Inside.refused;
import static org.lingyan.container.TestedAccount.seen;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileReader;
import org.lingyan.files.NewFile;
import org.lingyan.files.ReadingFiles;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Deputising;
import org.lingyan.people.account.GrantRefusal;
import org.lingyan.people.account.GrantWish;
import org.lingyan.people.account.GrantingRoles;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Right;
import org.lingyan.people.account.Rights;
import org.lingyan.people.account.Role;
import org.lingyan.people.account.Token;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** P5, P20, P22, P23: rights are given and ended; who sees a place through which. */
interface GrantTests {

  private static GrantingRoles granting() {
    return Inside.the(GrantingRoles.class);
  }

  private static Deputising deputising() {
    return Inside.the(Deputising.class);
  }

  private static GrantWish wish(Role role, OrganisationView place, LocalDate from) {
    return new GrantWish(role, place.id(), from, Optional.empty(), "岗位需要");
  }

  @Test
  default void p22ARoleIsGivenInsideTheOwnSubtreeFromItsDayOnAndNotTwice() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Caller admin = TestedAccount.holding(Role.ADMIN, branch.county()).caller();
    TestedAccount clerk = TestedAccount.of(Optional.of(branch.person()));

    assertThat(
            refused(
                () ->
                    granting()
                        .give(
                            admin,
                            clerk.id(),
                            wish(Role.HR, branch.station(), today.minusDays(1)),
                            Sample.now())))
        .as("n-1")
        .isEqualTo(new GrantRefusal.InThePast(today));
    long grant =
        recorded(
            () ->
                granting()
                    .give(admin, clerk.id(), wish(Role.HR, branch.station(), today), Sample.now()));
    assertThat(clerk.caller().grants())
        .as("n")
        .singleElement()
        .satisfies(
            held -> {
              assertThat(held.role()).isEqualTo(Role.HR);
              assertThat(held.organisationId()).isEqualTo(branch.station().id());
            });
    assertThat(
            refused(
                () ->
                    granting()
                        .give(
                            admin,
                            clerk.id(),
                            wish(Role.HR, branch.station(), today),
                            Sample.now())))
        .as("twice")
        .isInstanceOf(GrantRefusal.Held.class);
    recorded(
        () ->
            granting()
                .give(
                    admin,
                    clerk.id(),
                    wish(Role.TRAINING, branch.station(), today.plusDays(1)),
                    Sample.now()));
    assertThat(clerk.caller().roles()).as("n+1 does not count today").containsExactly(Role.HR);
    assertThatThrownBy(
            () ->
                Inside.takenBack(
                    () ->
                        granting()
                            .give(
                                admin,
                                clerk.id(),
                                wish(Role.HR, branch.otherStation(), today),
                                Sample.now())))
        .as("a place outside")
        .isInstanceOf(UnknownSubject.class);
    TestedAccount stranger = TestedAccount.holding(Role.HR, branch.otherStation());
    assertThatThrownBy(
            () ->
                Inside.takenBack(
                    () ->
                        granting()
                            .give(
                                admin,
                                stranger.id(),
                                wish(Role.HR, branch.station(), today),
                                Sample.now())))
        .as("an account outside")
        .isInstanceOf(UnknownSubject.class);
    Right right =
        Inside.the(Rights.class).of(clerk.id(), today).stream()
            .filter(one -> one.grantId() == grant)
            .findFirst()
            .orElseThrow();
    assertThat(right.given())
        .get()
        .satisfies(act -> assertThat(act.reason()).isEqualTo("岗位需要"))
        .satisfies(act -> assertThat(act.by()).isEqualTo(admin.account()));
    assertThat(right.ended()).isEmpty();
  }

  @Test
  default void p20AnAuditorIsGivenALastDay() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Caller admin = TestedAccount.holding(Role.ADMIN, branch.county()).caller();
    TestedAccount auditor = TestedAccount.of(Optional.of(branch.person()));

    assertThat(
            refused(
                () ->
                    granting()
                        .give(
                            admin,
                            auditor.id(),
                            wish(Role.AUDITOR, branch.county(), today),
                            Sample.now())))
        .isInstanceOf(GrantRefusal.NeedsLastDay.class);
    assertThat(
            refused(
                () ->
                    granting()
                        .give(
                            admin,
                            auditor.id(),
                            new GrantWish(
                                Role.AUDITOR,
                                branch.county().id(),
                                today,
                                Optional.of(today.minusDays(1)),
                                "年度审计"),
                            Sample.now())))
        .as("n-1")
        .isInstanceOf(GrantRefusal.EndsBefore.class);
    recorded(
        () ->
            granting()
                .give(
                    admin,
                    auditor.id(),
                    new GrantWish(
                        Role.AUDITOR, branch.county().id(), today, Optional.of(today), "年度审计"),
                    Sample.now()));
    assertThat(auditor.caller().roles()).containsExactly(Role.AUDITOR);
  }

  @Test
  default void p22ARoleIsEndedNotDeletedAndEndsWithItsLastDay() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Caller admin = TestedAccount.holding(Role.ADMIN, branch.county()).caller();
    TestedAccount clerk = TestedAccount.holding(Role.HR, branch.station());
    Token token = clerk.signedIn();
    long grant = clerk.grant();

    recorded(() -> granting().end(admin, grant, today, "调离", Sample.now()));
    assertThat(seen(token).orElseThrow().roles()).as("n: the last day counts").hasSize(1);
    assertThat(refused(() -> granting().end(admin, grant, today, "调离", Sample.now())))
        .as("twice")
        .isInstanceOf(GrantRefusal.OverAlready.class);
    recorded(() -> granting().end(admin, grant, today.minusDays(1), "立即收回", Sample.now()));
    assertThat(seen(token).orElseThrow().roles()).as("n-1: at once").isEmpty();
    assertThat(Inside.the(Rights.class).of(clerk.id(), today))
        .singleElement()
        .satisfies(right -> assertThat(right.days().until()).isEqualTo(today))
        .satisfies(right -> assertThat(right.ended()).get().extracting("reason").isEqualTo("立即收回"));
    TestedAccount outside = TestedAccount.holding(Role.HR, branch.otherStation());
    assertThatThrownBy(
            () ->
                Inside.takenBack(
                    () -> granting().end(admin, outside.grant(), today, "x", Sample.now())))
        .isInstanceOf(UnknownSubject.class);
  }

  /** P18, P22: who leaves with a day that is over already has held nothing since. */
  @Test
  default void p22ARightThatBeginsAfterTheLastDayIsNeverInForce() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount clerk = TestedAccount.of(Optional.of(branch.person()));
    TestedAccount administrator = TestedAccount.holding(Role.ADMIN, branch.city());
    Caller admin = administrator.caller();
    recorded(
        () ->
            granting()
                .give(admin, clerk.id(), wish(Role.HR, branch.station(), today), Sample.now()));
    recorded(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .leave(
                    branch.all(),
                    branch.person(),
                    OptionalLong.empty(),
                    branch.on(today.minusDays(5))));

    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM role_grant WHERE account_id = ?1 AND until_day = from_day",
                clerk.id()))
        .isOne();
    assertThat(Inside.the(Rights.class).of(clerk.id(), today))
        .as("and it can be read")
        .isNotEmpty();
  }

  @Test
  default void p23NobodyEndsTheOwnLastRightToAdminister() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount account = TestedAccount.holding(Role.ADMIN, branch.county());
    Caller admin = account.caller();
    long first = account.grant();

    assertThat(refused(() -> granting().end(admin, first, today, "轮岗", Sample.now())))
        .isInstanceOf(GrantRefusal.OwnLast.class);
    recorded(
        () ->
            granting()
                .give(
                    admin,
                    account.id(),
                    new GrantWish(
                        Role.ADMIN,
                        branch.sister().id(),
                        today,
                        Optional.of(today.plusDays(30)),
                        "代管一个月"),
                    Sample.now()));
    assertThat(refused(() -> granting().end(admin, first, today, "轮岗", Sample.now())))
        .as("what is left is over in a month")
        .isInstanceOf(GrantRefusal.OwnLast.class);
    recorded(
        () ->
            granting()
                .give(
                    admin, account.id(), wish(Role.ADMIN, branch.station(), today), Sample.now()));
    recorded(() -> granting().end(admin, first, today, "轮岗", Sample.now()));
    assertThat(refused(() -> granting().end(admin, account.grant(), today, "轮岗", Sample.now())))
        .as("the second one is the last now")
        .isInstanceOf(GrantRefusal.OwnLast.class);
  }

  @Test
  default void p23SomebodyAdministersTheWhole() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    OrganisationView top = Sample.placeOf("admin");
    TestedAccount other = TestedAccount.of(Optional.empty());
    Inside.whole(
        () -> {
          Inside.the(OpeningAccounts.class)
              .grant(other.id(), Role.ADMIN, top.id(), today.minusDays(9));
          return null;
        });
    Caller caller = other.caller();
    List<Long> holders =
        Rows.list(
            Inside.the(EntityManager.class),
            "SELECT id FROM role_grant WHERE role = 'ADMIN' AND organisation_id = ?1 AND id <> ?2"
                + " AND (until_day IS NULL OR until_day > ?3)",
            row -> row.number(0),
            top.id(),
            other.grant(),
            today);
    assertThat(holders).isNotEmpty();

    // Everything is taken back: the sample keeps its administrator.
    Outcome<Long> last =
        Inside.takenBack(
            () -> {
              for (long one : holders) {
                assertThat(granting().end(caller, one, today.minusDays(1), "x", Sample.now()))
                    .isInstanceOf(Outcome.Recorded.class);
              }
              granting()
                  .give(caller, other.id(), wish(Role.ADMIN, branch.county(), today), Sample.now());
              return granting().end(caller, first(other), today, "x", Sample.now());
            });

    assertThat(((Outcome.Refused<Long>) last).reasons().get(0))
        .isInstanceOf(GrantRefusal.LastOfAll.class);
  }

  private static long first(TestedAccount account) {
    return Inside.number("SELECT MIN(id) FROM role_grant WHERE account_id = ?1", account.id());
  }

  @Test
  default void p5WhoSeesAPlaceAndThroughWhichRight() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount here = TestedAccount.holding(Role.HR, branch.station());
    TestedAccount above = TestedAccount.holding(Role.TRAINING, branch.county());
    TestedAccount elsewhere = TestedAccount.holding(Role.HR, branch.otherStation());
    TestedAccount trainee = TestedAccount.holding(Role.TRAINEE, branch.station());
    TestedAccount deputy = TestedAccount.of(Optional.of(branch.person()));
    Caller lets = here.caller();
    recorded(
        () ->
            deputising()
                .let(
                    lets,
                    here.grant(),
                    deputy.id(),
                    DateRange.inclusive(today, today),
                    "休假",
                    Sample.now()));

    assertThat(Inside.the(Rights.class).over(branch.station().path(), today))
        .extracting(Right::accountId)
        .contains(here.id(), above.id(), deputy.id())
        .doesNotContain(elsewhere.id(), trainee.id());
    assertThat(Inside.the(Rights.class).letBy(here.id(), today))
        .singleElement()
        .satisfies(right -> assertThat(right.accountId()).isEqualTo(deputy.id()))
        .satisfies(right -> assertThat(right.owner()).isEqualTo(here.name()));
  }

  @Test
  default void p22TheRegisterNamesEveryGrantInScope() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount here = TestedAccount.holding(Role.HR, branch.station());
    TestedAccount other = TestedAccount.holding(Role.TRAINING, branch.county());
    TestedAccount.holding(Role.HR, branch.otherStation());
    Caller admin = TestedAccount.holding(Role.ADMIN, branch.county()).caller();
    recorded(() -> granting().end(admin, here.grant(), today.minusDays(1), "收回", Sample.now()));
    Rights rights = Inside.the(Rights.class);
    Page.Request first = new Page.Request(0, 20);

    Page<Right> county = rights.inScope(branch.over(branch.county()), Optional.empty(), first);
    assertThat(county.total()).isEqualTo(3);
    assertThat(county.items())
        .extracting(Right::account)
        .containsExactlyInAnyOrder(here.name(), other.name(), admin.account());
    assertThat(rights.inScope(branch.over(branch.county()), Optional.of(Role.HR), first).items())
        .singleElement()
        .satisfies(one -> assertThat(one.days().until()).isEqualTo(today))
        .satisfies(one -> assertThat(one.ended()).get().extracting("reason").isEqualTo("收回"));
    assertThat(
            rights
                .inScope(branch.over(branch.county()), Optional.empty(), new Page.Request(1, 2))
                .items())
        .hasSize(1);
    assertThat(rights.inScope(branch.over(), Optional.empty(), first).items()).isEmpty();
  }

  private static long told(TestedAccount whom, String rule, TestedAccount about) {
    return Inside.number(
        "SELECT COUNT(*) FROM notice n JOIN account a ON a.person_id = n.addressee_id"
            + " WHERE a.id = ?1 AND n.rule = ?2 AND n.link = ?3",
        whom.id(),
        rule,
        "/admin/account?id=" + Ids.text(about.id()));
  }

  /** An administrator who is a person, so that she can be told. */
  private static TestedAccount administrator(OrganisationView place, OrganisationView works)
      throws Exception {
    TestedAccount made = TestedAccount.of(Optional.of(Sample.person(works)));
    give(made, Role.ADMIN, place);
    return made;
  }

  private static void give(TestedAccount account, Role role, OrganisationView place)
      throws Exception {
    Inside.whole(
        () -> {
          Inside.the(OpeningAccounts.class)
              .grant(
                  account.id(),
                  role,
                  place.id(),
                  new DateRange(Sample.today().minusDays(9), Sample.today().plusYears(1)));
          return null;
        });
  }

  @Test
  default void p29WhoAdministersIsToldOfRightsThatStandAfterATransfer() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount near = administrator(branch.county(), branch.sister());
    TestedAccount far = administrator(branch.city(), branch.sister());
    TestedAccount clerk = TestedAccount.of(Optional.of(branch.person()));
    give(clerk, Role.HR, branch.station());
    give(clerk, Role.TRAINEE, branch.station());
    TestedAccount wide = TestedAccount.of(Optional.of(branch.colleague()));
    give(wide, Role.HR, branch.city());
    ChangingWorkingLife life = Inside.the(ChangingWorkingLife.class);
    for (long person : List.of(branch.person(), branch.colleague())) {
      recorded(
          () ->
              life.transfer(
                  branch.all(),
                  person,
                  branch.otherStation().id(),
                  Optional.empty(),
                  branch.on(today)));
    }

    assertThat(told(near, "rights.stand", clerk)).as("one for the place").isOne();
    assertThat(told(far, "rights.stand", clerk)).as("not those further above").isZero();
    assertThat(told(near, "rights.stand", wide)).as("what covers both places").isZero();
    assertThat(clerk.caller().roles()).as("nothing ended by itself").contains(Role.HR);
  }

  @Test
  default void p29WhoAdministersIsToldThatRightsDidNotComeBackWithHer() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    TestedAccount near = administrator(branch.county(), branch.sister());
    TestedAccount clerk = TestedAccount.of(Optional.of(branch.person()));
    give(clerk, Role.HR, branch.station());
    TestedAccount over = TestedAccount.of(Optional.of(branch.person()));
    give(over, Role.TRAINING, branch.sister());
    long other = Inside.number("SELECT MAX(id) FROM role_grant WHERE account_id = ?1", over.id());
    Caller admin = near.caller();
    recorded(() -> granting().end(admin, other, today.minusDays(1), "不再需要", Sample.now()));
    ChangingWorkingLife life = Inside.the(ChangingWorkingLife.class);
    long event =
        recorded(
            () ->
                life.leave(branch.all(), branch.person(), OptionalLong.empty(), branch.on(today)));
    assertThat(Inside.the(Rights.class).of(clerk.id(), today))
        .singleElement()
        .satisfies(
            right ->
                assertThat(right.ended())
                    .as("that it was the system is on record")
                    .get()
                    .extracting("by")
                    .isEqualTo(""));
    recorded(() -> life.undo(branch.all(), branch.person(), event, branch.on(today)));

    assertThat(told(near, "rights.gone", clerk)).isOne();
    assertThat(told(near, "rights.gone", over)).as("that one was ended by somebody").isZero();
    assertThat(clerk.caller().roles()).as("W9").isEmpty();
  }

  @Test
  default void p23TheLastAdministratorOfTheWholeDoesNotLeave() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    OrganisationView top = Sample.placeOf("admin");
    TestedAccount last = administrator(top, branch.station());
    long person = Inside.number("SELECT person_id FROM account WHERE id = ?1", last.id());
    ChangingWorkingLife life = Inside.the(ChangingWorkingLife.class);

    LocalDate until = today.plusYears(1);
    record Case(String name, LocalDate others, LocalDate day, boolean leaves) {}
    for (Case one :
        List.of(
            new Case("n: others administer as long as she does", until, today, true),
            new Case("n-1: they end a day before her", until.minusDays(1), today, false),
            new Case("nobody is left on the day", today.plusDays(3), today.plusDays(3), false))) {
      // Everything is taken back: the sample keeps its administrator.
      Outcome<Long> outcome =
          Inside.takenBack(
              () -> {
                Rows.change(
                    Inside.the(EntityManager.class),
                    "UPDATE role_grant SET until_day = ?2 WHERE role = 'ADMIN'"
                        + " AND account_id <> ?1 AND (until_day IS NULL OR until_day > ?2)",
                    last.id(),
                    one.others());
                return life.leave(branch.all(), person, OptionalLong.empty(), branch.on(one.day()));
              });
      if (one.leaves()) {
        assertThat(outcome).as(one.name()).isInstanceOf(Outcome.Recorded.class);
      } else {
        assertThat(((Outcome.Refused<Long>) outcome).reasons())
            .as(one.name())
            .containsExactly(new GrantRefusal.LastOfAll());
      }
    }
  }

  @Test
  default void p30ARightThatWasEndedOnItsFirstDayWasInForceOnIt() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Caller admin = TestedAccount.holding(Role.ADMIN, branch.county()).caller();
    TestedAccount clerk = TestedAccount.of(Optional.of(branch.person()));
    long used =
        recorded(
            () ->
                granting()
                    .give(admin, clerk.id(), wish(Role.HR, branch.station(), today), Sample.now()));
    long never =
        recorded(
            () ->
                granting()
                    .give(
                        admin,
                        clerk.id(),
                        wish(Role.TRAINING, branch.station(), today.plusDays(1)),
                        Sample.now()));
    StoredFile file =
        recorded(
            () ->
                Inside.the(StoringFiles.class)
                    .store(
                        new ByteArrayInputStream(
                            "%PDF-1.4\n%\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(UTF_8)),
                        new NewFile(
                            "list.pdf",
                            FilePurpose.RESULT,
                            clerk.id(),
                            OptionalLong.empty(),
                            Optional.empty()),
                        Sample.now()));
    FileReader reader = new FileReader(clerk.id(), OptionalLong.empty(), Sample.now());
    assertThat(Inside.the(ReadingFiles.class).find(file.id(), reader).id()).isEqualTo(file.id());
    Thread.sleep(5);
    for (long one : List.of(used, never)) {
      recorded(() -> granting().end(admin, one, today.minusDays(1), "误授", Sample.now()));
    }

    List<Right> rights = Inside.the(Rights.class).of(clerk.id(), today);
    assertThat(rights)
        .filteredOn(right -> right.grantId() == used)
        .singleElement()
        .satisfies(
            right -> assertThat(right.inForce()).contains(DateRange.inclusive(today, today)));
    assertThat(rights)
        .filteredOn(right -> right.grantId() == never)
        .singleElement()
        .satisfies(right -> assertThat(right.inForce()).isEmpty());
    assertThatThrownBy(() -> Inside.the(ReadingFiles.class).find(file.id(), reader))
        .as("P21: what was made under it is closed with it")
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void p22ARightDoesNotEndOnDaysThatAreOver() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Caller admin = TestedAccount.holding(Role.ADMIN, branch.county()).caller();
    TestedAccount clerk = TestedAccount.holding(Role.HR, branch.station());

    assertThat(
            refused(
                () -> granting().end(admin, clerk.grant(), today.minusDays(2), "收回", Sample.now())))
        .as("n-1")
        .isEqualTo(new GrantRefusal.EndInThePast(today.minusDays(1)));
  }
}
