package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lingyan.notice.outbox.Notices;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.CodeRefused;
import org.lingyan.people.account.IssuedCode;
import org.lingyan.people.account.IssuingCodes;
import org.lingyan.people.account.IssuingSlips;
import org.lingyan.people.account.LockView;
import org.lingyan.people.account.OldPassword;
import org.lingyan.people.account.OpenIdLinks;
import org.lingyan.people.account.OpenIdSubject;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.PasswordRefused;
import org.lingyan.people.account.PreparedCode;
import org.lingyan.people.account.ReachRefused;
import org.lingyan.people.account.Role;
import org.lingyan.people.account.SignInKind;
import org.lingyan.people.account.SignInOutcome;
import org.lingyan.people.account.SignIns;
import org.lingyan.people.account.SigningIn;
import org.lingyan.people.account.SlipAccount;
import org.lingyan.people.account.SlipList;
import org.lingyan.people.account.SlipRefused;
import org.lingyan.people.account.Token;
import org.lingyan.people.account.UsingCode;
import org.lingyan.people.account.Visit;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** P8 to P10 on the real tables. */
interface CodeTests {
  String OLD = "an older password";
  String NEW = "a newer password";
  Duration A_WEEK = Duration.ofDays(7);

  /** An account of a test's own. */
  record Tested(long id, String name) {
    static Tested account(Optional<Long> person, Instant at) {
      String name = "coded-" + UUID.randomUUID();
      return new Tested(Inside.the(OpeningAccounts.class).account(name, person, OLD, at), name);
    }

    Tested with(Role role, OrganisationView place) throws Exception {
      return Inside.whole(
          () -> {
            Inside.the(OpeningAccounts.class).grant(id, role, place.id(), Sample.today());
            return this;
          });
    }

    SignInOutcome signIn(String password, Instant at) {
      return Inside.the(SigningIn.class)
          .signIn(name, password, Visit.from(address()), SignInKind.BROWSER, at);
    }

    Caller caller(Instant at) {
      Token token = ((SignInOutcome.SignedIn) signIn(OLD, at)).token();
      return Inside.the(SignIns.class).find(token, at).orElseThrow().caller();
    }

    Outcome<SignInOutcome.SignedIn> use(String code, String wanted, Instant at) {
      return Inside.the(UsingCode.class).use(name, code, wanted, Visit.from(address()), at);
    }

    /** Each test comes from elsewhere, so that none waits for another. */
    private String address() {
      return "192.0.2.1/" + name;
    }
  }

  private static Caller administrator(OrganisationView place, Instant at) throws Exception {
    return Tested.account(Optional.empty(), at).with(Role.ADMIN, place).caller(at);
  }

  private static IssuedCode issued(Caller by, Tested account, OldPassword old, Instant at) {
    Outcome<IssuedCode> outcome = Inside.the(IssuingCodes.class).issue(by, account.id(), old, at);
    assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    return ((Outcome.Recorded<IssuedCode>) outcome).fact();
  }

