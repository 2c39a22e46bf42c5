package org.lingyan.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lingyan.container.Inside.recorded;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.audit.SensitiveRead;
import org.lingyan.audit.SensitiveReads;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobKinds;
import org.lingyan.jobs.JobProgress;
import org.lingyan.jobs.JobQueue;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobState;
import org.lingyan.jobs.Jobs;
import org.lingyan.jobs.Lease;
import org.lingyan.jobs.Working;
import org.lingyan.notice.outbox.NoticeView;
import org.lingyan.notice.outbox.Notices;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.DatedPath;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.personal.Held;
import org.lingyan.personal.Retained;
import org.lingyan.privacy.correction.AskingCorrection;
import org.lingyan.privacy.correction.CorrectionField;
import org.lingyan.privacy.correction.CorrectionRefusal;
import org.lingyan.privacy.correction.CorrectionRequests;
import org.lingyan.privacy.correction.CorrectionState;
import org.lingyan.privacy.correction.CorrectionView;
import org.lingyan.privacy.correction.CorrectionWish;
import org.lingyan.privacy.correction.DecidingCorrection;
import org.lingyan.privacy.own.OwnData;
import org.lingyan.privacy.retention.RetentionBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** G1 to G4, V1, K1 to K6, A10: what is held about a person, and how she has it corrected. */
interface OwnDataTests {
  Page.Request FIRST = new Page.Request(0, 20);

  /** Columns by which a table says that a row is about somebody. */
  String ABOUT = "('person_id', 'account_id', 'addressee_id', 'alias_id', 'low_id')";

  private static CorrectionWish wish(CorrectionField field, String wanted) {
    return new CorrectionWish(
        field,
        field == CorrectionField.DOCUMENT ? Optional.of(DocumentKind.PASSPORT) : Optional.empty(),
        wanted,
        "登记时写错了",
        OptionalLong.empty());
  }

  private static Outcome<Long> ask(Branch branch, CorrectionWish wish) throws Exception {
    return Inside.whole(
        () -> Inside.the(AskingCorrection.class).ask(branch.person(), 1, wish, Sample.now()));
  }

