package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lingyan.certificate.IssuingProof;
import org.lingyan.certificate.ProofCheck;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.VerifyingProof;
import org.lingyan.hours.ledger.LedgerCheck;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.NoticeSettings;
import org.lingyan.notice.channel.Preferences;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Deputising;
import org.lingyan.people.account.GrantWish;
import org.lingyan.people.account.GrantingRoles;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Role;
import org.lingyan.people.account.SignInKind;
import org.lingyan.people.account.SignInOutcome;
import org.lingyan.people.account.SigningIn;
import org.lingyan.people.account.Visit;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.person.CorrectingFacts;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.Phone;
import org.lingyan.people.tree.Change;
import org.lingyan.personal.Fate;
import org.lingyan.privacy.erasure.AskingErasure;
import org.lingyan.privacy.erasure.ErasingPersons;
import org.lingyan.privacy.erasure.ErasureGround;
import org.lingyan.privacy.erasure.ErasureRefusal;
import org.lingyan.privacy.erasure.ErasureState;
import org.lingyan.privacy.erasure.Erasures;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** E1 to E8: what goes is nowhere, what stays can still be checked. */
interface ErasureTests {
  String NAME = "欧阳删删";
  String PASSPORT = "E98765432";
  String PHONE = "13912345678";
  String MAIL = "erase.me";
  String PASSWORD = "a right password";

  private static Change because(String reason) {
    return new Change(Sample.today(), reason, OptionalLong.empty(), Sample.now());
  }

