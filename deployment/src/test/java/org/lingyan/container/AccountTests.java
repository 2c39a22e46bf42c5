package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lingyan.container.Inside.recorded;
import static org.lingyan.container.Inside.refused;
import static org.lingyan.container.TestedAccount.seen;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lingyan.jobs.JobAsker;
import org.lingyan.people.account.AccountDirectory;
import org.lingyan.people.account.AccountQuery;
import org.lingyan.people.account.AccountRefusal;
import org.lingyan.people.account.AccountState;
import org.lingyan.people.account.AccountView;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Callers;
import org.lingyan.people.account.IssuingCodes;
import org.lingyan.people.account.IssuingSlips;
import org.lingyan.people.account.ManagingAccounts;
import org.lingyan.people.account.OldPassword;
import org.lingyan.people.account.OpenIdLinks;
import org.lingyan.people.account.OpenIdSubject;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.PhoneSignIn;
import org.lingyan.people.account.ReachRefused;
import org.lingyan.people.account.Role;
import org.lingyan.people.account.SignInKind;
import org.lingyan.people.account.SignInOutcome;
import org.lingyan.people.account.SigningIn;
import org.lingyan.people.account.Token;
import org.lingyan.people.account.Visit;
import org.lingyan.people.person.CorrectingFacts;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.person.Phone;
import org.lingyan.people.person.Registering;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.term.Terms;

/** P25 to P27: accounts are found, opened and closed. */
interface AccountTests {

  @Test
  default void p25AnAccountIsSeenWhereItsPersonWorksOrARoleHolds() throws Exception {
    Branch branch = Branch.grown();
    AccountDirectory accounts = Inside.the(AccountDirectory.class);
    TestedAccount works = TestedAccount.of(Optional.of(branch.person()));
    TestedAccount holds = TestedAccount.holding(Role.HR, branch.station());
    TestedAccount outside = TestedAccount.holding(Role.HR, branch.otherStation());
    TestedAccount nowhere = TestedAccount.of(Optional.empty());
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
    for (TestedAccount other : List.of(outside, nowhere)) {
      assertThatThrownBy(
              () -> accounts.inScope(branch.over(branch.county()), other.id(), Sample.now()))
          .isInstanceOf(UnknownSubject.class);
    }
  }

  @Test
  default void p25LockedAccountsAreFoundAsSuch() throws Exception {
    Branch branch = Branch.grown();
    TestedAccount account = TestedAccount.holding(Role.HR, branch.station());
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
    Caller admin = TestedAccount.holding(Role.ADMIN, branch.county()).caller();
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
  default void p26AClosedAccountIsNotOpenedBesideAnother() throws Exception {
    Branch branch = Branch.grown();
    ManagingAccounts managing = Inside.the(ManagingAccounts.class);
    Caller admin = TestedAccount.holding(Role.ADMIN, branch.county()).caller();
    String name = "n" + UUID.randomUUID();
    long first = recorded(() -> managing.open(admin, branch.person(), name, Sample.now()));
    Inside.whole(
        () -> Inside.the(IssuingCodes.class).issue(admin, first, OldPassword.KEPT, Sample.now()));
    recorded(() -> managing.close(admin, first, "误开", Sample.now()));
    assertThat(Inside.number("SELECT COUNT(*) FROM one_time_code WHERE account_id = ?1", first))
        .as("P27: its code is void")
        .isZero();
    long second = recorded(() -> managing.open(admin, branch.person(), name + "b", Sample.now()));

    assertThat(refused(() -> managing.reopen(admin, first, "x", Sample.now())))
        .isEqualTo(new AccountRefusal.HasOne(name + "b"));
    recorded(() -> managing.close(admin, second, "误开", Sample.now()));
    recorded(() -> managing.reopen(admin, first, "x", Sample.now()));
  }

  @Test
  default void p27WhatAClosedAccountHadAskedForEndsWithIt() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = TestedAccount.holding(Role.ADMIN, branch.county()).caller();
    TestedAccount clerk = TestedAccount.holding(Role.HR, branch.station());
    OpenIdLinks links = Inside.the(OpenIdLinks.class);
    OpenIdSubject identity = new OpenIdSubject("https://id.example.org", "c" + clerk.id());
    Caller caller = clerk.caller();
    Inside.whole(() -> links.link(caller, identity, Sample.now()));
    JobAsker asker = caller.asker();
    assertThat(Inside.the(Callers.class).of(asker, Sample.now())).isPresent();

    recorded(() -> Inside.the(ManagingAccounts.class).close(admin, clerk.id(), "调查", Sample.now()));
    assertThat(Inside.the(Callers.class).of(asker, Sample.now()))
        .as("J9: nobody's rights any more")
        .isEmpty();
    assertThat(Inside.whole(() -> links.signIn(identity, Visit.from("192.0.2.7"), Sample.now())))
        .isEmpty();
  }

