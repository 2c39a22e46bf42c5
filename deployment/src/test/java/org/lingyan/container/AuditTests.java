package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lingyan.container.Inside.recorded;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.hours.ledger.CheckingChains;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.inspection.DrawingSample;
import org.lingyan.inspection.EntryFilter;
import org.lingyan.inspection.InspectedEntry;
import org.lingyan.inspection.LogFilter;
import org.lingyan.inspection.LogLine;
import org.lingyan.inspection.ReadingLedger;
import org.lingyan.inspection.ReadingLog;
import org.lingyan.inspection.RecordedReading;
import org.lingyan.inspection.SampleWish;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobKinds;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.GrantWish;
import org.lingyan.people.account.GrantingRoles;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.WorkingLife;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** A3, I1 to I5, P20: what an auditor reads, and that nobody else does. */
interface AuditTests {
  Page.Request FIRST = new Page.Request(0, 200);

  private static EntryView post(long person, LocalDate day) {
    return ((Outcome.Recorded<EntryView>)
            Inside.the(PostingHours.class)
                .post(person, Sample.draft(day, 45), OptionalLong.empty(), Sample.now()))
        .fact();
  }

  private static List<InspectedEntry> entries(Scope scope, DateRange days) {
    EntryFilter filter =
        new EntryFilter(
            days, OptionalLong.empty(), "", Optional.empty(), EntryFilter.Which.ALL, false);
    return ((Outcome.Recorded<Page<InspectedEntry>>)
            Inside.the(ReadingLedger.class).entries(scope, filter, FIRST))
        .fact()
        .items();
  }

  private static List<LogLine> lines(Scope scope, String action) {
    LocalDate today = Sample.today();
    return Inside.the(ReadingLog.class)
        .lines(
            scope,
            new LogFilter(DateRange.inclusive(today, today), "", action, "", Optional.empty()),
            FIRST)
        .items();
  }

  private static void act(String action, String subject) {
    Inside.the(ActionLog.class)
        .record(
            new Action(
                Sample.now(), OptionalLong.empty(), action, subject, Action.Result.DONE, ""));
  }