  private static Reason refused(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<?>) outcome).reasons().get(0);
  }

  /** Somebody of whom everything is known: facts, account, hours, paper, address. */
  private static ProofView known(Branch branch) throws Exception {
    long person = branch.person();
    Inside.whole(
        () ->
            Inside.the(CorrectingFacts.class)
                .write(
                    person,
                    new PersonFacts(
                        NAME,
                        List.of(),
                        Optional.empty(),
                        IdentityDocument.parse(DocumentKind.PASSPORT, PASSPORT),
                        Optional.of(LocalDate.of(1990, 3, 7)),
                        Phone.parse(PHONE)),
                    because("登记")));
    Inside.whole(
        () ->
            Inside.the(OpeningAccounts.class)
                .account("e-" + person, Optional.of(person), PASSWORD, Sample.now()));
    Inside.whole(
        () ->
            Inside.the(Preferences.class)
                .keep(
                    person,
                    new NoticeSettings(true, java.util.Map.of(ChannelKind.MAIL, mail(branch))),
                    Sample.now()));
    Inside.the(PostingHours.class)
        .post(
            person, Sample.draft(Sample.lastYear().from(), 90), OptionalLong.empty(), Sample.now());
    return ((Outcome.Recorded<ProofView>)
            Inside.the(IssuingProof.class)
                .hours(branch.all(), person, Sample.lastYear(), Sample.now()))
        .fact();
  }

  private static String mail(Branch branch) {
    return MAIL + branch.person() + "@example.cn";
  }

  private static void leave(Branch branch) throws Exception {
    Inside.whole(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .leave(
                    branch.all(),
                    branch.person(),
                    OptionalLong.empty(),
                    new Change(Sample.today(), why(branch), OptionalLong.empty(), Sample.now())));
  }

  private static String why(Branch branch) {
    return "辞职去外地 " + branch.person();
  }

  private static Outcome<Long> enter(Branch branch) throws Exception {
    return Inside.whole(
        () ->
            Inside.the(AskingErasure.class)
                .enter(branch.all(), branch.person(), ErasureGround.PERIOD_OVER, because("离职满五年")));
  }

  private static long administrator(String name) throws Exception {
    return Inside.whole(
        () -> {
          OpeningAccounts accounts = Inside.the(OpeningAccounts.class);
          long account = accounts.account(name, Optional.empty(), PASSWORD, Sample.now());
          accounts.grant(
              account, Role.ADMIN, Sample.placeOf("hr-city").id(), Sample.lastYear().from());
          return account;
        });
  }

  private static org.lingyan.people.tree.Scope as(Branch branch, long account) {
    return org.lingyan.people.tree.Scope.over(
        account, OptionalLong.empty(), List.of(branch.city().path()), Sample.today());
  }

  /** Where in the whole database a text stands, as it is or sealed with the newest key. */
  private static Set<String> places(String trace) {
    EntityManager em = Inside.the(EntityManager.class);
    Keyring keys = Inside.the(Keyring.class);
    Set<String> found = new TreeSet<>();
    record Column(String table, String name, boolean secret) {}
    List<Column> columns =
        new ArrayList<>(
            Rows.list(
                em,
                "SELECT c.TABLE_NAME, c.COLUMN_NAME, c.COLUMN_COMMENT LIKE 'AES-GCM%'"
                    + " FROM information_schema.COLUMNS c JOIN information_schema.TABLES t"
                    + " ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME"
                    + " WHERE c.TABLE_SCHEMA = DATABASE() AND t.TABLE_TYPE = 'BASE TABLE'"
                    + " AND (c.DATA_TYPE IN ('varchar', 'text', 'mediumtext', 'longtext', 'char')"
                    + " OR c.COLUMN_COMMENT LIKE 'AES-GCM%')",
                row -> new Column(row.text(0), row.text(1), row.flag(2))));
    assertThat(columns).hasSizeGreaterThan(50);
    for (Column column : columns) {
      boolean there =
          column.secret()
              ? Rows.list(
                      em,
                      "SELECT "
                          + column.name()
                          + " FROM "
                          + column.table()
                          + " WHERE "
                          + column.name()
                          + " IS NOT NULL",
                      row -> row.bytes(0))
                  .stream()
                  .filter(bytes -> bytes.length > 0)
                  .anyMatch(bytes -> keys.open(bytes).contains(trace))
              : Rows.first(
                      em,
                      "SELECT 1 FROM "
                          + column.table()
                          + " WHERE CONVERT("
                          + column.name()
                          + " USING utf8mb4) LIKE ?1 LIMIT 1",
                      row -> true,
                      Rows.containing(trace))
                  .isPresent();
      if (there) {
        found.add(column.table() + "." + column.name());
      }
    }
    return found;
  }

  @Test
  default void e4WhoIsEmployedIsNotErased() throws Exception {
    Branch branch = Branch.grown();

    assertThat(refused(enter(branch)))
        .isEqualTo(new ErasureRefusal.Employed(Sample.lastYear().from()));
    leave(branch);
    assertThat(enter(branch)).isInstanceOf(Outcome.Recorded.class);
    assertThat(refused(enter(branch))).as("E1 twice").isEqualTo(new ErasureRefusal.Open());
  }

  @Test
  default void e3TwoAgreeAndTheFirstAloneChangesNothing() throws Exception {
    Branch branch = Branch.grown();
    known(branch);
    leave(branch);
    long first = administrator("e3-first-" + branch.person());
    long second = administrator("e3-second-" + branch.person());
    long id = ((Outcome.Recorded<Long>) enter(branch)).fact();
    ErasingPersons erasing = Inside.the(ErasingPersons.class);

    assertThat(erasing.preview(as(branch, first), id).second()).isTrue();
    Inside.whole(() -> erasing.agree(as(branch, first), id, Sample.now()));
    assertThat(Inside.the(Erasures.class).latest(branch.person()).orElseThrow().state())
        .isEqualTo(ErasureState.AGREED);
    assertThat(name(branch)).isEqualTo(NAME);
    assertThat(refused(Inside.whole(() -> erasing.agree(as(branch, first), id, Sample.now()))))
        .isEqualTo(new ErasureRefusal.SecondNeeded());
    Inside.whole(() -> erasing.agree(as(branch, second), id, Sample.now()));
    assertThat(Inside.the(Erasures.class).latest(branch.person()).orElseThrow().state())
        .isEqualTo(ErasureState.EXECUTED);
    assertThat(name(branch)).isNotEqualTo(NAME);
    assertThat(refused(Inside.whole(() -> erasing.agree(as(branch, second), id, Sample.now()))))
        .as("E5")
        .isEqualTo(new ErasureRefusal.Over());
    assertThatThrownBy(() -> erasing.preview(branch.over(branch.otherCounty()), id))
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void e3AClosedAccountOrOnesOwnOtherOneIsNoSecond() throws Exception {
    Branch branch = Branch.grown();
    known(branch);
    leave(branch);
    long first = administrator("e3-open-" + branch.person());
    long second = administrator("e3-closed-" + branch.person());
    long id = ((Outcome.Recorded<Long>) enter(branch)).fact();
    ErasingPersons erasing = Inside.the(ErasingPersons.class);
    EntityManager em = Inside.the(EntityManager.class);

    Inside.takenBack(
        () -> {
          Rows.change(
              em,
              "UPDATE account SET closed_at = ?1 WHERE id <> ?2 AND id <> ?3",
              Sample.now(),
              first,
              second);
          assertThat(erasing.preview(as(branch, first), id).second()).isTrue();
          Rows.change(
              em,
              "UPDATE account SET person_id = ?1 WHERE id IN (?2, ?3)",
              branch.colleague(),
              first,
              second);
          assertThat(erasing.preview(as(branch, first), id).second()).as("both are hers").isFalse();
          Rows.change(em, "UPDATE account SET person_id = NULL WHERE id = ?1", second);

          assertThat(erasing.agree(as(branch, first), id, Sample.now()))
              .isInstanceOf(Outcome.Recorded.class);
          assertThat(refused(erasing.agree(as(branch, first), id, Sample.now())))
              .isEqualTo(new ErasureRefusal.SecondNeeded());
          Rows.change(em, "UPDATE account SET closed_at = ?1 WHERE id = ?2", Sample.now(), second);
          assertThat(erasing.agree(as(branch, first), id, Sample.now()))
              .as("nobody is left who could")
              .isInstanceOf(Outcome.Recorded.class);
          assertThat(Inside.the(Erasures.class).latest(branch.person()).orElseThrow().state())
              .isEqualTo(ErasureState.EXECUTED);
          return true;
        });
    Inside.whole(() -> erasing.agree(as(branch, first), id, Sample.now()));
    Inside.whole(() -> erasing.agree(as(branch, second), id, Sample.now()));
  }

  /** A list on which she stands, brought and posted by somebody else. */
  private static void listed(long person, String name) throws Exception {
    EntityManager em = Inside.the(EntityManager.class);
    long list = Ids.next();
    Inside.whole(
        () -> {
          Rows.change(
              em,
              "INSERT INTO intake (id, kind, state, account_id, file_id, file_name, headings,"
                  + " notes, refusal, made_at, rows_until) SELECT ?1, 'PEOPLE', 'POSTED', MIN(id),"
                  + " 0, '-', '', '', '', ?2, '2999-01-01' FROM account",
              list,
              Sample.now());
          Rows.change(
              em,
              "INSERT INTO intake_row (id, intake_id, number, verdict, content)"
                  + " VALUES (?1, ?2, 3, 'NEW', ?3)",
              Ids.next(),
              list,
              Inside.the(Keyring.class).seal(name));
          return Rows.change(
              em,
              "INSERT INTO intake_fact (id, intake_id, kind, subject_id)"
                  + " VALUES (?1, ?2, 'PERSON', ?3)",
              Ids.next(),
              list,
              person);
        });
  }

  @Test
  default void e5WhatOthersBroughtAndWereToldAndWroteAboutHerGoesToo() throws Exception {
    Branch branch = Branch.grown();
    long person = branch.person();
    LocalDate today = Sample.today();
    String name = "欧阳忘忘";
    String reason = "另有隐情" + person;
    Inside.whole(
        () ->
            Inside.the(CorrectingFacts.class)
                .write(person, PersonFacts.named(name), because("登记")));
    TestedAccount near = TestedAccount.of(Optional.of(Sample.person(branch.sister())));
    TestedAccount hers = TestedAccount.of(Optional.of(person));
    TestedAccount colleague = TestedAccount.of(Optional.of(branch.colleague()));
    Inside.whole(
        () -> {
          Inside.the(OpeningAccounts.class)
              .grant(near.id(), Role.ADMIN, branch.county().id(), Sample.lastYear().from());
          return Rows.change(
              Inside.the(EntityManager.class),
              "INSERT INTO account_event (id, account_id, kind, reason, at)"
                  + " VALUES (?1, ?2, 'CLOSED', ?3, ?4)",
              Ids.next(),
              hers.id(),
              reason,
              Sample.now());
        });
    GrantWish wish = new GrantWish(Role.HR, branch.station().id(), today, Optional.empty(), reason);
    Caller admin = near.caller();
    long grant =
        Inside.recorded(
            () -> Inside.the(GrantingRoles.class).give(admin, hers.id(), wish, Sample.now()));
    Caller lets = hers.caller();
    Inside.recorded(
        () ->
            Inside.the(Deputising.class)
                .let(
                    lets,
                    grant,
                    colleague.id(),
                    DateRange.inclusive(today, today),
                    reason,
                    Sample.now()));
    Inside.recorded(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .transfer(
                    branch.all(),
                    person,
                    branch.otherStation().id(),
                    Optional.empty(),
                    branch.on(today.minusDays(5))));
    listed(person, name);
    leave(branch);
    assertThat(places(name)).contains("intake_row.content", "notice.text_values");
    assertThat(places(reason))
        .containsExactlyInAnyOrder(
            "account_event.reason", "deputyship.reason", "role_grant_event.reason");

    long erasure = ((Outcome.Recorded<Long>) enter(branch)).fact();
    for (String one : List.of("e5-" + person, "e5b-" + person)) {
      long account = administrator(one);
      Inside.whole(
          () -> Inside.the(ErasingPersons.class).agree(as(branch, account), erasure, Sample.now()));
    }

    assertThat(places(name)).isEmpty();
    assertThat(places(reason)).isEmpty();
  }

  private static String name(Branch branch) {
    return Rows.first(
            Inside.the(EntityManager.class),
            "SELECT name FROM person WHERE id = ?1",
            row -> row.text(0),
            branch.person())
        .orElseThrow();
  }

  @Test
  default void e5WhatGoesIsNowhereAndWhatStaysCanBeChecked() throws Exception {
    Branch branch = Branch.grown();
    ProofView paper = known(branch);
    ProofCheck before = Inside.the(VerifyingProof.class).verify(paper.number()).orElseThrow();
    leave(branch);
    long first = administrator("e5-first-" + branch.person());
    long second = administrator("e5-second-" + branch.person());
    long id = ((Outcome.Recorded<Long>) enter(branch)).fact();
    ErasingPersons erasing = Inside.the(ErasingPersons.class);
    assertThat(places(NAME)).isNotEmpty();
    assertThat(places(PASSPORT)).isNotEmpty();
    assertThat(erasing.preview(as(branch, first), id).parts())
        .anySatisfy(part -> assertThat(part.kind().fate()).isEqualTo(Fate.GOES))
        .anySatisfy(part -> assertThat(part.kind().fate()).isEqualTo(Fate.MASKED))
        .anySatisfy(part -> assertThat(part.kind().fate()).isEqualTo(Fate.STAYS));

    Inside.whole(() -> erasing.agree(as(branch, first), id, Sample.now()));
    Inside.whole(() -> erasing.agree(as(branch, second), id, Sample.now()));

    for (String trace : List.of(NAME, PASSPORT, PHONE, mail(branch), why(branch))) {
      assertThat(places(trace)).as(trace).isEmpty();
    }
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM hours_entry_note n JOIN hours_entry e ON e.id = n.entry_id"
                    + " WHERE e.person_id = ?1 AND n.title <> ''",
                branch.person()))
        .isZero();
    assertThat(
            Inside.the(SigningIn.class)
                .signIn(
                    "e-" + branch.person(),
                    PASSWORD,
                    Visit.from("203.0.113.9"),
                    SignInKind.PROGRAM,
                    Sample.now()))
        .isNotInstanceOf(SignInOutcome.SignedIn.class);

    ProofCheck after = Inside.the(VerifyingProof.class).verify(paper.number()).orElseThrow();
    assertThat(after.status()).as("E7").isEqualTo(before.status());
    assertThat(after.proof().maskedHolder()).isEqualTo(before.proof().maskedHolder());
    assertThat(after.proof().hours()).isEqualTo(before.proof().hours());
    assertThat(
            Inside.whole(
                () ->
                    new LedgerCheck(Inside.the(EntityManager.class), Inside.the(Keyring.class))
                        .run()
                        .breaks()))
        .isEmpty();
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void e8AgainIsOnceAndAsksNobodyOutside() throws Exception {
    Branch branch = Branch.grown();
    known(branch);
    leave(branch);
    long account = administrator("e8-" + branch.person());
    long second = administrator("e8c-" + branch.person());
    ErasingPersons erasing = Inside.the(ErasingPersons.class);
    long erasure = ((Outcome.Recorded<Long>) enter(branch)).fact();
    for (long one : List.of(account, second)) {
      Inside.whole(() -> erasing.agree(as(branch, one), erasure, Sample.now()));
    }
    String line =
        Inside.the(Erasures.class).erased(as(branch, account)).stream()
            .filter(one -> one.startsWith(Ids.text(branch.person()) + "-"))
            .findFirst()
            .orElseThrow();

    assertThat(again(branch.over(branch.otherCounty()), List.of(line)))
        .isEqualTo(new Outcome.Recorded<>(0));
    for (int i = 0; i < 2; i++) {
      assertThat(again(as(branch, account), List.of(line, line)))
          .isEqualTo(new Outcome.Recorded<>(1));
    }
    assertThat(places(mail(branch))).isEmpty();
  }

  @Test
  default void e8NobodyIsErasedByAnIdAlone() throws Exception {
    Branch branch = Branch.grown();
    known(branch);
    long account = administrator("e8b-" + branch.person());
    String id = Ids.text(branch.person());

    for (String line : List.of(id, id + "-1-" + "0".repeat(32), id + "-1-", "-1-0")) {
      assertThat(refused(again(as(branch, account), List.of(line))))
          .as(line)
          .isEqualTo(new ErasureRefusal.NotListed(line));
    }
    assertThat(places(mail(branch))).isNotEmpty();
  }

  private static Outcome<Integer> again(org.lingyan.people.tree.Scope scope, List<String> lines)
      throws Exception {
    return Inside.whole(() -> Inside.the(ErasingPersons.class).again(scope, lines, Sample.now()));
  }
}
