package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.jobs.JobAsker;
import org.lingyan.people.intake.CorrectingRow;
import org.lingyan.people.intake.Difference;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.IntakeNote;
import org.lingyan.people.intake.IntakeRefusal;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.IntakeState;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.people.intake.Intakes;
import org.lingyan.people.intake.JudgingIntake;
import org.lingyan.people.intake.ListingPlaces;
import org.lingyan.people.intake.PostingIntake;
import org.lingyan.people.intake.PostingJob;
import org.lingyan.people.intake.Progress;
import org.lingyan.people.intake.RawRow;
import org.lingyan.people.intake.ReadingIntake;
import org.lingyan.people.intake.RowVerdict;
import org.lingyan.people.intake.UndoingIntake;
import org.lingyan.people.intake.Vocabulary;
import org.lingyan.people.person.ChangingWorkingLife;
import org.lingyan.people.person.IdNumber;
import org.lingyan.people.person.MainEmployment;
import org.lingyan.people.person.MergingPersons;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.ChangingTree;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** I1 to I7 against the real database: what comes in, what stays, and what is taken back. */
interface IntakeTests {
  AtomicInteger NUMBERS = new AtomicInteger();
  List<String> HEADINGS = List.of("姓名", "身份证号码", "手机", "工作单位", "人员类别", "入职日期", "生效日期", "直接上级");

  /** An invented number that nobody has had yet. */
  static String card() {
    int number = NUMBERS.incrementAndGet();
    return IdNumber.complete(
            "419902%04d0101%03d".formatted(1950 + number / 900, 100 + number % 900))
        .text();
  }

  private static long account() {
    return Inside.number("SELECT id FROM account WHERE name = 'hr-city'");
  }

  static Scope scope(OrganisationView place) {
    return Scope.over(account(), OptionalLong.empty(), List.of(place.path()), Sample.today());
  }

  static List<String> person(String name, String card, String place, String... more) {
    List<String> cells =
        new ArrayList<>(List.of(name, card, "", place, "专职", Sample.lastYear().from().toString()));
    cells.addAll(List.of(more));
    return cells;
  }

  /** Brings rows and judges them, as the long work does. */
  static IntakeView brought(Scope scope, List<List<String>> rows) throws Exception {
    return brought(scope, IntakeKind.PEOPLE, HEADINGS, rows);
  }

  static IntakeView brought(
      Scope scope, IntakeKind kind, List<String> headings, List<List<String>> rows)
      throws Exception {
    return brought(scope, kind, headings, rows, List.of());
  }

  static IntakeView brought(
      Scope scope,
      IntakeKind kind,
      List<String> headings,
      List<List<String>> rows,
      List<IntakeNote> said)
      throws Exception {
    Intakes intakes = Inside.the(Intakes.class);
    long id =
        Inside.whole(
            () -> {
              long made =
                  intakes.bring(
                      JobAsker.oneself(scope.accountId()),
                      kind,
                      0,
                      "名单.xlsx",
                      Inside.the(PostingJob.class),
                      Sample.now());
              ReadingIntake.Taking taking =
                  Inside.the(ReadingIntake.class).begin(scope.accountId(), made);
              taking.take(new RawRow(1, List.of("鹭洲县花名册"), Map.of()));
              taking.take(new RawRow(2, headings, Map.of()));
              int number = 3;
              for (List<String> row : rows) {
                taking.take(new RawRow(number++, row, Map.of()));
              }
              taking.end(said);
              // The test is its own long work.
              Rows.change(
                  Inside.the(EntityManager.class),
                  "DELETE FROM job WHERE id = (SELECT job_id FROM intake WHERE id = ?1)",
                  made);
              return made;
            });
    if (intakes.own(scope.accountId(), id).state() == IntakeState.READING) {
      judge(scope, id);
    }
    return intakes.own(scope.accountId(), id);
  }

  private static void judge(Scope scope, long id) throws Exception {
    Inside.whole(
        () -> Inside.the(JudgingIntake.class).judge(scope, id, Sample.now(), Progress.UNHEARD));
  }

  private static Outcome<IntakeView> post(Scope scope, long id) throws Exception {
    return orTakenBack(
        () -> Inside.the(PostingIntake.class).post(scope, id, Sample.now(), Progress.UNHEARD));
  }

  private static Outcome<IntakeView> undo(Scope scope, long id) throws Exception {
    return orTakenBack(
        () -> Inside.the(UndoingIntake.class).undo(scope, id, Sample.now(), Progress.UNHEARD));
  }

