package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.lingyan.people.account.BrowserKind;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.ChangingPassword;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.MySignIns;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.PasswordRefused;
import org.lingyan.people.account.PlatformKind;
import org.lingyan.people.account.Role;
import org.lingyan.people.account.SignInKind;
import org.lingyan.people.account.SignInOutcome;
import org.lingyan.people.account.SignInView;
import org.lingyan.people.account.SignIns;
import org.lingyan.people.account.SigningIn;
import org.lingyan.people.account.Token;
import org.lingyan.people.account.Visit;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.Phone;
import org.lingyan.people.person.Registering;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** P3 to P5 on the real tables. */
interface SignInTests {
  String PASSWORD = "a right password";
  String ADDRESS = "192.0.2.7";
  int AT_ONCE = 8;

  private static String account(Instant at) {
    String name = "container-" + UUID.randomUUID();
    OrganisationView place = Sample.deepPlace();
    OpeningAccounts accounts = Inside.the(OpeningAccounts.class);
    long id = accounts.account(name, Optional.empty(), PASSWORD, at);
    accounts.grant(id, Role.HR, place.id(), Timekeeper.day(at));
    accounts.grant(id, Role.TRAINING, place.id(), Timekeeper.day(at).plusDays(1));
    return name;
  }

  private static SignInOutcome signIn(
      String account, String password, SignInKind kind, Instant at) {
    return Inside.the(SigningIn.class).signIn(account, password, Visit.from(ADDRESS), kind, at);
  }

  private static Token signedIn(String account, SignInKind kind, Instant at) {
    SignInOutcome outcome = signIn(account, PASSWORD, kind, at);
    assertThat(outcome).isInstanceOf(SignInOutcome.SignedIn.class);
    return ((SignInOutcome.SignedIn) outcome).token();
  }

  private static Optional<SignIns.Current> find(Token token, Instant at) {
    return Inside.the(SignIns.class).find(token, at);
  }

