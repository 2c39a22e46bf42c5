package org.lingyan.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.Reason;

/** I1: columns are known by their headings. */
class HeadingsTest {
  private static final List<String> RIGHT = List.of("入职时间", "姓名", "单位", "身份证号码", "人员类别");

  private static List<String> codes(List<String> cells) {
    return Headings.of(IntakeKind.PEOPLE, cells).problems(IntakeKind.PEOPLE).stream()
        .map(Reason::code)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "身份证号, DOCUMENT",
    "身份证号码, DOCUMENT",
    "证件号, DOCUMENT",
    "联系电话, PHONE",
    "手机号, PHONE",
    "＊手机号码＊, PHONE",
    "姓 名, NAME",
    "姓名（必填）, NAME",
    "Name, NAME",
    "ID Number, DOCUMENT",
    "工作单位：, ORGANISATION",
    "直接上级(姓名), MANAGER"
  })
  void i1TheUsualNamesAreKnown(String heading, IntakeField field) {
    assertThat(Heading.of(IntakeKind.PEOPLE, heading).field()).contains(field);
  }

  @Test
  void i1TheOrderDoesNotMatter() {
    Headings headings = Headings.of(IntakeKind.PEOPLE, RIGHT);

    assertThat(codes(RIGHT)).isEmpty();
    assertThat(headings.column(IntakeField.NAME)).hasValue(1);
    assertThat(headings.text(IntakeField.DOCUMENT)).isEqualTo("身份证号码");
  }

  @Test
  void i1AnUnknownColumnIsNamedAndNotRead() {
    Headings headings =
        Headings.of(IntakeKind.PEOPLE, List.of("序号", "姓名", "单位", "身份证号", "人员类别", "入职日期", "备注", ""));

    assertThat(headings.unknown()).containsExactly("序号", "备注");
    assertThat(headings.problems(IntakeKind.PEOPLE)).isEmpty();
  }

  @Test
  void i1AMissingColumnIsNamed() {
    assertThat(
            Headings.of(IntakeKind.PEOPLE, List.of("姓名", "单位", "人员类别", "入职日期"))
                .problems(IntakeKind.PEOPLE))
        .containsExactly(new IntakeRefusal.HeadingMissing(IntakeField.DOCUMENT));
  }

  @Test
  void i1TwoColumnsThatMeanTheSameAreRefused() {
    List<String> twice = new java.util.ArrayList<>(RIGHT);
    twice.add("证件号");

    assertThat(codes(twice)).containsExactly("intake.heading-twice");
  }

  @Test
  void i1ATitleIsNoRowOfHeadings() {
    assertThat(Headings.of(IntakeKind.PEOPLE, List.of("鹭洲县社会工作者花名册")).arePlausible()).isFalse();
    assertThat(Headings.of(IntakeKind.PEOPLE, RIGHT).arePlausible()).isTrue();
  }

  @Test
  void headingsAreKeptAsTheyWere() {
    Headings headings = Headings.of(IntakeKind.PEOPLE, List.of("姓名", "", "备\t注"));

    assertThat(Headings.stored(headings.lines()).all())
        .containsExactly(
            new Heading("姓名", Optional.of(IntakeField.NAME)),
            new Heading("", Optional.empty()),
            new Heading("备 注", Optional.empty()));
    assertThat(Headings.stored("").all()).isEmpty();
  }

  @Test
  void i1WhatACheckFoundIsPassedOver() {
    Headings headings = Headings.of(IntakeKind.PEOPLE, List.of("姓名", "单位", "检查结果", "备注"));

    assertThat(headings.unknown()).containsExactly("备注");
    assertThat(Heading.of(IntakeKind.ORGANISATIONS, "Result of the check").known())
        .contains(KnownColumn.FINDING);
  }

  @Test
  void i1BeginningToWorkIsNotTheFirstDayOfAnEmployment() {
    List<String> began = new java.util.ArrayList<>(RIGHT);
    began.replaceAll(one -> one.startsWith("入职") ? "参加工作时间" : one);
    Headings headings = Headings.of(IntakeKind.PEOPLE, began);

    assertThat(headings.known(KnownColumn.WORK_BEGAN)).containsExactly("参加工作时间");
    assertThat(headings.unknown()).doesNotContain("参加工作时间");
    assertThat(headings.problems(IntakeKind.PEOPLE))
        .containsExactly(
            new IntakeRefusal.HeadingMissing(IntakeField.JOINED_ON),
            new IntakeRefusal.NoFirstDay("参加工作时间"));
  }
}
