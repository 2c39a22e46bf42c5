package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.correction.ClosingYears;
import org.lingyan.hours.ledger.CheckingChains;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Standings;
import org.lingyan.people.account.Role;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.IntakeRefusal;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.people.intake.RowVerdict;
import org.lingyan.people.intake.Trouble;
import org.lingyan.people.person.SeenDays;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;

/** T1 to T6 on the real tables: lists of earlier hours come in, and are taken back. */
interface HoursIntakeTests {
  List<String> COLUMNS =
      List.of("姓名", "证件号码", "手机号", "单位", "培训日期", "数量", "计量单位", "类别", "内容", "举办单位", "编号", "备注");

  private static List<String> row(
      CredentialIntakeTests.Holder who, String when, String amount, String unit, String title) {
    return List.of(
        who.name(), who.card(), "", "", when, amount, unit, "专业科目", title, "市社工部", "", "旧台账");
  }

  private static IntakeView brought(Scope scope, List<List<String>> rows) throws Exception {
    return IntakeTests.brought(scope, IntakeKind.HOURS, COLUMNS, rows);
  }

  private static List<EntryView> entries(long person) {
    return Inside.the(Ledger.class)
        .entries(
            person,
            new DateRange(LocalDate.of(1990, 1, 1), Sample.today().plusDays(1)),
            SeenDays.ALL,
            new Page.Request(0, 100))
        .items();
  }

  private static String lastYear() {
    return Integer.toString(Sample.lastYear().from().getYear());
  }

  private static List<IntakeRow> rows(Scope scope, IntakeView intake) {
    return CredentialIntakeTests.rows(scope, intake);
  }

  private static List<String> codes(IntakeRow row) {
    return row.troubles().stream().map(Trouble::code).toList();
  }

  /** A year's sum and a day's hours count whole; both are marked as taken over. */
  @Test
  default void t2AYearOrADayIsTakenOver() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    CredentialIntakeTests.Holder one = CredentialIntakeTests.holder(branch.station());
    String day = Sample.lastYear().from().plusDays(9).toString();

    IntakeView intake =
        brought(
            scope,
            List.of(
                row(one, lastYear(), "40", "", "年度合计"),
                row(one, day, "600", "分钟", "集中培训"),
                row(one, "1999-05-04", "1.5", "小时", "旧培训")));
    assertThat(rows(scope, intake))
        .extracting(row -> row.verdict().orElseThrow())
        .containsOnly(RowVerdict.NEW);
    assertThat(CredentialIntakeTests.post(scope, intake)).isInstanceOf(Outcome.Recorded.class);