  private static Reason refused(Outcome<Long> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<Long>) outcome).reasons().get(0);
  }

  private static PersonFacts facts(long person) {
    return Inside.the(PersonFile.class).onRecord(List.of(person)).get(person);
  }

  private static Change because(String reason) {
    return new Change(Sample.today(), reason, OptionalLong.of(1), Sample.now());
  }

  /** A file that an account has brought to prove something. */
  static long evidence(long account) throws Exception {
    return recorded(
            () ->
                Inside.the(StoringFiles.class)
                    .store(
                        new ByteArrayInputStream(
                            ("%PDF-1.7\n%" + UUID.randomUUID() + "\n").getBytes(UTF_8)),
                        new NewFile(
                            "card.pdf",
                            FilePurpose.EVIDENCE,
                            account,
                            OptionalLong.empty(),
                            Optional.empty()),
                        Sample.now()))
        .id();
  }

  /** A request that a file proves. */
  static long asked(long person, long account, long file) throws Exception {
    return recorded(
        () ->
            Inside.the(AskingCorrection.class)
                .ask(
                    person,
                    account,
                    new CorrectionWish(
                        CorrectionField.NAME,
                        Optional.empty(),
                        "欧阳改改",
                        "登记时写错了",
                        OptionalLong.of(file)),
                    Sample.now()));
  }

  private static Optional<LocalDate> keptUntil(long file) {
    return Rows.first(
            Inside.the(EntityManager.class),
            "SELECT keep_until FROM stored_file WHERE id = ?1",
            row -> row.missing(0) ? DateRange.FOREVER : row.day(0),
            file)
        .filter(day -> !day.equals(DateRange.FOREVER));
  }

  @Test
  default void k7EvidenceIsForgottenWithItsRequest() throws Exception {
    Branch branch = Branch.grown();
    TestedAccount account = TestedAccount.of(Optional.of(branch.person()));
    long file = evidence(account.id());
    long first = asked(branch.person(), account.id(), file);
    assertThat(keptUntil(file)).isEmpty();

    recorded(
        () -> Inside.the(AskingCorrection.class).withdraw(branch.person(), first, Sample.now()));
    assertThat(keptUntil(file)).contains(Sample.today());

    long second = asked(branch.person(), account.id(), file);
    assertThat(keptUntil(file)).as("it proves something again").isEmpty();
    EntityManager em = Inside.the(EntityManager.class);
    Retained kind =
        Inside.the(RetentionBook.class).kinds().stream()
            .filter(one -> one.name().equals("correction-requests"))
            .findFirst()
            .orElseThrow();
    Instant decided = Instant.parse("2001-02-03T04:05:06Z");
    Inside.whole(
        () ->
            Rows.change(
                em,
                "UPDATE correction_request SET state = 'RETURNED', decided_at = ?2 WHERE id = ?1",
                second,
                decided));
    Inside.whole(() -> kind.sweep(em, decided, 1_000));
    assertThat(keptUntil(file)).as("as long as the request").isEmpty();
    Inside.whole(() -> kind.sweep(em, decided.plusSeconds(1), 1_000));
    assertThat(Inside.number("SELECT COUNT(*) FROM correction_request WHERE id = ?1", second))
        .isZero();
    assertThat(keptUntil(file)).contains(LocalDate.of(2000, 1, 1));
  }

  @Test
  default void g1EveryTableThatNamesAPersonIsClaimed() {
    Set<String> claimed = Inside.the(OwnData.class).tables();
    List<String> found =
        Rows.list(
            Inside.the(EntityManager.class),
            "SELECT DISTINCT c.TABLE_NAME FROM information_schema.COLUMNS c"
                + " JOIN information_schema.TABLES t ON t.TABLE_SCHEMA = c.TABLE_SCHEMA"
                + " AND t.TABLE_NAME = c.TABLE_NAME AND t.TABLE_TYPE = 'BASE TABLE'"
                + " WHERE c.TABLE_SCHEMA = DATABASE() AND c.COLUMN_NAME IN "
                + ABOUT,
            row -> row.text(0));

    assertThat(found).contains("hours_entry", "account", "notice");
    assertThat(new TreeSet<>(found))
        .as("each needs a Held of the room that it belongs to")
        .isSubsetOf(claimed);
  }

  @Test
  default void g1NoTableIsClaimedTwice() {
    Set<String> seen = new HashSet<>();
    for (Held kind : Inside.the(OwnData.class).kinds()) {
      assertThat(kind.tables()).as(kind.name()).isNotEmpty();
      kind.tables().forEach(table -> assertThat(seen.add(table)).as(table).isTrue());
    }
  }

  @Test
  default void v1EveryKindIsReadForSomebodyOfTheSample() {
    OwnData data = Inside.the(OwnData.class);
    long trainee = Inside.number("SELECT person_id FROM account WHERE name = ?1", "trainee");

    for (OwnData.Part part : data.overview(trainee)) {
      Page<List<Object>> rows = data.rows(trainee, part.kind().name(), FIRST);
      assertThat(rows.total()).as(part.kind().name()).isEqualTo(part.rows());
      assertThat(rows.items())
          .as(part.kind().name())
          .hasSize((int) Math.min(part.rows(), FIRST.size()))
          .allSatisfy(row -> assertThat(row).hasSameSizeAs(part.kind().columns()));
    }
    assertThat(data.rows(trainee, "hours", FIRST).total())
        .isEqualTo(Inside.number("SELECT COUNT(*) FROM hours_entry WHERE person_id = ?1", trainee));
    assertThatThrownBy(() -> data.rows(trainee, "nothing", FIRST))
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void k1OnlyWhatCanBeRightAndIsNewIsAskedFor() throws Exception {
    Branch branch = Branch.grown();

    assertThat(refused(ask(branch, wish(CorrectionField.NAME, " "))))
        .isEqualTo(new CorrectionRefusal.NotRight(CorrectionField.NAME));
    assertThat(refused(ask(branch, wish(CorrectionField.BIRTH_DATE, "1990-02-30"))))
        .isEqualTo(new CorrectionRefusal.NotRight(CorrectionField.BIRTH_DATE));
    assertThat(refused(ask(branch, wish(CorrectionField.NAME, facts(branch.person()).name()))))
        .isEqualTo(new CorrectionRefusal.NothingNew());
    assertThat(
            refused(
                ask(
                    branch,
                    wish(CorrectionField.BIRTH_DATE, Sample.today().plusDays(1).toString()))))
        .as("nobody is born tomorrow")
        .isNotInstanceOf(CorrectionRefusal.class);
  }

  @Test
  default void k2OneRequestAboutAFactIsOpenAtATime() throws Exception {
    Branch branch = Branch.grown();
    CorrectionWish wish = wish(CorrectionField.BIRTH_DATE, "1990-03-07");

    assertThat(ask(branch, wish)).isInstanceOf(Outcome.Recorded.class);
    assertThat(ask(branch, wish)).as("twice").isInstanceOf(Outcome.AlreadyRecorded.class);
    assertThat(refused(ask(branch, wish(CorrectionField.BIRTH_DATE, "1990-03-08"))))
        .isEqualTo(new CorrectionRefusal.Open());
    assertThat(ask(branch, wish(CorrectionField.NAME, "周语桐")))
        .as("another fact")
        .isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  default void k3TheOfficeOfHerPlaceDecidesOnceAndNobodyElse() throws Exception {
    Branch branch = Branch.grown();
    long id = ((Outcome.Recorded<Long>) ask(branch, wish(CorrectionField.NAME, "周语桐"))).fact();
    DecidingCorrection deciding = Inside.the(DecidingCorrection.class);
    String before = facts(branch.person()).name();
    Scope herself =
        new Scope(
            2,
            OptionalLong.of(branch.person()),
            branch.over(branch.county()).places(),
            Sample.today());

    assertThatThrownBy(() -> deciding.open(branch.over(branch.otherCounty()), id))
        .isInstanceOf(UnknownSubject.class);
    assertThat(refused(Inside.whole(() -> deciding.approve(herself, id, because("核对")))))
        .isEqualTo(new CorrectionRefusal.Own());
    assertThat(facts(branch.person()).name()).isEqualTo(before);

    assertThat(
            Inside.whole(
                () -> deciding.approve(branch.over(branch.county()), id, because("已核对证件"))))
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(facts(branch.person()).name()).isEqualTo("周语桐");
    assertThat(facts(branch.person()).formerNames()).contains(before);
    assertThat(
            refused(
                Inside.whole(
                    () -> deciding.giveBack(branch.over(branch.county()), id, because("x")))))
        .isEqualTo(new CorrectionRefusal.Decided());
  }

  @Test
  default void k5WhoReturnsItSaysWhyAndThePersonIsTold() throws Exception {
    Branch branch = Branch.grown();
    long id =
        ((Outcome.Recorded<Long>) ask(branch, wish(CorrectionField.DOCUMENT, "E12345678"))).fact();
    DecidingCorrection deciding = Inside.the(DecidingCorrection.class);

    assertThat(
            refused(
                Inside.whole(
                    () -> deciding.giveBack(branch.over(branch.county()), id, because(" ")))))
        .isEqualTo(new CorrectionRefusal.NoReason());
    Inside.whole(() -> deciding.giveBack(branch.over(branch.county()), id, because("请补交证件照片")));

    CorrectionView mine =
        Inside.the(CorrectionRequests.class).of(branch.person(), FIRST).items().get(0);
    assertThat(mine.state()).isEqualTo(CorrectionState.RETURNED);
    assertThat(mine.answer()).isEqualTo("请补交证件照片");
    assertThat(mine.wish().wanted()).as("masked once decided").contains("*").doesNotContain("345");
    assertThat(facts(branch.person()).document()).isEmpty();
    assertThat(Inside.the(Notices.class).of(branch.person(), FIRST, Sample.now()).items())
        .extracting(NoticeView::rule)
        .contains("correction.decided");
  }

  @Test
  default void k6TheNearestOfficeIsTold() throws Exception {
    Branch branch = Branch.grown();
    long clerk = Sample.person(branch.county());
    Inside.whole(
        () -> {
          OpeningAccounts accounts = Inside.the(OpeningAccounts.class);
          long account =
              accounts.account("k-" + clerk, Optional.of(clerk), "a right password", Sample.now());
          accounts.grant(account, Role.HR, branch.county().id(), Sample.lastYear().from());
          return account;
        });

    ask(branch, wish(CorrectionField.NAME, "周语桐"));

    assertThat(Inside.the(Notices.class).of(clerk, FIRST, Sample.now()).items())
        .singleElement()
        .satisfies(notice -> assertThat(notice.rule()).isEqualTo("correction.asked"))
        .satisfies(notice -> assertThat(notice.text().values()).as("no name in it").isEmpty());
    assertThat(
            Inside.the(CorrectionRequests.class)
                .inScope(branch.over(branch.county()), true, FIRST)
                .total())
        .isEqualTo(1);
    assertThat(
            Inside.the(CorrectionRequests.class)
                .inScope(branch.over(branch.otherCounty()), true, FIRST)
                .total())
        .isZero();
  }

  @Test
  default void a10TheSameLookIsOneLineADayAndSheSeesRoleAndOrganisation() throws Exception {
    Branch branch = Branch.grown();
    SensitiveReads reads = Inside.the(SensitiveReads.class);
    LocalDate today = Sample.today();
    for (String part : List.of(today.toString(), today.toString(), today.plusDays(1).toString())) {
      Inside.whole(
          () -> {
            reads.add(
                new SensitiveRead(
                    branch.person(),
                    1,
                    SensitiveKind.FILE,
                    part,
                    Role.HR.name(),
                    "甲县民政局",
                    "",
                    Sample.now()));
            return true;
          });
    }

    Page<List<Object>> rows = Inside.the(OwnData.class).rows(branch.person(), "looked-at", FIRST);
    assertThat(rows.total()).isEqualTo(2);
    assertThat(rows.items().get(0)).contains(SensitiveKind.FILE, "HR", "甲县民政局");
  }

  private static Grant held(Role role, OrganisationView place) {
    return new Grant(
        role,
        place.id(),
        place.name(),
        place.path(),
        List.of(
            new DatedPath(
                place.path(), new DateRange(LocalDate.of(2000, 1, 1), DateRange.FOREVER))));
  }

  private static Caller caller(Grant... grants) {
    return new Caller(1, 1, "tested", OptionalLong.empty(), "tested", List.of(grants), false, 0);
  }

  private static List<Object> lookOf(Caller caller, long person) throws Exception {
    Inside.whole(
        () -> {
          Inside.the(LookingAtOthers.class)
              .note(
                  caller,
                  Set.of(Role.HR, Role.TRAINING),
                  person,
                  SensitiveKind.FILE,
                  "",
                  Sample.now());
          return true;
        });
    return Inside.the(OwnData.class).rows(person, "looked-at", FIRST).items().get(0);
  }

  @Test
  default void d3TheLookNamesTheGrantThatShowsHerAndNotADeeperOneElsewhere() throws Exception {
    Branch branch = Branch.grown();
    Grant above = held(Role.TRAINING, branch.county());
    Grant beside = held(Role.HR, branch.sister());

    assertThat(lookOf(caller(above, beside), branch.person()))
        .contains("TRAINING", branch.county().name());
    long other = Sample.person(branch.station());
    assertThat(lookOf(caller(above, held(Role.HR, branch.station()), beside), other))
        .as("of two that show her the nearest")
        .contains("HR", branch.station().name());
    long left = Sample.person(branch.station());
    recorded(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .transfer(
                    branch.all(),
                    left,
                    branch.otherStation().id(),
                    Optional.empty(),
                    branch.on(Sample.today())));
    assertThat(
            lookOf(caller(held(Role.HR, branch.station()), held(Role.HR, branch.sister())), left))
        .as("who shows the days that were its own")
        .contains("HR", branch.station().name());
  }

  /** J4: what was asked for is gathered kind by kind, and each time it can be cancelled. */
  @Test
  default void v2ACopyThatIsCancelledIsNotMade() throws Exception {
    Branch branch = Branch.grown();
    TestedAccount account = TestedAccount.of(Optional.of(branch.person()));
    JobKind copy = Inside.the(JobKinds.class).named("data.export").orElseThrow();
    Jobs jobs = Inside.the(Jobs.class);
    List<Integer> told = new ArrayList<>();
    HandKind kind =
        new HandKind(
            run ->
                copy.work(
                    new JobRun() {
                      @Override
                      public long jobId() {
                        return run.jobId();
                      }

                      @Override
                      public JobAsker asker() {
                        return run.asker();
                      }

                      @Override
                      public String parameters() {
                        return run.parameters();
                      }

                      @Override
                      public String checkpoint() {
                        return run.checkpoint();
                      }

                      @Override
                      public Instant at() {
                        return run.at();
                      }

                      @Override
                      public void tell(JobProgress progress) {
                        run.tell(progress);
                        told.add(progress.done());
                        if (told.size() == 1) {
                          cancelled(account, run.jobId());
                        }
                      }
                    }));
    long job = jobs.ask(JobAsker.oneself(account.id()), kind, "JSON zh-CN", Sample.now());
    Lease lease =
        Inside.the(JobQueue.class)
            .takeNext("here", Set.of(kind.name()), Sample.now())
            .orElseThrow();
    Inside.the(Working.class).work(lease, kind, Inside.the(Timekeeper.class), () -> false);

    assertThat(jobs.own(account.id(), job).state()).isEqualTo(JobState.CANCELLED);
    assertThat(told).as("it ended where it told again").hasSize(1);
    assertThat(
            Inside.number("SELECT COUNT(*) FROM stored_file WHERE account_id = ?1", account.id()))
        .isZero();
  }

  private static void cancelled(TestedAccount account, long job) {
    try {
      Inside.atOnce(1, i -> Inside.the(Jobs.class).cancel(account.id(), job, Sample.now()));
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