  /** As the job does: what is refused leaves nothing. */
  private static Outcome<IntakeView> orTakenBack(
      java.util.concurrent.Callable<Outcome<IntakeView>> work) throws Exception {
    try {
      return Inside.whole(
          () -> {
            Outcome<IntakeView> outcome = work.call();
            if (outcome instanceof Outcome.Refused<IntakeView> refused) {
              throw new Refused(refused);
            }
            return outcome;
          });
    } catch (Refused refused) {
      return refused.outcome;
    }
  }

  /** Takes the transaction back. */
  class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Outcome<IntakeView> outcome;

    Refused(Outcome<IntakeView> outcome) {
      super("refused", null, false, false);
      this.outcome = outcome;
    }
  }

  static List<IntakeRow> rows(Scope scope, long id) {
    return Inside.the(Intakes.class)
        .rows(scope.accountId(), id, Optional.empty(), new Page.Request(0, 500))
        .items();
  }

  private static long people(OrganisationView place) {
    return Inside.number(
        "SELECT COUNT(*) FROM employment WHERE organisation_id = ?1 AND until_day IS NULL",
        place.id());
  }

  private static long holder(String name) {
    return Inside.number("SELECT MAX(id) FROM person WHERE name = ?1", name);
  }

  @Test
  default void i4WhatIsPostedIsCountedAndComesOnceHoweverOften() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    String first = "甲" + Ids.next();
    List<List<String>> list =
        List.of(
            person(first, card(), branch.station().name()),
            person("乙" + Ids.next(), card(), branch.sister().name(), "", first));
    long before = people(branch.station());
    IntakeView intake = brought(scope, list);

    assertThat(intake.state()).isEqualTo(IntakeState.JUDGED);
    assertThat(rows(scope, intake.id())).allMatch(row -> row.troubles().isEmpty());
    assertThat(intake.counts().added()).isEqualTo(2);
    assertThat(people(branch.station())).as("a dry run changes nothing").isEqualTo(before);

    assertThat(post(scope, intake.id())).isInstanceOf(Outcome.Recorded.class);
    assertThat(post(scope, intake.id())).isInstanceOf(Outcome.AlreadyRecorded.class);
    assertThat(people(branch.station())).isEqualTo(before + 1);
    assertThat(
            Inside.number(
                "SELECT manager_id FROM employment WHERE organisation_id = ?1"
                    + " AND manager_id IS NOT NULL",
                branch.sister().id()))
        .isEqualTo(holder(first));
    assertThat(Branch.counted(branch.sister(), Sample.thisYear())).isEqualTo(1);
    assertThat(Branch.differences()).isEmpty();

    IntakeView again = brought(scope, list);
    assertThat(again.counts().same()).isEqualTo(2);
    assertThat(post(scope, again.id())).isEqualTo(Outcome.refused(new IntakeRefusal.NothingNew()));
  }

  @Test
  default void i4AListThatComesAgainChangesWhatIsDifferent() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    String card = card();
    String name = "丙" + Ids.next();
    post(scope, brought(scope, List.of(person(name, card, branch.station().name()))).id());
    List<String> moved = person(name, card, branch.sister().name(), "2026-02-01");
    moved.set(2, "13900000001");
    IntakeView intake = brought(scope, List.of(moved));

    assertThat(intake.counts().changed()).isEqualTo(1);
    assertThat(rows(scope, intake.id()).get(0).differences())
        .extracting(Difference::field)
        .containsExactly(IntakeField.PHONE, IntakeField.ORGANISATION);
    post(scope, intake.id());
    assertThat(branch.pathOf(holder(name), Sample.today())).isEqualTo(branch.sister().path());
    assertThat(branch.pathOf(holder(name), LocalDate.of(2026, 1, 31)))
        .isEqualTo(branch.station().path());

    assertThat(undo(scope, intake.id())).isInstanceOf(Outcome.Recorded.class);
    assertThat(branch.pathOf(holder(name), Sample.today())).isEqualTo(branch.station().path());
    assertThat(Inside.number("SELECT COUNT(*) FROM person WHERE name = ?1 AND phone IS NULL", name))
        .isEqualTo(1);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void i6WhatIsTakenBackIsCountedNowhereAndTheListCanComeAgain() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    long before = people(branch.station());
    long counted = Branch.counted(branch.county(), Sample.thisYear());
    List<List<String>> list = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      list.add(person("丁" + Ids.next(), card(), branch.station().name()));
    }
    IntakeView intake = brought(scope, list);
    post(scope, intake.id());
    assertThat(Branch.counted(branch.county(), Sample.thisYear())).isEqualTo(counted + 3);

    assertThat(undo(scope, intake.id())).isInstanceOf(Outcome.Recorded.class);
    assertThat(undo(scope, intake.id())).isInstanceOf(Outcome.AlreadyRecorded.class);
    assertThat(people(branch.station())).isEqualTo(before);
    assertThat(Branch.counted(branch.county(), Sample.thisYear())).isEqualTo(counted);
    assertThat(Branch.differences()).isEmpty();

    list.get(2).set(0, "丁更正" + Ids.next());
    IntakeView again = brought(scope, list);
    assertThat(again.counts().wrong()).as("also under another name").isZero();
    assertThat(again.counts().added()).as("nobody of them is known any more").isEqualTo(3);
    post(scope, again.id());
    assertThat(people(branch.station())).isEqualTo(before + 3);
    assertThat(Inside.number("SELECT COUNT(*) FROM person WHERE name = ?1", list.get(0).get(0)))
        .isEqualTo(1);
  }

  @Test
  default void i6WhatWasBuiltOnIsNamedAndNothingIsTakenBack() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    String learned = "戊" + Ids.next();
    String moved = "己" + Ids.next();
    IntakeView intake =
        brought(
            scope,
            List.of(
                person("庚" + Ids.next(), card(), branch.station().name()),
                person(learned, card(), branch.station().name()),
                person(moved, card(), branch.station().name())));
    post(scope, intake.id());
    Inside.whole(
        () ->
            Inside.the(PostingHours.class)
                .post(
                    holder(learned),
                    Sample.draft(Sample.today(), 45),
                    OptionalLong.empty(),
                    Sample.now()));
    Inside.whole(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .transfer(
                    scope,
                    holder(moved),
                    branch.sister().id(),
                    Optional.empty(),
                    new Change(Sample.today(), "调动", OptionalLong.empty(), Sample.now())));
    long there = people(branch.station());

    assertThat(((Outcome.Refused<IntakeView>) undo(scope, intake.id())).reasons())
        .extracting(reason -> reason.arguments().get(0))
        .containsExactlyInAnyOrder(learned, moved);
    assertThat(people(branch.station())).isEqualTo(there);
    assertThat(Inside.the(Intakes.class).own(scope.accountId(), intake.id()).state())
        .isEqualTo(IntakeState.POSTED);
  }

  @Test
  default void i5NothingIsPostedWithAnErrorAndARowIsCorrected() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    String card = card();
    IntakeView intake =
        brought(
            scope,
            List.of(
                person("辛" + Ids.next(), card, branch.station().name()),
                person("壬" + Ids.next(), card, branch.otherStation().name())));
    assertThat(intake.counts().wrong()).isEqualTo(2);
    assertThat(rows(scope, intake.id()).get(1).troubles())
        .extracting(one -> one.code())
        .containsExactlyInAnyOrder("intake.document-twice", "intake.no-place");
    assertThat(post(scope, intake.id())).isEqualTo(Outcome.refused(new IntakeRefusal.Errors(2)));

    Outcome<IntakeRow> corrected =
        Inside.whole(
            () ->
                Inside.the(CorrectingRow.class)
                    .correct(
                        scope,
                        intake.id(),
                        4,
                        Map.of(
                            IntakeField.DOCUMENT,
                            card(),
                            IntakeField.ORGANISATION,
                            branch.sister().name()),
                        Sample.now()));
    assertThat(((Outcome.Recorded<IntakeRow>) corrected).fact().verdict()).contains(RowVerdict.NEW);
    assertThat(rows(scope, intake.id()))
        .as("the other row with the number is right again too")
        .allMatch(row -> row.verdict().equals(Optional.of(RowVerdict.NEW)));
    assertThat(post(scope, intake.id())).isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  default void i5WhatChangedSinceTheCheckIsNotPosted() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    List<List<String>> list = List.of(person("癸" + Ids.next(), card(), branch.station().name()));
    IntakeView one = brought(scope, list);
    IntakeView two = brought(scope, list);
    post(scope, one.id());

    assertThat(post(scope, two.id())).isEqualTo(Outcome.refused(new IntakeRefusal.JudgedAnew(3)));
    judge(scope, two.id());
    assertThat(Inside.the(Intakes.class).own(scope.accountId(), two.id()).counts().same())
        .isEqualTo(1);
  }

  @Test
  default void i5WhoCancelsWhileItIsPostedFindsNothingPosted() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    List<List<String>> list = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      list.add(person("子" + i, card(), branch.station().name()));
    }
    IntakeView intake = brought(scope, list);
    long before = people(branch.station());
    Progress cancelled =
        (done, total) -> {
          throw new IllegalStateException("cancelled");
        };

    assertThatThrownBy(
            () ->
                Inside.whole(
                    () ->
                        Inside.the(PostingIntake.class)
                            .post(scope, intake.id(), Sample.now(), cancelled)))
        .hasStackTraceContaining("cancelled");
    assertThat(people(branch.station())).isEqualTo(before);
    assertThat(Inside.the(Intakes.class).own(scope.accountId(), intake.id()).state())
        .isEqualTo(IntakeState.JUDGED);
    assertThat(post(scope, intake.id())).isInstanceOf(Outcome.Recorded.class);
    assertThat(people(branch.station())).isEqualTo(before + 600);
  }

  @Test
  default void i7AnImportIsSeenByWhoeverBroughtIt() throws Exception {
    Branch branch = Branch.grown();
    IntakeView intake =
        brought(
            scope(branch.county()),
            List.of(person("丑" + Ids.next(), card(), branch.station().name())));
    long other = Inside.number("SELECT id FROM account WHERE name = 'hr-station'");
    Intakes intakes = Inside.the(Intakes.class);

    assertThatThrownBy(() -> intakes.own(other, intake.id())).isInstanceOf(UnknownSubject.class);
    assertThatThrownBy(() -> intakes.row(other, intake.id(), 3)).isInstanceOf(UnknownSubject.class);
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM intake_row WHERE intake_id = ?1 AND INSTR(content, ?2) > 0",
                intake.id(),
                branch.station().name()))
        .as("rows are sealed")
        .isZero();
    LocalDate day = Sample.today().plusDays(Intakes.KEPT_DAYS);
    Inside.takenBack(
        () -> {
          intakes.forget(day.minusDays(1));
          assertThat(rows(scope(branch.county()), intake.id())).hasSize(1);
          while (intakes.forget(day) > 0) {
            // other lists of that day are forgotten too
          }
          assertThat(rows(scope(branch.county()), intake.id())).isEmpty();
          assertThat(intakes.own(account(), intake.id()).state())
              .as("what is forgotten is posted no longer")
              .isEqualTo(IntakeState.CANCELLED);
          assertThat(
                  Inside.the(PostingIntake.class)
                      .post(scope(branch.county()), intake.id(), Sample.now(), Progress.UNHEARD))
              .isEqualTo(Outcome.refused(new IntakeRefusal.NotNow()));
          return true;
        });
  }

  @Test
  default void i1AListWithoutItsColumnsSaysWhichAreMissing() throws Exception {
    Branch branch = Branch.grown();
    IntakeView intake =
        brought(
            scope(branch.county()),
            IntakeKind.PEOPLE,
            List.of("姓名", "单位", "备注"),
            List.of(List.of("寅", branch.station().name(), "")));

    assertThat(intake.state()).isEqualTo(IntakeState.REFUSED);
    assertThat(intake.refusal())
        .extracting(one -> one.values().get(0))
        .containsExactly(
            "#IntakeField.DOCUMENT", "#IntakeField.WORKER_CATEGORY", "#IntakeField.JOINED_ON");
  }

  @Test
  default void i4OrganisationsComeInAndAreTakenBack() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    List<String> headings = List.of("名称", "上级", "类型", "层级", "成立日期");
    String station = "卯站" + Ids.next();
    String room = "辰室" + Ids.next();
    List<List<String>> list =
        List.of(
            List.of(room, station, "社工室", "村", ""),
            List.of(station, branch.county().name(), "社工站", "乡镇", "2026.1.1"));
    IntakeView intake = brought(scope, IntakeKind.ORGANISATIONS, headings, list);
    assertThat(rows(scope, intake.id())).allMatch(row -> row.troubles().isEmpty());
    post(scope, intake.id());
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM organisation_state WHERE name IN (?1, ?2)", station, room))
        .isEqualTo(2);
    assertThat(brought(scope, IntakeKind.ORGANISATIONS, headings, list).counts().same())
        .isEqualTo(2);

    undo(scope, intake.id());
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM organisation_state WHERE name IN (?1, ?2)"
                    + " AND from_day < until_day",
                station,
                room))
        .isZero();
  }

  @Test
  default void i8ARowIsLeftOutAndTakenInAgain() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    String card = card();
    String name = "巳" + Ids.next();
    IntakeView intake =
        brought(
            scope,
            List.of(
                person(name, card, branch.station().name()),
                person("午" + Ids.next(), card, branch.station().name()),
                List.of("合计", "2", "", "", "", "")));
    assertThat(intake.counts().wrong()).isEqualTo(3);
    CorrectingRow correcting = Inside.the(CorrectingRow.class);

    Inside.whole(() -> correcting.leaveOut(scope, intake.id(), 5, Sample.now()));
    Outcome<IntakeRow> left =
        Inside.whole(() -> correcting.leaveOut(scope, intake.id(), 4, Sample.now()));
    assertThat(((Outcome.Recorded<IntakeRow>) left).fact().verdict()).contains(RowVerdict.LEFT_OUT);
    IntakeView.Counts counts =
        Inside.the(Intakes.class).own(scope.accountId(), intake.id()).counts();
    assertThat(counts.left()).isEqualTo(2);
    assertThat(counts.added()).as("nothing hangs on what is left out").isEqualTo(1);
    judge(scope, intake.id());
    assertThat(Inside.the(Intakes.class).own(scope.accountId(), intake.id()).counts())
        .as("also when all is judged again")
        .isEqualTo(counts);
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM action_log WHERE action = 'import.row.leave-out'"
                    + " AND subject = ?1",
                "intake:" + intake.id()))
        .isEqualTo(2);

    Inside.whole(() -> correcting.takeIn(scope, intake.id(), 4, Sample.now()));
    assertThat(Inside.the(Intakes.class).own(scope.accountId(), intake.id()).counts().wrong())
        .as("both rows with the number are wrong again")
        .isEqualTo(2);
    Inside.whole(() -> correcting.leaveOut(scope, intake.id(), 4, Sample.now()));
    assertThat(post(scope, intake.id())).isInstanceOf(Outcome.Recorded.class);
    assertThat(holder(name)).isPositive();
    assertThat(people(branch.station())).isEqualTo(3);
  }

  @Test
  default void i2RowsAreReadAsTheyCameForTheCheckedFile() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    IntakeView intake =
        brought(
            scope,
            List.of(
                person("未" + Ids.next(), card(), branch.station().name()),
                person("申" + Ids.next(), "1", branch.station().name())));

    assertThat(rows(scope, intake.id()))
        .extracting(row -> row.raw().number())
        .containsExactly(4, 3);
    assertThat(
            Inside.the(Intakes.class)
                .rowsInOrder(
                    scope.accountId(), intake.id(), Optional.empty(), new Page.Request(0, 500))
                .items())
        .extracting(row -> row.raw().number())
        .containsExactly(3, 4);
  }

  @Test
  default void i10ACircleWithThoseOnRecordIsFoundBeforePosting() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    String above = card();
    String below = card();
    String one = "酉" + Ids.next();
    String other = "戌" + Ids.next();
    post(
        scope,
        brought(
                scope,
                List.of(
                    person(one, above, branch.station().name()),
                    person(other, below, branch.station().name(), "", above)))
            .id());
    IntakeView circle =
        brought(scope, List.of(person(one, above, branch.station().name(), "", below)));
    assertThat(rows(scope, circle.id()).get(0).troubles())
        .singleElement()
        .satisfies(
            trouble -> {
              assertThat(trouble.field()).contains(IntakeField.MANAGER);
              assertThat(trouble.code()).isEqualTo("life.own-superior");
            });

    IntakeView swap =
        brought(
            scope,
            List.of(
                person(one, above, branch.station().name(), "", below),
                person(other, below, branch.station().name(), "", "亥" + NUMBERS.get()),
                person("亥" + NUMBERS.get(), card(), branch.station().name())));
    assertThat(rows(scope, swap.id())).allMatch(row -> row.troubles().isEmpty());
    assertThat(post(scope, swap.id()))
        .as("they change places")
        .isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  default void i10ACircleThatAroseSinceTheCheckNamesItsRow() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    String above = card();
    String below = card();
    String one = "子酉" + Ids.next();
    String other = "子戌" + Ids.next();
    post(
        scope,
        brought(
                scope,
                List.of(
                    person(one, above, branch.station().name()),
                    person(other, below, branch.station().name())))
            .id());
    IntakeView list =
        brought(scope, List.of(person(one, above, branch.station().name(), "", below)));
    assertThat(list.counts().changed()).isEqualTo(1);
    Inside.whole(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .lead(
                    scope,
                    holder(other),
                    OptionalLong.of(holder(one)),
                    new Change(Sample.today(), "调整", OptionalLong.empty(), Sample.now())));

    assertThat(((Outcome.Refused<IntakeView>) post(scope, list.id())).reasons())
        .startsWith(new IntakeRefusal.JudgedAnew(3))
        .anySatisfy(
            reason -> {
              assertThat(reason.code()).isEqualTo("intake.in-row");
              assertThat(reason.arguments()).startsWith(3, "MANAGER", "life.own-superior");
            });
  }

  @Test
  default void i10WhoLeftLeadsNobody() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    String gone = card();
    String name = "丑酉" + Ids.next();
    post(scope, brought(scope, List.of(person(name, gone, branch.station().name()))).id());
    Inside.whole(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .leave(
                    scope,
                    holder(name),
                    OptionalLong.empty(),
                    new Change(Sample.today(), "离职", OptionalLong.empty(), Sample.now())));
    for (String manager : List.of(gone, name, name + "（" + branch.station().name() + "）")) {
      IntakeView list =
          brought(
              scope,
              List.of(person("丑戌" + Ids.next(), card(), branch.station().name(), "", manager)));

      assertThat(rows(scope, list.id()).get(0).troubles())
          .as(manager)
          .singleElement()
          .satisfies(
              trouble -> {
                assertThat(trouble.code()).isEqualTo("intake.manager-left");
                assertThat(trouble.values())
                    .containsExactly(Sample.today().minusDays(1).toString());
              });
    }
    IntakeView elsewhere =
        brought(
            scope,
            List.of(
                person(
                    "丑戌" + Ids.next(),
                    card(),
                    branch.station().name(),
                    "",
                    name + "（" + branch.sister().name() + "）")));
    assertThat(rows(scope, elsewhere.id()).get(0).troubles())
        .extracting(trouble -> trouble.code())
        .containsExactly("intake.no-manager");
  }

  @Test
  default void i9WhatMovedOrWasRenamedDoesNotComeInAgain() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.city());
    List<String> headings = List.of("名称", "上级", "类型", "层级", "成立日期");
    String old = branch.sister().name();
    String now = "新" + old;
    Inside.whole(
        () ->
            Inside.the(ChangingTree.class)
                .rename(branch.sister().id(), now, branch.on(Sample.today())));
    IntakeView list =
        brought(
            scope,
            IntakeKind.ORGANISATIONS,
            headings,
            List.of(
                List.of(branch.station().name(), branch.otherCounty().name(), "社工站", "乡镇", ""),
                List.of(old, branch.county().name(), "社工站", "乡镇", ""),
                List.of(branch.county().name(), branch.station().name(), "主管部门", "县", ""),
                List.of("寅室" + Ids.next(), branch.station().name(), "社工室", "村", "1899-12-31")));

    assertThat(
            rows(scope, list.id()).stream()
                .map(row -> row.raw().number() + " " + row.troubles().get(0).code()))
        .containsExactlyInAnyOrder(
            "3 intake.place-elsewhere",
            "4 intake.place-renamed",
            "5 tree.cycle",
            "6 intake.day-too-early");
  }

  @Test
  default void i9WhatIsListedComesInUnchanged() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    List<List<String>> listed =
        Inside.the(ListingPlaces.class).of(scope).stream()
            .map(
                line ->
                    List.of(
                        line.name(),
                        line.parent(),
                        Vocabulary.usual(line.kind()),
                        Vocabulary.usual(line.level()),
                        line.since().map(String::valueOf).orElse("")))
            .toList();
    assertThat(listed).hasSize(3);

    IntakeView list =
        brought(scope, IntakeKind.ORGANISATIONS, List.of("名称", "上级", "类型", "层级", "成立日期"), listed);
    assertThat(rows(scope, list.id())).allMatch(row -> row.troubles().isEmpty());
    assertThat(list.counts().same()).isEqualTo(3);
    assertThat(list.counts().noted()).isZero();
  }

  private static List<String> codes(Scope scope, IntakeView list) {
    return rows(scope, list.id()).stream()
        .flatMap(row -> row.troubles().stream().map(one -> row.raw().number() + " " + one.code()))
        .sorted()
        .toList();
  }

  private static IntakeRow corrected(
      Scope scope, IntakeView list, int number, Map<IntakeField, String> cells) throws Exception {
    return Inside.recorded(
        () ->
            Inside.the(CorrectingRow.class).correct(scope, list.id(), number, cells, Sample.now()));
  }

  @Test
  default void i5ATransferForLaterLeavesHerWhereSheIsUntilThen() throws Exception {
    Branch branch = Branch.grown();
    Scope here = scope(branch.county());
    Scope there = scope(branch.otherCounty());
    String card = card();
    String name = "甲卯" + Ids.next();
    LocalDate day = Sample.today().plusDays(30);
    post(here, brought(here, List.of(person(name, card, branch.station().name()))).id());
    Inside.recorded(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .transfer(
                    branch.all(),
                    holder(name),
                    branch.otherStation().id(),
                    Optional.empty(),
                    branch.on(day)));

    IntakeView tooEarly = brought(there, List.of(person(name, card, branch.otherStation().name())));
    assertThat(codes(there, tooEarly)).containsExactly("3 intake.elsewhere");
    IntakeView same = brought(here, List.of(person(name, card, branch.station().name())));
    assertThat(same.counts().same()).isEqualTo(1);
    IntakeView other = brought(here, List.of(person(name, card, branch.sister().name())));
    assertThat(codes(here, other)).containsExactly("3 life.later-change");
    assertThat(rows(here, other.id()).get(0).troubles().get(0).values())
        .containsExactly(day.toString());
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void i6OrganisationsAreTakenBackByWhoMayChangeThem() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    String station = "乙卯站" + Ids.next();
    IntakeView intake =
        brought(
            scope,
            IntakeKind.ORGANISATIONS,
            List.of("名称", "上级", "类型", "层级", "成立日期"),
            List.of(List.of(station, branch.county().name(), "社工站", "乡镇", "2026.1.1")));
    post(scope, intake.id());

    assertThat(undo(scope(branch.otherCounty()), intake.id()))
        .isEqualTo(Outcome.refused(new IntakeRefusal.PlaceOutside(station)));
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM organisation_state WHERE name = ?1 AND from_day < until_day",
                station))
        .isEqualTo(1);
    assertThat(undo(scope, intake.id())).isInstanceOf(Outcome.Recorded.class);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void i6WhoWasMergedSinceIsNamedByWhoStays() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    String gone = "丙卯" + Ids.next();
    String stays = "丁卯" + Ids.next();
    String moved = "戊卯" + Ids.next();
    IntakeView intake =
        brought(
            scope,
            List.of(
                person(gone, card(), branch.station().name()),
                person(stays, card(), branch.station().name()),
                person(moved, card(), branch.station().name())));
    post(scope, intake.id());
    merge(branch, branch.person(), holder(gone));
    merge(branch, holder(stays), branch.colleague());
    Inside.recorded(
        () ->
            Inside.the(ChangingWorkingLife.class)
                .transfer(
                    scope,
                    holder(moved),
                    branch.sister().id(),
                    Optional.empty(),
                    branch.on(Sample.today())));

    assertThat(((Outcome.Refused<IntakeView>) undo(scope, intake.id())).reasons())
        .extracting(reason -> reason.arguments().get(0))
        .containsExactlyInAnyOrder("测试者", stays, moved);
    assertThat(Inside.the(Intakes.class).own(scope.accountId(), intake.id()).state())
        .isEqualTo(IntakeState.POSTED);
    assertThat(Branch.differences()).isEmpty();
  }

  private static void merge(Branch branch, long stays, long alias) throws Exception {
    Inside.recorded(
        () ->
            Inside.the(MergingPersons.class)
                .merge(
                    branch.all(),
                    stays,
                    alias,
                    MainEmployment.OF_STAYING,
                    branch.on(Sample.today())));
  }

  @Test
  default void i4TwoDocumentsOfOnePersonAreToldUntilOneIsCorrected() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    List<String> headings = new ArrayList<>(HEADINGS);
    headings.add("证件类型");
    String name = "己卯" + Ids.next();
    String place = branch.station().name();
    List<String> first = person(name, card(), place, "", "", "");
    List<String> second = person(name, passport(), place, "", "", "护照");
    post(scope, brought(scope, IntakeKind.PEOPLE, headings, List.of(first)).id());
    long stays = holder(name);
    post(scope, brought(scope, IntakeKind.PEOPLE, headings, List.of(second)).id());
    merge(branch, stays, holder(name));

    IntakeView list = brought(scope, IntakeKind.PEOPLE, headings, List.of(first, second));
    assertThat(codes(scope, list))
        .containsExactly("3 intake.person-twice", "4 intake.person-twice");
    corrected(scope, list, 4, Map.of(IntakeField.DOCUMENT, passport()));
    assertThat(codes(scope, list)).as("the other row is judged again").isEmpty();
    corrected(scope, list, 4, Map.of(IntakeField.DOCUMENT, second.get(1)));
    assertThat(codes(scope, list))
        .containsExactly("3 intake.person-twice", "4 intake.person-twice");
    assertThat(Branch.differences()).isEmpty();
  }

  private static String passport() {
    return "E%08d".formatted(41_000_000 + NUMBERS.incrementAndGet());
  }

  @Test
  default void i2RowsHangTogetherHoweverTheyAreSpelled() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    String card = card();
    while (!card.endsWith("X")) {
      card = card();
    }
    String place = branch.station().name();
    IntakeView list =
        brought(
            scope,
            List.of(
                person("庚卯", card, place),
                person("辛卯", card.toLowerCase(Locale.ROOT), place),
                person("壬卯", card(), place, "", "买买提・癸卯"),
                person("买买提•癸辰", card(), place)));
    assertThat(codes(scope, list))
        .containsExactly(
            "3 intake.document-twice", "4 intake.document-twice", "5 intake.no-manager");

    corrected(scope, list, 4, Map.of(IntakeField.DOCUMENT, card()));
    assertThat(codes(scope, list)).containsExactly("5 intake.no-manager");
    corrected(scope, list, 6, Map.of(IntakeField.NAME, "买买提•癸　卯"));
    assertThat(codes(scope, list)).isEmpty();
  }

  @Test
  default void i4WhoIsOnRecordWithABlankInHerNameIsKnown() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    String card = card();
    String place = branch.station().name();
    post(scope, brought(scope, List.of(person("岑阙", card, place))).id());
    long person = holder("岑阙");
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "UPDATE person SET name = ?2 WHERE id = ?1",
                person,
                "岑 阙"));

    IntakeView list =
        brought(
            scope,
            List.of(
                person("岑　阙", card, place),
                person("子辰" + Ids.next(), card(), branch.sister().name(), "", "岑阙")));
    assertThat(codes(scope, list)).isEmpty();
    assertThat(list.counts().same()).isEqualTo(1);
    assertThat(post(scope, list.id())).isInstanceOf(Outcome.Recorded.class);
    assertThat(
            Inside.number(
                "SELECT manager_id FROM employment WHERE organisation_id = ?1"
                    + " AND manager_id IS NOT NULL",
                branch.sister().id()))
        .isEqualTo(person);
    assertThat(Branch.differences()).isEmpty();
  }

  @Test
  default void i7RowsAreKeptFromTheLastThingDone() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    IntakeView list =
        brought(scope, List.of(person("丑辰" + Ids.next(), card(), branch.station().name())));
    assertThat(list.rowsUntil()).isEqualTo(Sample.today().plusDays(Intakes.KEPT_DAYS));

    LocalDate until =
        Inside.takenBack(
            () -> {
              Inside.the(CorrectingRow.class)
                  .correct(
                      scope,
                      list.id(),
                      3,
                      Map.of(IntakeField.PHONE, "13900000001"),
                      Sample.now().plus(Duration.ofDays(10)));
              return Inside.the(Intakes.class).own(scope.accountId(), list.id()).rowsUntil();
            });
    assertThat(until).isEqualTo(list.rowsUntil().plusDays(10));
  }

  @Test
  default void i5WhatWasShownIsPostedWholeOrNotAtAll() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    IntakeView list =
        brought(
            scope,
            List.of(
                person("寅辰" + Ids.next(), card(), branch.station().name()),
                person("卯辰" + Ids.next(), card(), branch.station().name())));
    Inside.whole(
        () ->
            Rows.change(
                Inside.the(EntityManager.class),
                "DELETE FROM intake_row WHERE intake_id = ?1 AND number = 4",
                list.id()));

    assertThat(post(scope, list.id())).isEqualTo(Outcome.refused(new IntakeRefusal.NotNow()));
  }

  @Test
  default void i9NobodyIsTakenInWhereTheEndIsEnteredAlready() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = scope(branch.county());
    LocalDate end = Sample.today().plusDays(30);
    String card = card();
    String name = "辰辰" + Ids.next();
    post(scope, brought(scope, List.of(person(name, card, branch.station().name()))).id());
    Inside.recorded(
        () -> Inside.the(ChangingTree.class).close(branch.sister().id(), () -> 0, branch.on(end)));

    IntakeView list =
        brought(
            scope,
            List.of(
                person(name, card, branch.sister().name()),
                person("巳辰" + Ids.next(), card(), branch.sister().name())));
    assertThat(codes(scope, list)).containsExactly("3 life.place-ends", "4 life.place-ends");
    assertThat(rows(scope, list.id()))
        .allSatisfy(
            row ->
                assertThat(row.troubles().get(0).values())
                    .containsExactly(end.minusDays(1).toString()));
    assertThat(Branch.differences()).isEmpty();
  }
}