  @Test
  default void p27AClosedAccountSignsInNowhereFromThatMomentOn() throws Exception {
    Branch branch = Branch.grown();
    ManagingAccounts managing = Inside.the(ManagingAccounts.class);
    TestedAccount administrator = TestedAccount.holding(Role.ADMIN, branch.county());
    Caller admin = administrator.caller();
    TestedAccount clerk = TestedAccount.holding(Role.HR, branch.station());
    Token token = clerk.signedIn();

    recorded(() -> managing.close(admin, clerk.id(), "离职", Sample.now()));
    assertThat(seen(token)).isEmpty();
    assertThat(
            Inside.whole(
                () ->
                    Inside.the(SigningIn.class)
                        .signIn(
                            clerk.name(),
                            TestedAccount.PASSWORD,
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
    Caller above = TestedAccount.holding(Role.ADMIN, branch.city()).caller();
    recorded(() -> managing.close(above, clerk.id(), "调查", Sample.now()));
    assertThat(refused(() -> managing.reopen(admin, clerk.id(), "x", Sample.now())))
        .as("what was closed from above is not opened from below")
        .isEqualTo(new AccountRefusal.WiderRights(branch.otherStation().name(), Role.HR));
    assertThat(
            refused(
                () ->
                    Inside.the(IssuingCodes.class)
                        .issue(above, clerk.id(), OldPassword.KEPT, Sample.now())))
        .as("P10: no code for a closed account")
        .isEqualTo(new ReachRefused.Closed());
  }

  /** A name of letters that nobody else has. */
  private static String letters(int many) {
    return ThreadLocalRandom.current()
        .ints(many, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static long employed(PersonFacts facts, OrganisationView place) throws Exception {
    return Inside.whole(
        () -> {
          Registering registering = Inside.the(Registering.class);
          long id = registering.person(facts);
          registering.employment(
              id,
              place.id(),
              WorkerCategory.FULL_TIME_COMMUNITY,
              new DateRange(Sample.lastYear().from(), DateRange.FOREVER));
          Inside.the(EntityManager.class).flush();
          Sample.judge(Set.of(id));
          return id;
        });
  }

  private static List<AccountView> found(Scope scope, String text) {
    return Inside.the(AccountDirectory.class)
        .search(
            scope,
            new AccountQuery(text, Optional.empty(), Optional.empty()),
            new Page.Request(0, 20),
            Sample.now())
        .items();
  }

  @Test
  default void p25AnAccountIsFoundAsItsPersonIs() throws Exception {
    Branch branch = Branch.grown();
    String given = letters(8);
    String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    PersonFacts facts =
        new PersonFacts(
            "单雨晴" + given,
            List.of("旧" + given),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Phone.parse(phone));
    long person = employed(facts, branch.station());
    TestedAccount account = TestedAccount.of(Optional.of(person));
    Scope county = branch.over(branch.county());

    for (String text :
        List.of(
            account.name(),
            account.name().substring(3, 20),
            "雨晴" + given,
            "shanyuqing" + given,
            "旧" + given,
            phone,
            "+86 " + phone)) {
      assertThat(found(county, text))
          .as(text)
          .singleElement()
          .satisfies(one -> assertThat(one.id()).isEqualTo(account.id()))
          .satisfies(one -> assertThat(one.organisation()).isEqualTo(branch.station().name()));
      assertThat(found(branch.over(branch.otherCounty()), text)).as("outside").isEmpty();
    }
    assertThat(found(county, "雨" + given)).isEmpty();
    assertThat(found(county, phone.substring(0, 10))).as("part of a number").isEmpty();
    assertThat(found(branch.all(), phone)).as("from the top").hasSize(1);
    assertThat(found(county, "%")).isEmpty();
  }

  /** M1: an account of a merged record is hers who stays. */
  @Test
  default void p25AnAccountOfAMergedRecordIsHersWhoStays() throws Exception {
    Branch branch = Branch.grown();
    String name = letters(12);
    long stays = employed(PersonFacts.named(name), branch.station());
    String alias = letters(12);
    long merged =
        Inside.whole(() -> Inside.the(Registering.class).person(PersonFacts.named(alias)));
    TestedAccount account = TestedAccount.of(Optional.of(merged));
    assertThat(found(branch.over(branch.county()), account.name())).isEmpty();
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "UPDATE person SET merged_into_id = ?2 WHERE id = ?1",
                merged,
                stays));

    for (String text : List.of(name, alias, account.name())) {
      assertThat(found(branch.over(branch.county()), text))
          .as(text)
          .singleElement()
          .satisfies(one -> assertThat(one.id()).isEqualTo(account.id()))
          .satisfies(one -> assertThat(one.personId()).hasValue(stays))
          .satisfies(one -> assertThat(one.person()).isEqualTo(name))
          .satisfies(one -> assertThat(one.organisation()).isEqualTo(branch.station().name()));
    }
    assertThat(
            Inside.the(AccountDirectory.class)
                .inScope(branch.over(branch.station()), account.id(), Sample.now())
                .person())
        .isEqualTo(name);
    assertThat(Inside.the(Terms.class).ofPerson(merged, Sample.today()))
        .isEqualTo(Inside.the(Terms.class).at(branch.station().path(), Sample.today()));
  }

  /** Who left is where she worked last; the pages add up. */
  @Test
  default void p25ThePagesAddUp() throws Exception {
    Branch branch = Branch.grown();
    String mark = letters(10);
    for (int i = 0; i < 3; i++) {
      long person = employed(PersonFacts.named(mark + (char) ('a' + i)), branch.station());
      TestedAccount.of(Optional.of(person));
    }
    AccountDirectory accounts = Inside.the(AccountDirectory.class);
    AccountQuery query = new AccountQuery(mark, Optional.empty(), Optional.empty());
    List<Long> ids = new ArrayList<>();

    for (int page = 0; page < 3; page++) {
      Page<AccountView> some =
          accounts.search(
              branch.over(branch.county()), query, new Page.Request(page, 2), Sample.now());
      assertThat(some.total()).as("page %d", page).isEqualTo(3);
      some.items().forEach(one -> ids.add(one.id()));
    }
    assertThat(ids).doesNotHaveDuplicates().hasSize(3);
  }

  private static void phone(long person, String number) throws Exception {
    Inside.whole(
        () -> {
          CorrectingFacts facts = Inside.the(CorrectingFacts.class);
          PersonFacts was = Inside.the(PersonFile.class).onRecord(List.of(person)).get(person);
          return facts.write(
              person,
              new PersonFacts(
                  was.name(),
                  was.formerNames(),
                  was.level(),
                  was.document(),
                  was.birthDate(),
                  Phone.parse(number)),
              new Change(Sample.today(), "登记", OptionalLong.empty(), Sample.now()));
        });
  }

  private static String number() {
    return "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
  }

  @Test
  default void p26CaseMakesNoOtherName() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = TestedAccount.holding(Role.ADMIN, branch.county()).caller();
    ManagingAccounts managing = Inside.the(ManagingAccounts.class);
    String name = "Zhang-" + UUID.randomUUID();
    long account = recorded(() -> managing.open(admin, branch.person(), name, Sample.now()));

    assertThat(
            refused(
                () ->
                    managing.open(
                        admin, branch.colleague(), name.toLowerCase(Locale.ROOT), Sample.now())))
        .isEqualTo(new AccountRefusal.NameTaken(name));
    recorded(
        () ->
            managing.open(
                admin, branch.colleague(), name.toLowerCase(Locale.ROOT) + "2", Sample.now()));
    TestedAccount other = TestedAccount.of(Optional.empty());
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "UPDATE account SET password_hash ="
                    + " (SELECT x.password_hash FROM (SELECT password_hash FROM account"
                    + " WHERE id = ?2) x) WHERE id = ?1",
                account,
                other.id()));
    for (String typed : List.of(name, name.toUpperCase(Locale.ROOT))) {
      SignInOutcome in =
          Inside.whole(
              () ->
                  Inside.the(SigningIn.class)
                      .signIn(
                          typed,
                          TestedAccount.PASSWORD,
                          Visit.from("192.0.2.9"),
                          SignInKind.BROWSER,
                          Sample.now()));
      assertThat(in).as(typed).isInstanceOf(SignInOutcome.SignedIn.class);
    }
  }