  private static long failures(String account) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(account.getBytes(StandardCharsets.UTF_8));
    return Inside.number(
        "SELECT COALESCE(SUM(failures), 0) FROM sign_in_failure WHERE subject = ?1",
        "account:" + HexFormat.of().formatHex(hash));
  }

  @Test
  default void p3WrongPasswordsAtOnceAreAllCountedAndSoonTurnedAway() throws Exception {
    Instant at = Sample.now();
    String account = account(at);

    List<SignInOutcome> outcomes =
        Inside.atOnce(AT_ONCE, i -> signIn(account, "wrong", SignInKind.BROWSER, at));

    long wrong = outcomes.stream().filter(SignInOutcome.WrongPassword.class::isInstance).count();
    assertThat(failures(account)).isEqualTo(wrong);
    // Two are hashed at once, and the next may begin before the last one is on record.
    assertThat(wrong).isBetween(6L, 8L);
    assertThat(outcomes.stream().filter(SignInOutcome.TooManyTries.class::isInstance))
        .hasSize(AT_ONCE - (int) wrong);
    assertThat(signIn(account, PASSWORD, SignInKind.BROWSER, at))
        .isInstanceOf(SignInOutcome.TooManyTries.class);
    signedIn(account, SignInKind.BROWSER, at.plus(Duration.ofMinutes(1)));
    assertThat(failures(account)).isZero();
  }

  /** Who found a browser signed in tries passwords no faster there than at sign-in. */
  @Test
  default void p3WrongPasswordsCountWhereTheyAreChangedToo() {
    Instant at = Sample.now();
    String account = account(at);
    String elsewhere = "192.0.2." + (100 + at.toEpochMilli() % 100);
    Token token = signedIn(account, SignInKind.BROWSER, at);
    Caller caller = find(token, at).orElseThrow().caller();
    ChangingPassword changing = Inside.the(ChangingPassword.class);

    for (int i = 1; i <= 6; i++) {
      assertThat(reasons(changing.change(caller, "wrong", "a newer password", elsewhere, at)))
          .containsExactly(new PasswordRefused.WrongCurrent());
    }
    assertThat(reasons(changing.change(caller, PASSWORD, "a newer password", elsewhere, at)))
        .containsExactly(new PasswordRefused.TooManyTries(Duration.ofSeconds(1)));
    assertThat(signIn(account, PASSWORD, SignInKind.BROWSER, at))
        .isInstanceOf(SignInOutcome.TooManyTries.class);
    Instant later = at.plus(Duration.ofSeconds(2));
    assertThat(changing.change(caller, PASSWORD, "a newer password", elsewhere, later))
        .isInstanceOf(Outcome.Recorded.class);
  }

  private static List<Reason> reasons(Outcome<Instant> outcome) {
    return ((Outcome.Refused<Instant>) outcome).reasons();
  }

  @Test
  default void p4ABrowsersSignInLivesOnWhileItIsUsed() {
    Instant at = Sample.now();
    Token token = signedIn(account(at), SignInKind.BROWSER, at);
    SignIns.Current early = find(token, at.plus(Duration.ofMinutes(4))).orElseThrow();
    Instant renewal = at.plus(Duration.ofMinutes(5));
    SignIns.Current due = find(token, renewal).orElseThrow();

    Inside.the(SignIns.class).renew(due.caller().signInId(), renewal);

    assertThat(early.dueForRenewal()).isFalse();
    assertThat(due.dueForRenewal()).isTrue();
    assertThat(find(token, renewal).orElseThrow().dueForRenewal()).isFalse();
    assertThat(find(token, renewal.plus(Duration.ofHours(8)).minusMillis(1))).isPresent();
    assertThat(find(token, renewal.plus(Duration.ofHours(8)))).isEmpty();
    assertThat(find(Token.fresh(), at)).isEmpty();
  }

  @Test
  default void p4AProgramsTokenEndsAtItsHour() {
    Instant at = Sample.now();
    Token token = signedIn(account(at), SignInKind.PROGRAM, at);

    SignIns.Current late = find(token, at.plus(Duration.ofHours(11))).orElseThrow();
    assertThat(late.dueForRenewal()).isFalse();
    assertThat(find(token, at.plus(Duration.ofHours(12)))).isEmpty();
  }

  @Test
  default void p4ANewPasswordEndsEverySignIn() {
    Instant at = Sample.now();
    String account = account(at);
    Token browser = signedIn(account, SignInKind.BROWSER, at);
    Token program = signedIn(account, SignInKind.PROGRAM, at);
    Caller caller = find(browser, at).orElseThrow().caller();
    ChangingPassword changing = Inside.the(ChangingPassword.class);

    assertThat(changing.change(caller, "wrong", "a newer password", ADDRESS, at))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(find(browser, at)).isPresent();
    assertThat(changing.change(caller, PASSWORD, "a newer password", ADDRESS, at))
        .isInstanceOf(Outcome.Recorded.class);

    assertThat(find(browser, at)).isEmpty();
    assertThat(find(program, at)).isEmpty();
    assertThat(signIn(account, PASSWORD, SignInKind.BROWSER, at))
        .isInstanceOf(SignInOutcome.WrongPassword.class);
    assertThat(signIn(account, "a newer password", SignInKind.BROWSER, at))
        .isInstanceOf(SignInOutcome.SignedIn.class);
  }

  @Test
  default void p5AGrantCountsFromItsDay() {
    Instant at = Sample.now();
    Token token = signedIn(account(at), SignInKind.BROWSER, at);
    Inside.the(SignIns.class)
        .renew(find(token, at).orElseThrow().caller().signInId(), at.plus(Duration.ofDays(1)));

    assertThat(find(token, at).orElseThrow().caller().grants())
        .extracting(Grant::role)
        .containsExactly(Role.HR);
    assertThat(find(token, at.plus(Duration.ofDays(1))).orElseThrow().caller().grants())
        .extracting(Grant::role)
        .containsExactlyInAnyOrder(Role.HR, Role.TRAINING);
  }

  /** What is known of a sign-in is a kind of browser and a short address, nothing else. */
  @Test
  default void p11SheSeesHerOwnAndEndsThem() {
    Instant at = Sample.now();
    String account = account(at);
    SigningIn signingIn = Inside.the(SigningIn.class);
    Visit visit =
        new Visit("203.0.113.77", BrowserKind.WECHAT, PlatformKind.ANDROID, Optional.empty());
    Token phone =
        ((SignInOutcome.SignedIn)
                signingIn.signIn(account, PASSWORD, visit, SignInKind.BROWSER, at))
            .token();
    Token program = signedIn(account, SignInKind.PROGRAM, at);
    Token here = signedIn(account, SignInKind.BROWSER, at);
    Caller caller = find(here, at).orElseThrow().caller();
    MySignIns mine = Inside.the(MySignIns.class);

    List<SignInView> all = mine.of(caller, new Page.Request(0, 10), at).items();
    assertThat(all).hasSize(3);
    assertThat(all.get(0).current()).isTrue();
    assertThat(all)
        .filteredOn(one -> one.browser() == BrowserKind.WECHAT)
        .extracting(SignInView::platform, one -> one.address().text())
        .containsExactly(Tuple.tuple(PlatformKind.ANDROID, "203.0.113.*"));

    long other = find(phone, at).orElseThrow().caller().signInId();
    mine.end(caller, other, at);
    assertThat(find(phone, at)).isEmpty();
    assertThatThrownBy(() -> mine.end(caller, other, at)).isInstanceOf(UnknownSubject.class);
    assertThat(mine.endOthers(caller, at)).isEqualTo(1);
    assertThat(find(program, at)).isEmpty();
    assertThat(find(here, at)).isPresent();
  }

  @Test
  default void p11AnothersIsUnknown() {
    Instant at = Sample.now();
    Caller one = find(signedIn(account(at), SignInKind.BROWSER, at), at).orElseThrow().caller();
    Token other = signedIn(account(at), SignInKind.BROWSER, at);
    long theirs = find(other, at).orElseThrow().caller().signInId();
    MySignIns mine = Inside.the(MySignIns.class);

    assertThatThrownBy(() -> mine.end(one, theirs, at)).isInstanceOf(UnknownSubject.class);
    mine.endOthers(one, at);
    assertThat(find(other, at)).isPresent();
  }

  @Test
  default void p12ADeviceThatWasNotUsedIsToldOfButTheFirst() throws Exception {
    Instant at = Sample.now();
    long person = Sample.person(Sample.deepPlace());
    String name = "container-" + UUID.randomUUID();
    Inside.the(OpeningAccounts.class).account(name, Optional.of(person), PASSWORD, at);
    SigningIn signingIn = Inside.the(SigningIn.class);
    Visit stranger = Visit.from(ADDRESS);

    Token mark =
        ((SignInOutcome.SignedIn)
                signingIn.signIn(name, PASSWORD, stranger, SignInKind.BROWSER, at))
            .mark()
            .orElseThrow();
    Visit known = new Visit(ADDRESS, BrowserKind.EDGE, PlatformKind.WINDOWS, Optional.of(mark));
    signingIn.signIn(name, PASSWORD, known, SignInKind.BROWSER, at.plusSeconds(1));
    assertThat(toldOfDevices(person)).isZero();

    signingIn.signIn(name, PASSWORD, stranger, SignInKind.BROWSER, at.plusSeconds(2));
    assertThat(toldOfDevices(person)).isOne();
    signingIn.signIn(name, PASSWORD, stranger, SignInKind.PROGRAM, at.plusSeconds(3));
    assertThat(toldOfDevices(person)).isEqualTo(2);
    signingIn.signIn(name, PASSWORD, stranger, SignInKind.PROGRAM, at.plusSeconds(4));
    assertThat(toldOfDevices(person)).isEqualTo(2);

    Instant later = at.plus(Duration.ofDays(181));
    signingIn.signIn(name, PASSWORD, known, SignInKind.BROWSER, later);
    assertThat(toldOfDevices(person)).as("nothing is known any more").isEqualTo(2);
  }

  private static long toldOfDevices(long person) {
    return Inside.number(
        "SELECT COUNT(*) FROM notice WHERE rule = 'sign-in.new-device' AND addressee = 'PERSON'"
            + " AND addressee_id = ?1",
        person);
  }

  /** P13: another spelling of the same account is no further try. */
  @Test
  default void p13TriesCountOnTheAccountHoweverItIsTyped() throws Exception {
    Instant at = Sample.now();
    String account = account(at);
    String wide =
        account
            .chars()
            .mapToObj(c -> Character.toString(c > ' ' && c < 0x7f ? c + 0xfee0 : c))
            .collect(Collectors.joining());
    for (String typed : List.of(account, " " + account, wide, account + " ", wide, account)) {
      assertThat(signIn(typed, "wrong", SignInKind.BROWSER, at))
          .isInstanceOf(SignInOutcome.WrongPassword.class);
    }
    assertThat(failures(account)).isEqualTo(6);
    assertThat(signIn(wide, PASSWORD, SignInKind.BROWSER, at))
        .isInstanceOf(SignInOutcome.TooManyTries.class);
    assertThat(signIn(wide, PASSWORD, SignInKind.BROWSER, at.plusSeconds(2)))
        .isInstanceOf(SignInOutcome.SignedIn.class);
  }

  @Test
  default void p13AnAccountIsNamedByThePhoneOfItsPersonInAnySpelling() throws Exception {
    Instant at = Sample.now();
    String number = number();
    String name = phoned(number, at);

    for (String typed :
        List.of(
            number,
            "+86 " + number,
            wide(number),
            number.substring(0, 3) + "-" + number.substring(3, 7) + " " + number.substring(7))) {
      assertThat(signIn(typed, PASSWORD, SignInKind.BROWSER, at))
          .as(typed)
          .isInstanceOf(SignInOutcome.SignedIn.class);
    }
    for (String typed : List.of(number, name, wide(number), "+86" + number, name, number)) {
      assertThat(signIn(typed, "wrong", SignInKind.BROWSER, at))
          .isInstanceOf(SignInOutcome.WrongPassword.class);
    }
    assertThat(failures(name)).isEqualTo(6);
    assertThat(signIn("0086" + number, PASSWORD, SignInKind.BROWSER, at))
        .isInstanceOf(SignInOutcome.TooManyTries.class);
  }

  /** Known or not, shared or not: what is answered depends on what was typed alone. */
  @Test
  default void p13ANumberOfTwoPeopleNamesNobodyAndTheAnswerTellsNothing() throws Exception {
    Instant at = Sample.now();
    String shared = number();
    String first = phoned(shared, at);
    assertThat(signIn(shared, PASSWORD, SignInKind.BROWSER, at))
        .isInstanceOf(SignInOutcome.SignedIn.class);
    String second = phoned(shared, at);

    SignInOutcome refused = new SignInOutcome.WrongPassword(true);
    assertThat(signIn(shared, PASSWORD, SignInKind.BROWSER, at)).isEqualTo(refused);
    assertThat(signIn(number(), PASSWORD, SignInKind.BROWSER, at)).isEqualTo(refused);
    assertThat(signIn(number(), "wrong", SignInKind.BROWSER, at)).isEqualTo(refused);
    for (String name : List.of(first, second)) {
      assertThat(signIn(name, PASSWORD, SignInKind.BROWSER, at))
          .isInstanceOf(SignInOutcome.SignedIn.class);
    }
    assertThat(signIn("nobody-at-all", PASSWORD, SignInKind.BROWSER, at))
        .isEqualTo(new SignInOutcome.WrongPassword(false));
  }

  private static String number() {
    return "139" + String.format("%08d", ThreadLocalRandom.current().nextInt(100_000_000));
  }

  private static String wide(String digits) {
    return digits
        .chars()
        .mapToObj(c -> Character.toString(c + 0xfee0))
        .collect(Collectors.joining());
  }

  /** An account of a new person with this phone; its name. */
  private static String phoned(String number, Instant at) throws Exception {
    String name = "container-" + UUID.randomUUID();
    Inside.whole(
        () -> {
          long person =
              Inside.the(Registering.class)
                  .person(
                      new PersonFacts(
                          "测试者",
                          List.of(),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty(),
                          Phone.parse(number)));
          Inside.the(EntityManager.class).flush();
          return Inside.the(OpeningAccounts.class).account(name, Optional.of(person), PASSWORD, at);
        });
    return name;
  }
}