  @Test
  default void a3TheLineStaysWhereItsSubjectLayWhenSheMovesAway() throws Exception {
    Branch branch = Branch.grown();
    String action = "test-" + Ids.text(Ids.next());
    act(action, "person:" + branch.person());
    act(action, "organisation:" + branch.station().id());

    move(branch, branch.otherStation());
    act(action, "person:" + branch.person());

    assertThat(lines(branch.over(branch.station()), action)).hasSize(2);
    assertThat(lines(branch.over(branch.sister()), action)).isEmpty();
    assertThat(lines(branch.all(), action)).hasSize(3);
    assertThat(lines(branch.over(branch.otherCounty()), action))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.personId()).hasValue(branch.person());
              assertThat(line.place()).isEqualTo(branch.otherStation().name());
            });
  }

  @Test
  default void i2WhatTheProductDidByItselfIsReadByWhoHasTheTop() throws Exception {
    Branch branch = Branch.grown();
    String action = "test-" + Ids.text(Ids.next());
    act(action, "retention:1");
    Scope top = Scope.over(1, OptionalLong.empty(), List.of("/1/"), Sample.today());

    assertThat(top.holdsTheTop()).isTrue();
    assertThat(lines(top, action)).hasSize(1);
    assertThat(lines(branch.over(branch.county()), action)).isEmpty();
  }

  @Test
  default void a10AnArchiveOfEvidenceIsALookAtEverybodyInIt() throws Exception {
    Branch branch = Branch.grown();
    post(branch.person(), Sample.today());
    post(branch.colleague(), Sample.today());
    TestedAccount auditor = TestedAccount.holding(Role.AUDITOR, branch.station());
    JobKind kind = Inside.the(JobKinds.class).named("audit.evidence").orElseThrow();
    String parameters =
        String.join(
            "\n",
            "zh-CN",
            "10",
            Sample.today().toString(),
            Sample.today().plusDays(1).toString(),
            Ids.text(branch.station().id()),
            Sample.now().plusSeconds(9).toString(),
            "a10");
    Archive run = new Archive(Ids.next(), auditor.id(), parameters, Sample.now());

    for (int i = 0; i < 2; i++) {
      assertThat(Inside.whole(() -> kind.work(run))).isInstanceOf(JobStep.Finished.class);
    }

    for (long person : List.of(branch.person(), branch.colleague())) {
      assertThat(
              Inside.number(
                  "SELECT COUNT(*) FROM sensitive_read WHERE person_id = ?1 AND account_id = ?2"
                      + " AND kind = 'FILE' AND role = 'AUDITOR'",
                  person,
                  auditor.id()))
          .as("once for one archive")
          .isOne();
    }
  }

  /**
   * An archive that is made.
   *
   * @param jobId of which long work
   * @param account who asked for it
   * @param parameters what is wanted
   * @param at when
   */
  record Archive(long jobId, long account, String parameters, Instant at) implements JobRun {
    @Override
    public JobAsker asker() {
      return JobAsker.oneself(account);
    }

    @Override
    public String checkpoint() {
      return "";
    }

    @Override
    public void tell(JobProgress progress) {
      assertThat(progress.done()).isNotNegative();
    }
  }

  private static void move(Branch branch, OrganisationView to) throws Exception {
    Inside.whole(
        () -> {
          Inside.the(WorkingLife.class)
              .transfer(branch.person(), to.id(), Optional.empty(), branch.on(Sample.today()));
          Inside.the(EntityManager.class).flush();
          Sample.judge(Set.of(branch.person()));
          return true;
        });
  }

  @Test
  default void a3AnEntryLiesWithItsPersonAndAnUnknownKindWithWhoDidIt() throws Exception {
    Branch branch = Branch.grown();
    EntryView entry = post(branch.person(), Sample.today());
    String action = "test-" + Ids.text(Ids.next());
    act(action, "entry:" + entry.id());
    act(action, "something:" + entry.id());

    assertThat(lines(branch.over(branch.station()), action))
        .extracting(LogLine::subject)
        .containsExactly("entry:" + entry.id());
  }

  @Test
  default void i1AUnitReadsItsPeopleAndTheDaysOfThoseWhoLeft() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    LocalDate before = today.minusDays(3);
    EntryView hers = post(branch.person(), before);
    EntryView colleagues = post(branch.colleague(), before);
    move(branch, branch.otherStation());
    EntryView after = post(branch.person(), today);
    DateRange days = DateRange.inclusive(before, today);

    assertThat(ids(entries(branch.over(branch.station()), days)))
        .containsExactlyInAnyOrder(hers.id(), colleagues.id());
    assertThat(ids(entries(branch.over(branch.otherStation()), days)))
        .containsExactlyInAnyOrder(hers.id(), after.id());
    assertThat(entries(branch.over(branch.sister()), days)).isEmpty();
  }

  @Test
  default void i1PartOfANameFindsHerEntriesWhoeverRecordedThem() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    EntryView hers = post(branch.person(), today);
    post(branch.colleague(), today);
    String name = "找" + Ids.text(Ids.next());
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "UPDATE person SET name = ?1 WHERE id = ?2",
                name + "某",
                branch.person()));

    assertThat(named(branch, name)).containsExactly(hers.id());
    assertThat(named(branch, name.substring(1))).containsExactly(hers.id());
    assertThat(named(branch, name + "%")).as("no sign is a wildcard").isEmpty();
  }

  private static List<Long> named(Branch branch, String name) {
    EntryFilter filter =
        new EntryFilter(
            DateRange.yearOf(Sample.today()),
            OptionalLong.empty(),
            name,
            Optional.empty(),
            EntryFilter.Which.ALL,
            false);
    return ids(
        ((Outcome.Recorded<Page<InspectedEntry>>)
                Inside.the(ReadingLedger.class).entries(branch.all(), filter, FIRST))
            .fact()
            .items());
  }

  private static List<Long> ids(List<InspectedEntry> entries) {
    return entries.stream().map(one -> one.entry().id()).toList();
  }

  @Test
  default void i1AUnitOutsideTheScopeIsUnknown() throws Exception {
    Branch branch = Branch.grown();
    EntryFilter other =
        new EntryFilter(
            DateRange.yearOf(Sample.today()),
            OptionalLong.of(branch.otherStation().id()),
            "",
            Optional.empty(),
            EntryFilter.Which.ALL,
            false);

    assertThatThrownBy(
            () ->
                Inside.the(ReadingLedger.class).entries(branch.over(branch.county()), other, FIRST))
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void i3ReadingIsOnRecordWhereItTookPlace() throws Exception {
    Branch branch = Branch.grown();
    Inside.the(RecordedReading.class)
        .note(0, branch.station().id(), "ledger of a test", Sample.now());

    assertThat(lines(branch.over(branch.station()), RecordedReading.ACTION))
        .extracting(LogLine::detail)
        .containsExactly("ledger of a test");
    assertThat(lines(branch.over(branch.sister()), RecordedReading.ACTION)).isEmpty();
  }

  @Test
  default void i4TheSameWishDrawsTheSameSampleAndAnybodyCanDrawIt() throws Exception {
    Branch branch = Branch.grown();
    LocalDate today = Sample.today();
    List<Long> posted =
        IntStream.range(0, 12)
            .mapToObj(i -> post(branch.person(), today.minusDays(i)).id())
            .toList();
    Instant known = Sample.now();
    while (!Sample.now().isAfter(known.plusMillis(5))) {
      Thread.onSpinWait();
    }
    post(branch.person(), today.minusDays(1));
    SampleWish wish =
        new SampleWish(
            "种子 7",
            5,
            DateRange.inclusive(today.minusDays(30), today),
            branch.station().id(),
            known);

    DrawingSample drawing = Inside.the(DrawingSample.class);
    List<Long> first = ids(drawing.draw(branch.all(), wish).entries());

    assertThat(ids(drawing.draw(branch.over(branch.county()), wish).entries())).isEqualTo(first);
    assertThat(first)
        .isEqualTo(
            posted.stream()
                .sorted(Comparator.comparing(id -> key("种子 7:" + Ids.text(id))))
                .limit(5)
                .toList());
    assertThat(drawing.draw(branch.all(), wish).population()).isEqualTo(12);
    assertThatThrownBy(() -> drawing.draw(branch.over(branch.sister()), wish))
        .isInstanceOf(UnknownSubject.class);
  }

  private static String key(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }

  @Test
  default void i5ARowThatWasPutInBreaksTheChainWhereItStands() throws Exception {
    Branch branch = Branch.grown();
    post(branch.person(), Sample.today());
    post(branch.person(), Sample.today());
    CheckingChains chains = Inside.the(CheckingChains.class);
    assertThat(chains.of(List.of(branch.person())).get(branch.person()).intact()).isTrue();

    int brokenAt =
        Inside.takenBack(
            () -> {
              Rows.change(
                  Inside.the(EntityManager.class),
                  "INSERT INTO hours_entry SELECT ?1, person_id, seq + 1, occurred_on,"
                      + " recorded_at, minutes, category, source_kind, 'put-in', source_part,"
                      + " reverses, direction, mac, mac_key FROM hours_entry"
                      + " WHERE person_id = ?2 AND seq = 2",
                  Ids.next(),
                  branch.person());
              return chains.of(List.of(branch.person())).get(branch.person()).brokenAt();
            });

    assertThat(brokenAt).isEqualTo(3);
  }

  @Test
  default void p20NobodyAuditsWithoutALastDay() throws Exception {
    OrganisationView place = Sample.deepPlace();
    long account =
        Inside.whole(
            () ->
                Inside.the(OpeningAccounts.class)
                    .account(
                        "auditor-" + Ids.text(Ids.next()),
                        Optional.empty(),
                        "a long password 7",
                        Sample.now()));

    assertThatThrownBy(
            () ->
                Inside.the(OpeningAccounts.class)
                    .grant(account, Role.AUDITOR, place.id(), Sample.today()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                Inside.whole(
                    () ->
                        Rows.change(
                            Inside.the(EntityManager.class),
                            "INSERT INTO role_grant (id, account_id, role, organisation_id,"
                                + " from_day) VALUES (?1, ?2, 'AUDITOR', ?3, ?4)",
                            Ids.next(),
                            account,
                            place.id(),
                            Sample.today())))
        .isInstanceOf(PersistenceException.class);
  }

  /** A4: the reader sees for whom a deputy acted, and finds it by either name. */
  @Test
  default void a4ADeputysLineNamesForWhomSheActed() throws Exception {
    Branch branch = Branch.grown();
    TestedAccount owner = TestedAccount.of(Optional.of(branch.colleague()));
    TestedAccount deputy = TestedAccount.of(Optional.of(branch.person()));
    String action = "test-" + Ids.text(Ids.next());
    Inside.the(ActionLog.class)
        .record(
            new Action(
                Sample.now(),
                OptionalLong.of(deputy.id()),
                action,
                "person:" + branch.person(),
                Action.Result.DONE,
                ""));
    assertThat(lines(branch.all(), action))
        .singleElement()
        .satisfies(line -> assertThat(line.behalf()).as("for herself").isEmpty());
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "INSERT INTO action_log (id, at, account_id, action, subject, outcome, detail,"
                    + " person_id, path, for_account_id) SELECT ?1, at, account_id, action, subject,"
                    + " outcome, detail, person_id, path, ?2 FROM action_log WHERE action = ?3",
                Ids.next(),
                owner.id(),
                action));

    assertThat(lines(branch.all(), action)).extracting(LogLine::behalf).contains("测试者");
    LocalDate today = Sample.today();
    assertThat(
            Inside.the(ReadingLog.class)
                .lines(
                    branch.all(),
                    new LogFilter(
                        DateRange.inclusive(today, today),
                        owner.name(),
                        action,
                        "",
                        Optional.empty()),
                    FIRST)
                .items())
        .as("by whom she stands for")
        .singleElement()
        .satisfies(line -> assertThat(line.account()).isEqualTo(deputy.name()));
  }

  /** I7: who opens the log reads names. */
  @Test
  default void i7WhatStandsInALineIsReadByItsName() throws Exception {
    Branch branch = Branch.grown();
    Caller admin = TestedAccount.holding(Role.ADMIN, branch.county()).caller();
    TestedAccount clerk = TestedAccount.holding(Role.TRAINEE, branch.station());
    recorded(
        () ->
            Inside.the(GrantingRoles.class)
                .give(
                    admin,
                    clerk.id(),
                    new GrantWish(
                        Role.HR, branch.station().id(), Sample.today(), Optional.empty(), "岗位需要"),
                    Sample.now()));

    assertThat(lines(branch.over(branch.county()), "grant.give"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.detail()).isEqualTo("HR " + branch.station().name());
              assertThat(line.called()).isEqualTo(clerk.name());
            });
  }
}