  @Test
  default void p13ANumberOfTwoPeopleNamesNobodyAndThatIsSaid() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = TestedAccount.holding(Role.ADMIN, branch.county()).caller();
    TestedAccount hers = TestedAccount.of(Optional.of(branch.person()));
    PhoneSignIn phones = Inside.the(PhoneSignIn.class);
    IssuingSlips slips = Inside.the(IssuingSlips.class);
    String number = number();
    assertThat(phones.of(branch.person())).isEqualTo(PhoneSignIn.Use.NO_NUMBER);
    phone(branch.person(), number);

    assertThat(phones.of(branch.person())).isEqualTo(PhoneSignIn.Use.NAMES_HER);
    String typed = number.substring(0, 3) + " " + number.substring(3);
    assertThat(slips.named(admin, List.of(typed), Sample.now()).ready())
        .as("P14: a slip by phone number")
        .singleElement()
        .satisfies(slip -> assertThat(slip.accountId()).isEqualTo(hers.id()));

    phone(branch.colleague(), number);
    assertThat(phones.of(branch.person())).isEqualTo(PhoneSignIn.Use.SHARED);
    assertThat(phones.of(branch.colleague())).isEqualTo(PhoneSignIn.Use.SHARED);
    assertThat(slips.named(admin, List.of(typed), Sample.now()).ready()).isEmpty();

    phone(branch.colleague(), number());
    TestedAccount.of(Optional.of(branch.person()));
    assertThat(phones.of(branch.person())).isEqualTo(PhoneSignIn.Use.SEVERAL_ACCOUNTS);
  }
}
