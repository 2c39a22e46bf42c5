package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lingyan.people.intake.CorrectingRow;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.IntakeNote;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.IntakeState;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.people.intake.Intakes;
import org.lingyan.people.intake.RowVerdict;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;

/** I1: the columns that a list has, has not, and has without saying what they are. */
interface IntakeColumnTests {
  private static IntakeView brought(Scope scope, List<String> headings, List<List<String>> rows)
      throws Exception {
    return IntakeTests.brought(scope, IntakeKind.PEOPLE, headings, rows);
  }

  @Test
  default void i1ARowIsMendedInAFieldForWhichTheListHadNoColumn() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    String passport = "E" + (10_000_000 + Ids.next() % 80_000_000);
    List<String> headings = List.of("姓名", "证件号码", "工作单位", "人员类别", "入职日期");
    List<String> rest = List.of(branch.station().name(), "专职", Sample.lastYear().from().toString());
    IntakeView intake =
        brought(
            scope,
            headings,
            List.of(
                List.of("甲" + Ids.next(), passport, rest.get(0), rest.get(1), rest.get(2)),
                List.of(
                    "乙" + Ids.next(), IntakeTests.card(), rest.get(0), rest.get(1), rest.get(2))));
    assertThat(intake.counts().wrong()).isOne();

    IntakeRow mended =
        Inside.recorded(
            () ->
                Inside.the(CorrectingRow.class)
                    .correct(
                        scope,
                        intake.id(),
                        3,
                        Map.of(IntakeField.DOCUMENT_KIND, "护照", IntakeField.BIRTH_DATE, ""),
                        Sample.now()));

    assertThat(mended.verdict()).contains(RowVerdict.NEW);
    IntakeView now = Inside.the(Intakes.class).own(scope.accountId(), intake.id());
    assertThat(now.headings().text(IntakeField.DOCUMENT_KIND)).isEqualTo("证件类型");
    assertThat(now.headings().column(IntakeField.BIRTH_DATE)).as("left empty").isEmpty();
    assertThat(IntakeTests.rows(scope, intake.id()))
        .as("the other row says nothing in it")
        .allMatch(row -> row.verdict().get() == RowVerdict.NEW)
        .extracting(row -> row.cell(now.headings(), IntakeField.DOCUMENT_KIND))
        .containsExactlyInAnyOrder("护照", "");
  }

  @Test
  default void i1WhatStandsUnderNoHeadingIsToldAndNotRead() throws Exception {
    Branch branch = Branch.grown();
    Scope scope = IntakeTests.scope(branch.county());
    String day = Sample.lastYear().from().toString();
    IntakeView intake =
        brought(
            scope,
            List.of("姓名", "", "证件号码", "工作单位", "人员类别", "入职日期"),
            List.of(
                List.of(
                    "丙" + Ids.next(),
                    "尾",
                    IntakeTests.card(),
                    branch.station().name(),
                    "专职",
                    day,
                    "巴")));

    assertThat(intake.counts().wrong()).isZero();
    assertThat(intake.notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.code()).isEqualTo("intake.note.unnamed-columns");
              assertThat(IntakeNote.items(note.values().get(0))).containsExactly("2", "7");
            });
  }

  @Test
  default void i1AListWithoutHeadingsKeepsWhatWasSaidAboutItsSheets() throws Exception {
    Branch branch = Branch.grown();
    IntakeNote other = new IntakeNote("sheet.note.other-sheets", List.of("名单"));
    IntakeView intake =
        IntakeTests.brought(
            IntakeTests.scope(branch.county()),
            IntakeKind.PEOPLE,
            List.of("填写说明"),
            List.of(List.of("请看下页")),
            List.of(other));

    assertThat(intake.state()).isEqualTo(IntakeState.REFUSED);
    assertThat(intake.notes()).containsExactly(other);
  }
}