  private static <T> List<Reason> reasons(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<T>) outcome).reasons();
  }

  private static long logged(String action, long account, String outcome) {
    return Inside.number(
        "SELECT COUNT(*) FROM action_log WHERE action = ?1 AND subject = ?2 AND outcome = ?3",
        action,
        "account:" + account,
        outcome);
  }

  @Test
  default void p8ACodeLeadsToANewPasswordOnceAndTheOldOneEnds() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Tested account = Tested.account(Optional.of(branch.person()), at);
    IssuedCode code = issued(administrator(branch.county(), at), account, OldPassword.KEPT, at);

    assertThat(code.code()).matches("([A-HJKMNP-Z2-9]{4}-){2}[A-HJKMNP-Z2-9]{4}");
    assertThat(code.toString()).doesNotContain(code.code());
    assertThat(code.expiresAt()).isEqualTo(at.plus(A_WEEK));
    String typed = code.code().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
    assertThat(account.use(typed, NEW, at)).isInstanceOf(Outcome.Recorded.class);
    assertThat(account.signIn(NEW, at)).isInstanceOf(SignInOutcome.SignedIn.class);
    assertThat(account.signIn(OLD, at)).isInstanceOf(SignInOutcome.WrongPassword.class);
    assertThat(reasons(account.use(code.code(), "a third password", at)))
        .containsExactly(new CodeRefused.Wrong());
    assertThat(logged("code.issue", account.id(), "DONE")).isOne();
    assertThat(logged("code.use", account.id(), "DONE")).isOne();
  }

  @Test
  default void p8OnlyASlowHashOfItIsKept() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Tested account = Tested.account(Optional.of(branch.person()), at);
    IssuedCode code = issued(administrator(branch.county(), at), account, OldPassword.KEPT, at);

    String kept =
        Rows.first(
                Inside.the(EntityManager.class),
                "SELECT code_hash FROM one_time_code WHERE account_id = ?1",
                row -> row.text(0),
                account.id())
            .orElseThrow();
    assertThat(kept).startsWith("$argon2id$").doesNotContain(code.code().replace("-", ""));
  }

  @Test
  default void p8ItIsGoodUntilItsLastMomentAndNotAfter() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Tested account = Tested.account(Optional.of(branch.person()), at);
    IssuedCode code = issued(administrator(branch.county(), at), account, OldPassword.KEPT, at);

    assertThat(reasons(account.use(code.code(), NEW, at.plus(A_WEEK))))
        .containsExactly(new CodeRefused.Expired());
    assertThat(account.use(code.code(), NEW, at.plus(A_WEEK).minusMillis(1)))
        .isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  default void p8ANewOneMakesTheOlderVoid() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Tested account = Tested.account(Optional.of(branch.person()), at);
    Caller administrator = administrator(branch.county(), at);
    IssuedCode first = issued(administrator, account, OldPassword.KEPT, at);
    IssuedCode second = issued(administrator, account, OldPassword.KEPT, at);

    assertThat(reasons(account.use(first.code(), NEW, at)))
        .containsExactly(new CodeRefused.Wrong());
    assertThat(account.use(second.code(), NEW, at)).isInstanceOf(Outcome.Recorded.class);
  }

  /** A password that is not taken costs neither the code nor a try. */
  @Test
  default void p8ABadPasswordDoesNotUseItUp() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Tested account = Tested.account(Optional.of(branch.person()), at);
    IssuedCode code = issued(administrator(branch.county(), at), account, OldPassword.KEPT, at);

    for (int i = 0; i < 8; i++) {
      assertThat(reasons(account.use(code.code(), "short", at)))
          .containsExactly(new PasswordRefused.BadLength(10));
    }
    assertThat(reasons(account.use(code.code(), account.name(), at)))
        .containsExactly(new PasswordRefused.NotNew());
    assertThat(reasons(account.use(code.code(), code.code(), at)))
        .containsExactly(new PasswordRefused.NotNew());
    assertThat(account.use(code.code(), NEW, at)).isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  default void p3WrongCodesCountLikeWrongPasswords() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Tested account = Tested.account(Optional.of(branch.person()), at);
    IssuedCode code = issued(administrator(branch.county(), at), account, OldPassword.KEPT, at);

    for (int i = 1; i <= 3; i++) {
      assertThat(reasons(account.use("AAAA-BBBB-CCC" + (i + 1), NEW, at)))
          .containsExactly(new CodeRefused.Wrong());
      assertThat(account.signIn("wrong", at)).isInstanceOf(SignInOutcome.WrongPassword.class);
    }
    assertThat(reasons(account.use(code.code(), NEW, at)))
        .containsExactly(new CodeRefused.TooManyTries(Duration.ofSeconds(1)));
    assertThat(account.signIn(OLD, at)).isInstanceOf(SignInOutcome.TooManyTries.class);
    assertThat(account.use(code.code(), NEW, at.plusSeconds(2)))
        .isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  default void p8OfTwoWhoShowItAtOnceOneUsesIt() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Tested account = Tested.account(Optional.of(branch.person()), at);
    IssuedCode code = issued(administrator(branch.county(), at), account, OldPassword.KEPT, at);

    List<Outcome<SignInOutcome.SignedIn>> outcomes =
        Inside.atOnce(4, i -> account.use(code.code(), NEW + i, at));

    assertThat(outcomes.stream().filter(Outcome.Recorded.class::isInstance)).hasSize(1);
  }

  @Test
  default void p9TheOldPasswordWorksUntilTheCodeIsUsed() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Tested account = Tested.account(Optional.of(branch.person()), at);
    Token open = ((SignInOutcome.SignedIn) account.signIn(OLD, at)).token();
    IssuedCode code = issued(administrator(branch.county(), at), account, OldPassword.KEPT, at);

    assertThat(account.signIn(OLD, at)).isInstanceOf(SignInOutcome.SignedIn.class);
    assertThat(Inside.the(SignIns.class).find(open, at)).isPresent();
    account.use(code.code(), NEW, at);
    assertThat(Inside.the(SignIns.class).find(open, at)).isEmpty();
  }

  @Test
  default void p9TheAdministratorMayCloseItAtOnce() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Tested account = Tested.account(Optional.of(branch.person()), at);
    Token open = ((SignInOutcome.SignedIn) account.signIn(OLD, at)).token();
    OpenIdLinks links = Inside.the(OpenIdLinks.class);
    OpenIdSubject thief = new OpenIdSubject("https://id.example.org", "s" + account.id());
    Inside.whole(() -> links.link(account.caller(at), thief, at));
    IssuedCode code = issued(administrator(branch.county(), at), account, OldPassword.CLOSED, at);

    assertThat(Inside.the(SignIns.class).find(open, at)).isEmpty();
    assertThat(Inside.whole(() -> links.signIn(thief, Visit.from("192.0.2.7"), at)))
        .as("who knew the password may have linked an identity by it")
        .isEmpty();
    assertThat(account.signIn(OLD, at)).isInstanceOf(SignInOutcome.WrongPassword.class);
    assertThat(account.signIn("", at)).isInstanceOf(SignInOutcome.WrongPassword.class);
    assertThat(account.use(code.code(), NEW, at)).isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  default void p9ANewAccountBeginsWithACode() throws Exception {
    Instant at = Sample.now();
    String name = "coded-" + UUID.randomUUID();
    long id = Inside.the(OpeningAccounts.class).withoutPassword(name, Optional.empty(), at);
    Tested account = new Tested(id, name);
    IssuedCode code = Inside.the(IssuingCodes.class).write(id, OptionalLong.empty(), at);

    assertThat(account.signIn("", at)).isInstanceOf(SignInOutcome.WrongPassword.class);
    assertThat(account.use(code.code(), NEW, at)).isInstanceOf(Outcome.Recorded.class);
    assertThat(account.signIn(NEW, at)).isInstanceOf(SignInOutcome.SignedIn.class);
  }

  @Test
  default void p8HerNoticeSaysThatOneWasIssued() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Tested account = Tested.account(Optional.of(branch.person()), at);
    issued(administrator(branch.county(), at), account, OldPassword.KEPT, at);

    assertThat(Inside.the(Notices.class).of(branch.person(), new Page.Request(0, 10), at).items())
        .extracting(notice -> notice.text().code())
        .contains("code.issued");
  }

  @Test
  default void p10UnlockingForgetsWhatWasCounted() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Tested account = Tested.account(Optional.of(branch.person()), at);
    Caller administrator = administrator(branch.county(), at);
    for (int i = 1; i <= 6; i++) {
      account.signIn("wrong", at);
    }
    IssuingCodes codes = Inside.the(IssuingCodes.class);
    assertThat(codes.view(administrator, account.id(), at).lockedUntil())
        .contains(at.plusSeconds(1));

    assertThat(codes.unlock(administrator, account.id(), at)).isInstanceOf(Outcome.Recorded.class);
    assertThat(codes.unlock(administrator, account.id(), at)).isInstanceOf(Outcome.Recorded.class);

    assertThat(codes.view(administrator, account.id(), at).lockedUntil()).isEmpty();
    assertThat(account.signIn(OLD, at)).isInstanceOf(SignInOutcome.SignedIn.class);
    assertThat(logged("account.unlock", account.id(), "DONE")).isEqualTo(2);
  }

  @Test
  default void p10WhoWorksOutsideIsUnknown() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Tested account = Tested.account(Optional.of(branch.person()), at);
    Caller neighbour = administrator(branch.otherCounty(), at);
    Caller clerk = Tested.account(Optional.empty(), at).with(Role.HR, branch.county()).caller(at);
    IssuingCodes codes = Inside.the(IssuingCodes.class);

    for (Caller nobody : List.of(neighbour, clerk)) {
      assertThatThrownBy(() -> codes.issue(nobody, account.id(), OldPassword.KEPT, at))
          .isInstanceOf(UnknownSubject.class);
      assertThatThrownBy(() -> codes.unlock(nobody, account.id(), at))
          .isInstanceOf(UnknownSubject.class);
      assertThatThrownBy(() -> codes.view(nobody, account.id(), at))
          .isInstanceOf(UnknownSubject.class);
    }
    assertThat(logged("code.issue", account.id(), "DONE")).isZero();
  }

  /** A person's trainee role shows herself only: her host unit may help her too. */
  @Test
  default void p10AWiderRoleIsOutOfReachAndItSaysWhich() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Tested account =
        Tested.account(Optional.of(branch.person()), at)
            .with(Role.HR, branch.station())
            .with(Role.TRAINEE, branch.otherStation());
    Caller administrator = administrator(branch.county(), at);
    IssuingCodes codes = Inside.the(IssuingCodes.class);
    assertThat(codes.view(administrator, account.id(), at).against()).isEmpty();

    account.with(Role.TRAINING, branch.city());

    Reason wider = new ReachRefused.WiderRights(Role.TRAINING, branch.city().name());
    assertThat(codes.view(administrator, account.id(), at))
        .extracting(LockView::against)
        .isEqualTo(List.of(wider));
    assertThat(reasons(codes.issue(administrator, account.id(), OldPassword.CLOSED, at)))
        .containsExactly(wider);
    assertThat(reasons(codes.unlock(administrator, account.id(), at))).containsExactly(wider);
    assertThat(account.signIn(OLD, at)).isInstanceOf(SignInOutcome.SignedIn.class);
    assertThat(logged("code.issue", account.id(), "REFUSED")).isOne();
  }

  @Test
  default void p10NobodyIssuesOneForHerself() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Caller administrator = administrator(branch.county(), at);

    assertThat(
            reasons(
                Inside.the(IssuingCodes.class)
                    .issue(administrator, administrator.accountId(), OldPassword.KEPT, at)))
        .containsExactly(new ReachRefused.OwnAccount());
  }

  @Test
  default void p14WhoHasNoPasswordIsOnTheListOfHerOrganisation() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Caller administrator = administrator(branch.county(), at);
    Tested old = Tested.account(Optional.of(branch.colleague()), at);
    String name = "coded-" + UUID.randomUUID();
    long fresh =
        Inside.the(OpeningAccounts.class).withoutPassword(name, Optional.of(branch.person()), at);
    IssuingSlips slips = Inside.the(IssuingSlips.class);

    assertThat(slips.withoutPassword(administrator, branch.county().id(), at))
        .isEqualTo(
            new SlipList(
                List.of(new SlipAccount(fresh, name, "测试者", branch.station().name())), List.of()));
    assertThat(slips.withoutPassword(administrator, branch.sister().id(), at).ready()).isEmpty();
    assertThatThrownBy(() -> slips.withoutPassword(administrator, branch.otherCounty().id(), at))
        .isInstanceOf(UnknownSubject.class);
    assertThat(old.signIn(OLD, at)).isInstanceOf(SignInOutcome.SignedIn.class);
  }

  @Test
  default void p14EveryLineOfAListThatIsWrongIsNamed() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Caller administrator = administrator(branch.county(), at);
    Tested mine = Tested.account(Optional.of(branch.person()), at);
    Tested wide = Tested.account(Optional.of(branch.colleague()), at).with(Role.HR, branch.city());
    Tested other = Tested.account(Optional.empty(), at).with(Role.HR, branch.otherCounty());
    IssuingSlips slips = Inside.the(IssuingSlips.class);

    SlipList list =
        slips.named(
            administrator,
            List.of(mine.name(), "", "nobody-at-all", wide.name(), other.name(), mine.name()),
            at);

    assertThat(list.ready()).extracting(SlipAccount::account).containsExactly(mine.name());
    assertThat(list.problems())
        .containsExactly(
            new SlipRefused.UnknownAccount(3, "nobody-at-all"),
            new SlipRefused.UnknownAccount(5, other.name()),
            new SlipRefused.OutOfReach(wide.name(), "测试者"));
    List<String> many =
        java.util.stream.IntStream.rangeClosed(0, 500).mapToObj(i -> "name-" + i).toList();
    assertThat(slips.named(administrator, many, at).problems())
        .containsExactly(new SlipRefused.TooMany(500));
  }

  @Test
  default void p14PreparedCodesAreGoodOnlyOnceTheyAreKept() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Caller administrator = administrator(branch.county(), at);
    Tested account = Tested.account(Optional.of(branch.person()), at);
    IssuedCode older = issued(administrator, account, OldPassword.KEPT, at);
    IssuingSlips slips = Inside.the(IssuingSlips.class);
    SlipAccount slip = slips.named(administrator, List.of(account.name()), at).ready().get(0);

    PreparedCode given = slips.prepared(slip);
    Inside.takenBack(() -> slips.keep(List.of(given), administrator.accountId(), at));
    assertThat(reasons(account.use(given.code(), NEW, at)))
        .containsExactly(new CodeRefused.Wrong());
    assertThat(account.use(older.code(), NEW, at)).isInstanceOf(Outcome.Recorded.class);

    PreparedCode kept = slips.prepared(slip);
    assertThat(slips.keep(List.of(kept), administrator.accountId(), at)).isEqualTo(at.plus(A_WEEK));
    assertThat(account.use(kept.code(), NEW + 2, at)).isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  default void p14WhatEndedMeanwhileIsLeftOut() throws Exception {
    Branch branch = Branch.grown();
    Instant at = Sample.now();
    Caller administrator = administrator(branch.county(), at);
    Tested account = Tested.account(Optional.of(branch.person()), at);
    IssuingSlips slips = Inside.the(IssuingSlips.class);

    assertThat(slips.again(administrator.asker(), List.of(account.id()), at).ready()).hasSize(1);
    account.with(Role.HR, branch.city());
    assertThat(slips.again(administrator.asker(), List.of(account.id()), at).ready()).isEmpty();
  }
}
