package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lingyan.people.account.AccountDirectory;
import org.lingyan.people.account.AccountQuery;
import org.lingyan.people.account.AccountRefusal;
import org.lingyan.people.account.AccountState;
import org.lingyan.people.account.AccountView;
import org.lingyan.people.account.Acting;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Deputising;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.GrantRefusal;
import org.lingyan.people.account.GrantWish;
import org.lingyan.people.account.GrantingRoles;
import org.lingyan.people.account.ManagingAccounts;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Right;
import org.lingyan.people.account.Rights;
import org.lingyan.people.account.Role;
import org.lingyan.people.account.SignInKind;
import org.lingyan.people.account.SignInOutcome;
import org.lingyan.people.account.SignIns;
import org.lingyan.people.account.SigningIn;
import org.lingyan.people.account.Token;
import org.lingyan.people.account.Visit;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** P22 to P27: rights are given, ended, let to deputies; accounts are opened and closed. */
interface GrantTests {
  String PASSWORD = "a right password";

  /** An account of a test's own and a way to ask with it. */
  record Account(long id, String name) {
    static Account of(Optional<Long> person) throws Exception {
      String name = "g-" + UUID.randomUUID();
      return new Account(
          Inside.whole(
              () ->
                  Inside.the(OpeningAccounts.class).account(name, person, PASSWORD, Sample.now())),
          name);
    }

    static Account holding(Role role, OrganisationView place) throws Exception {
      Account made = of(Optional.empty());
      Inside.whole(
          () -> {
            Inside.the(OpeningAccounts.class)
                .grant(
                    made.id(),
                    role,
                    place.id(),
                    new DateRange(Sample.today().minusDays(9), Sample.today().plusYears(1)));
            return null;
          });
      return made;
    }

    Token signedIn() throws Exception {
      SignInOutcome outcome =
          Inside.whole(
              () ->
                  Inside.the(SigningIn.class)
                      .signIn(
                          name,
                          PASSWORD,
                          Visit.from("192.0.2.9"),
                          SignInKind.BROWSER,
                          Sample.now()));
      return ((SignInOutcome.SignedIn) outcome).token();
    }

    Caller caller() throws Exception {
      return seen(signedIn()).orElseThrow();
    }

    long grant() {
      return Inside.number("SELECT MAX(id) FROM role_grant WHERE account_id = ?1", id);
    }
  }

  private static Optional<Caller> seen(Token token) {
    return Inside.the(SignIns.class).find(token, Sample.now()).map(SignIns.Current::caller);
  }

  private static GrantingRoles granting() {
    return Inside.the(GrantingRoles.class);
  }

  private static Deputising deputising() {
    return Inside.the(Deputising.class);
  }

  private static GrantWish wish(Role role, OrganisationView place, LocalDate from) {
    return new GrantWish(role, place.id(), from, Optional.empty(), "岗位需要");
  }

  private static long recorded(Callable<Outcome<Long>> work) throws Exception {
    Outcome<Long> outcome = Inside.whole(work);
    assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    return ((Outcome.Recorded<Long>) outcome).fact();
  }