    assertThat(entries(one.id()))
        .allMatch(entry -> entry.source().kind() == SourceKind.IMPORT)
        .extracting(EntryView::minutes)
        .containsExactlyInAnyOrder(1800, 600, 90);
    assertThat(entries(one.id()))
        .filteredOn(entry -> entry.source().isOfWholeYear())
        .singleElement()
        .satisfies(entry -> assertThat(entry.occurredOn()).isEqualTo(Sample.lastYear().last()));
    HoursVerdict verdict =
        Inside.the(Standings.class)
            .of(one.id(), Sample.lastYear(), Sample.today(), Sample.now())
            .stream()
            .filter(judged -> judged.main())
            .findFirst()
            .orElseThrow()
            .verdict();
    assertThat(verdict.counted())
        .as("H2.17: nothing of a list that is taken over is capped")
        .isEqualByComparingTo("48");
    assertThat(Inside.the(CheckingChains.class).of(List.of(one.id())).get(one.id()).intact())
        .isTrue();
  }

  /** Each bad value names its row and field, and nothing is posted. */
  @Test
  default void t2WhatCannotBeIsNamedByRowAndField() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    CredentialIntakeTests.Holder one = CredentialIntakeTests.holder(branch.station());
    CredentialIntakeTests.Holder outside = CredentialIntakeTests.holder(branch.otherStation());
    String day = Sample.lastYear().from().toString();
    String tomorrow = Sample.today().plusDays(1).toString();

    IntakeView intake =
        brought(
            scope,
            List.of(
                row(one, day, "0", "分钟", "零"),
                row(one, day, "-5", "分钟", "负"),
                row(one, day, "25", "小时", "二十五小时"),
                row(one, tomorrow, "60", "分钟", "明天"),
                row(one, Integer.toString(Sample.today().getYear()), "8", "", "今年"),
                row(one, day, "很多", "分钟", "不是数"),
                List.of(one.name(), one.card(), "", "", day, "60", "分钟", "没有这类", "类别", "", "", ""),
                row(outside, day, "60", "分钟", "外面的人"),
                List.of(one.name(), "", "", "", day, "60", "分钟", "专业", "没有线索", "", "", ""),
                row(one, day, "13", "小时", "上半天"),
                row(one, day, "12", "小时", "下半天")));

    List<IntakeRow> rows = rows(scope, intake);
    assertThat(rows.subList(0, 9))
        .extracting(row -> row.verdict().orElseThrow())
        .containsOnly(RowVerdict.ERROR);
    assertThat(codes(rows.get(0))).containsExactly("hours.import.not-positive");
    assertThat(codes(rows.get(1))).containsExactly("hours.import.not-positive");
    assertThat(codes(rows.get(2))).containsExactly("hours.import.day-full");
    assertThat(codes(rows.get(3))).containsExactly("hours.import.future");
    assertThat(rows.get(3).troubles().get(0).field()).contains(IntakeField.EARNED_ON);
    assertThat(codes(rows.get(4))).containsExactly("hours.import.year-open");
    assertThat(codes(rows.get(5))).containsExactly("hours.import.no-amount");
    assertThat(codes(rows.get(6))).containsExactly("intake.unknown-word");
    assertThat(rows.get(6).troubles().get(0).field()).contains(IntakeField.EARNED_CATEGORY);
    assertThat(codes(rows.get(7))).as("T1: the scope").containsExactly("credential.nobody");
    assertThat(codes(rows.get(8))).containsExactly("hours.import.who");
    assertThat(rows.get(9).verdict()).as("13 of 24 hours").contains(RowVerdict.NEW);
    assertThat(codes(rows.get(10)))
        .as("25 of 24 hours of one day")
        .containsExactly("hours.import.day-full");
    assertThat(CredentialIntakeTests.post(scope, intake)).isInstanceOf(Outcome.Refused.class);
    assertThat(entries(one.id())).isEmpty();
  }

  /** The same list again doubles nothing; another amount under the same number is told. */
  @Test
  default void t4WhatIsOnRecordIsNotPostedAgain() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    CredentialIntakeTests.Holder one = CredentialIntakeTests.holder(branch.station());
    String day = Sample.lastYear().from().toString();
    List<List<String>> list =
        List.of(
            row(one, day, "90", "分钟", "工作坊"),
            List.of(one.name(), one.card(), "", "", day, "60", "分钟", "公需", "政策", "", "A-17", ""));
    IntakeView first = brought(scope, list);
    assertThat(CredentialIntakeTests.post(scope, first)).isInstanceOf(Outcome.Recorded.class);

    IntakeView again = brought(scope, list);
    assertThat(rows(scope, again))
        .extracting(row -> row.verdict().orElseThrow())
        .containsOnly(RowVerdict.UNCHANGED);
    assertThat(CredentialIntakeTests.post(scope, again))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.reasons().get(0)).isInstanceOf(IntakeRefusal.NothingNew.class));
    assertThat(entries(one.id())).hasSize(2);

    IntakeView other =
        brought(
            scope,
            List.of(
                List.of(
                    one.name(), one.card(), "", "", day, "75", "分钟", "公需", "政策", "", "A-17", ""),
                row(one, day, "90", "分钟", "另一个"),
                row(one, day, "90", "分钟", "另一个")));
    assertThat(codes(rows(scope, other).get(0))).containsExactly("hours.import.other-amount");
    assertThat(codes(rows(scope, other).get(2))).containsExactly("hours.import.twice");
  }

  /** Taken back by reversals, told once; then the same list can come again. */
  @Test
  default void t6TakenBackByReversalsAndBroughtAgain() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    CredentialIntakeTests.Holder one = CredentialIntakeTests.holder(branch.station());
    List<List<String>> list =
        List.of(
            row(one, lastYear(), "10", "", "年度合计"),
            row(one, Sample.lastYear().from().toString(), "90", "分钟", "工作坊"));
    IntakeView first = brought(scope, list);
    assertThat(CredentialIntakeTests.post(scope, first)).isInstanceOf(Outcome.Recorded.class);

    assertThat(CredentialIntakeTests.undo(scope, first)).isInstanceOf(Outcome.Recorded.class);
    assertThat(entries(one.id())).hasSize(4);
    assertThat(entries(one.id()).stream().mapToInt(EntryView::minutes).sum()).isZero();
    assertThat(
            Inside.number(
                "SELECT COUNT(*) FROM notice WHERE addressee = 'PERSON' AND addressee_id = ?1"
                    + " AND code = 'hours.list-undone'",
                one.id()))
        .isEqualTo(1);

    IntakeView second = brought(scope, list);
    assertThat(rows(scope, second))
        .extracting(row -> row.verdict().orElseThrow())
        .containsOnly(RowVerdict.NEW);
    assertThat(CredentialIntakeTests.post(scope, second)).isInstanceOf(Outcome.Recorded.class);
    assertThat(entries(one.id()).stream().mapToInt(EntryView::minutes).sum()).isEqualTo(540);

    EntryView entry =
        entries(one.id()).stream()
            .filter(found -> found.reverses().isEmpty() && found.reversedBy().isEmpty())
            .findFirst()
            .orElseThrow();
    Inside.the(PostingHours.class).reverse(entry.id(), "单条有误", OptionalLong.empty(), Sample.now());
    assertThat(CredentialIntakeTests.undo(scope, second))
        .as("something of it was corrected since")
        .isInstanceOf(Outcome.Refused.class);
  }

  /** A closed year stays closed for who has no right to it. */
  @Test
  default void t5AClosedYearStaysClosed() throws Exception {
    Branch branch = Branch.grown();
    // Not the sample's account, which also holds the right to close years.
    TestedAccount hr = TestedAccount.holding(Role.HR, branch.county());
    Scope scope =
        Scope.over(hr.id(), OptionalLong.empty(), List.of(branch.county().path()), Sample.today());
    CredentialIntakeTests.Holder one = CredentialIntakeTests.holder(branch.station());
    int year = Sample.lastYear().from().getYear();
    Inside.whole(
        () ->
            Inside.the(ClosingYears.class)
                .close(branch.all(), branch.station().id(), year, "年度结转", Sample.now()));

    IntakeView intake = brought(scope, List.of(row(one, lastYear(), "10", "", "年度合计")));

    assertThat(codes(rows(scope, intake).get(0))).containsExactly("hours.year-closed");
  }
}