  private static Reason refused(Callable<Outcome<Long>> work) throws Exception {
    Outcome<Long> outcome = Inside.whole(work);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<Long>) outcome).reasons().get(0);
  }

  @Test
  default void p22ARoleIsGivenInsideTheOwnSubtreeFromItsDayOnAndNotTwice() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Caller admin = Account.holding(Role.ADMIN, branch.county()).caller();
    Account clerk = Account.of(Optional.of(branch.person()));

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
    Account stranger = Account.holding(Role.HR, branch.otherStation());
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
    Caller admin = Account.holding(Role.ADMIN, branch.county()).caller();
    Account auditor = Account.of(Optional.of(branch.person()));

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
    Caller admin = Account.holding(Role.ADMIN, branch.county()).caller();
    Account clerk = Account.holding(Role.HR, branch.station());
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
    Account outside = Account.holding(Role.HR, branch.otherStation());
    assertThatThrownBy(
            () ->
                Inside.takenBack(
                    () -> granting().end(admin, outside.grant(), today, "x", Sample.now())))
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void p23NobodyEndsTheOwnLastRightToAdminister() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Account account = Account.holding(Role.ADMIN, branch.county());
    Caller admin = account.caller();
    long first = account.grant();

    assertThat(refused(() -> granting().end(admin, first, today, "轮岗", Sample.now())))
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
    Account other = Account.holding(Role.ADMIN, top);
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

  private static long first(Account account) {
    return Inside.number("SELECT MIN(id) FROM role_grant WHERE account_id = ?1", account.id());
  }

  @Test
  default void p24ADeputyActsUnderOneGrantForItsDaysOnceSheSaysSo() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Account owner = Account.holding(Role.HR, branch.county());
    Account deputy = Account.of(Optional.of(branch.person()));
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

  private static long givenTo(Account account, Branch branch) throws Exception {
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
    Account owner = Account.holding(Role.HR, branch.county());
    Account deputy = Account.of(Optional.of(branch.person()));
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
    Account owner = Account.holding(Role.HR, branch.county());
    Account deputy = Account.of(Optional.of(branch.person()));
    Account second = Account.of(Optional.of(branch.colleague()));
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

    Caller admin = Account.holding(Role.ADMIN, branch.county()).caller();
    recorded(() -> granting().end(admin, owner.grant(), today.minusDays(1), "收回", Sample.now()));
    assertThat(seen(other).orElseThrow().acting()).isInstanceOf(Acting.Over.class);
    assertThat(seen(other).orElseThrow().grants()).isEmpty();
  }

  private static Token acts(Account deputy, Caller owner, Account whose, DateRange days)
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
    Account owner = Account.holding(Role.ADMIN, branch.county());
    Account deputy = Account.of(Optional.of(branch.person()));
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
    recorded(
        () ->
            granting()
                .give(
                    acting,
                    deputy.id(),
                    wish(Role.TRAINING, branch.station(), today),
                    Sample.now()));
  }

  @Test
  default void p25AnAccountIsSeenWhereItsPersonWorksOrARoleHolds() throws Exception {
    Branch branch = Branch.grown();
    AccountDirectory accounts = Inside.the(AccountDirectory.class);
    Account works = Account.of(Optional.of(branch.person()));
    Account holds = Account.holding(Role.HR, branch.station());
    Account outside = Account.holding(Role.HR, branch.otherStation());
    Account nowhere = Account.of(Optional.empty());
    AccountQuery all = new AccountQuery("", Optional.empty(), Optional.empty());

    Page<AccountView> county =
        accounts.search(branch.over(branch.county()), all, new Page.Request(0, 50), Sample.now());
    assertThat(county.items())
        .extracting(AccountView::id)
        .containsExactlyInAnyOrder(works.id(), holds.id());
    assertThat(county.total()).isEqualTo(2);
    assertThat(
            accounts
                .search(
                    branch.over(branch.county()),
                    new AccountQuery(
                        holds.name(), Optional.of(AccountState.ACTIVE), Optional.of(Role.HR)),
                    new Page.Request(0, 50),
                    Sample.now())
                .items())
        .extracting(AccountView::id)
        .containsExactly(holds.id());
    assertThat(accounts.inScope(branch.all(), outside.id(), Sample.now()).grants()).isEqualTo(1);
    assertThat(accounts.inScope(branch.all(), nowhere.id(), Sample.now()).state())
        .as("who administers the top")
        .isEqualTo(AccountState.ACTIVE);
    for (Account other : List.of(outside, nowhere)) {
      assertThatThrownBy(
              () -> accounts.inScope(branch.over(branch.county()), other.id(), Sample.now()))
          .isInstanceOf(UnknownSubject.class);
    }
  }

  @Test
  default void p25LockedAccountsAreFoundAsSuch() throws Exception {
    Branch branch = Branch.grown();
    Account account = Account.holding(Role.HR, branch.station());
    for (int i = 0; i < 8; i++) {
      String address = "192.0.2." + (100 + i);
      Inside.whole(
          () ->
              Inside.the(SigningIn.class)
                  .signIn(
                      account.name(),
                      "wrong",
                      Visit.from(address),
                      SignInKind.BROWSER,
                      Sample.now()));
    }

    assertThat(
            Inside.the(AccountDirectory.class)
                .search(
                    branch.over(branch.county()),
                    new AccountQuery("", Optional.of(AccountState.LOCKED), Optional.empty()),
                    new Page.Request(0, 50),
                    Sample.now())
                .items())
        .extracting(AccountView::id)
        .containsExactly(account.id());
  }

  @Test
  default void p26AnAccountIsOpenedOnceForEachPerson() throws Exception {
    Branch branch = Branch.grown();
    ManagingAccounts managing = Inside.the(ManagingAccounts.class);
    Caller admin = Account.holding(Role.ADMIN, branch.county()).caller();
    String name = "n" + UUID.randomUUID();

    for (String bad : List.of("ab", "1abc", "a b c", "a".repeat(61), "")) {
      assertThat(refused(() -> managing.open(admin, branch.person(), bad, Sample.now())))
          .as(bad)
          .isInstanceOf(AccountRefusal.BadName.class);
    }
    long account = recorded(() -> managing.open(admin, branch.person(), name, Sample.now()));
    assertThat(refused(() -> managing.open(admin, branch.person(), name + "b", Sample.now())))
        .isEqualTo(new AccountRefusal.HasOne(name));
    assertThat(refused(() -> managing.open(admin, branch.colleague(), name, Sample.now())))
        .isEqualTo(new AccountRefusal.NameTaken(name));
    assertThat(managing.events(account)).hasSize(1);
    long stranger = Sample.person(branch.otherStation());
    assertThatThrownBy(
            () -> Inside.takenBack(() -> managing.open(admin, stranger, name + "c", Sample.now())))
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void p27AClosedAccountSignsInNowhereFromThatMomentOn() throws Exception {
    Branch branch = Branch.grown();
    ManagingAccounts managing = Inside.the(ManagingAccounts.class);
    Account administrator = Account.holding(Role.ADMIN, branch.county());
    Caller admin = administrator.caller();
    Account clerk = Account.holding(Role.HR, branch.station());
    Token token = clerk.signedIn();

    recorded(() -> managing.close(admin, clerk.id(), "离职", Sample.now()));
    assertThat(seen(token)).isEmpty();
    assertThat(
            Inside.whole(
                () ->
                    Inside.the(SigningIn.class)
                        .signIn(
                            clerk.name(),
                            PASSWORD,
                            Visit.from("192.0.2.8"),
                            SignInKind.BROWSER,
                            Sample.now())))
        .isInstanceOf(SignInOutcome.WrongPassword.class);
    assertThat(refused(() -> managing.close(admin, clerk.id(), "离职", Sample.now())))
        .as("twice")
        .isInstanceOf(AccountRefusal.NothingNew.class);
    assertThat(refused(() -> managing.close(admin, administrator.id(), "x", Sample.now())))
        .isInstanceOf(AccountRefusal.Own.class);
    recorded(() -> managing.reopen(admin, clerk.id(), "返聘", Sample.now()));
    assertThat(clerk.caller().roles()).containsExactly(Role.HR);
    assertThat(managing.events(clerk.id())).hasSize(2);

    Inside.whole(
        () -> {
          Inside.the(OpeningAccounts.class)
              .grant(clerk.id(), Role.HR, branch.otherStation().id(), Sample.today());
          return null;
        });
    assertThat(refused(() -> managing.close(admin, clerk.id(), "x", Sample.now())))
        .as("it reaches further")
        .isEqualTo(new AccountRefusal.WiderRights(branch.otherStation().name(), Role.HR));
  }

  @Test
  default void p5WhoSeesAPlaceAndThroughWhichRight() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    Account here = Account.holding(Role.HR, branch.station());
    Account above = Account.holding(Role.TRAINING, branch.county());
    Account elsewhere = Account.holding(Role.HR, branch.otherStation());
    Account trainee = Account.holding(Role.TRAINEE, branch.station());
    Account deputy = Account.of(Optional.of(branch.person()));
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
}
