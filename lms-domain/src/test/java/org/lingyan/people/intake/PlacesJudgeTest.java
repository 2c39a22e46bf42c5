package org.lingyan.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.OrganisationView;

/** I2, I4: rows of organisations are judged against the tree and against the list itself. */
class PlacesJudgeTest {
  private static final Headings HEADINGS =
      Headings.of(IntakeKind.ORGANISATIONS, List.of("名称", "上级", "类型", "层级", "成立日期"));

  private final List<PlaceLine> lines = new ArrayList<>();

  private int row(String... cells) {
    int number = lines.size() + 2;
    lines.add(
        PlaceLine.of(
            HEADINGS,
            new IntakeRow(
                number,
                new RawRow(number, List.of(cells), Map.of()),
                Optional.empty(),
                List.of(),
                List.of())));
    return number;
  }

  private PlacesJudge.Finding judge(int row) {
    Places places = new Places();
    places.add(
        new Places.Place(
            new OrganisationView(
                1, "鹭洲县", OrganisationKind.BUREAU, OrganisationLevel.COUNTY, "/1/"),
            0,
            LocalDate.of(2010, 1, 1)));
    places.add(
        new Places.Place(
            new OrganisationView(
                2, "清溪社工站", OrganisationKind.STATION, OrganisationLevel.TOWNSHIP, "/1/2/"),
            1,
            LocalDate.of(2012, 1, 1)));
    places.named();
    return new PlacesJudge(places, lines).judge(row);
  }

  private List<String> wrong(int row) {
    return judge(row).troubles().stream()
        .map(one -> one.field().map(Enum::name).orElse("") + " " + one.code())
        .toList();
  }

  @Test
  void i2BelowWhatIsThereAndBelowAnotherRow() {
    int station = row("白塔社工站", "鹭洲县", "社工站", "街道", "2020.1.1");
    int room = row("东门社工室", "白塔社工站", "社工室", "社区");

    assertThat(judge(station).verdict()).isEqualTo(RowVerdict.NEW);
    assertThat(judge(room).aboveRow()).hasValue(station);
  }

  @Test
  void i4WhatIsThereIsUnchangedAndNotTurnedIntoSomethingElse() {
    assertThat(judge(row("清溪社工站", "鹭洲县", "社工站", "乡镇")).verdict()).isEqualTo(RowVerdict.UNCHANGED);
    assertThat(wrong(row("清溪 社工站", "鹭洲县", "事业单位", "乡镇")))
        .contains("PLACE_KIND intake.place-differs");
  }

  @Test
  void i2EverythingThatIsWrongIsSaidAtOnce() {
    assertThat(wrong(row("", "别处", "宫殿", "")))
        .containsExactlyInAnyOrder(
            "PLACE_NAME intake.required",
            "PLACE_LEVEL intake.required",
            "PLACE_KIND intake.unknown-word",
            "PARENT intake.no-place");
    assertThat(wrong(row("新站", "鹭洲县", "社工站", "乡镇", "2009-12-31")))
        .containsExactly("ESTABLISHED_ON intake.before-place");
  }

  @Test
  void i2ACircleIsTold() {
    int one = row("甲站", "乙站", "社工站", "乡镇");
    int other = row("乙站", "甲站", "社工站", "乡镇");

    assertThat(wrong(one)).containsExactly("PARENT tree.cycle");
    assertThat(wrong(other)).containsExactly("PARENT tree.cycle");
  }

  @Test
  void i2TheSameTwiceIsTold() {
    int one = row("甲站", "鹭洲县", "社工站", "乡镇");
    row("甲站", "鹭洲县", "社工站", "乡镇");

    assertThat(wrong(one)).containsExactly("PLACE_NAME intake.place-twice");
  }
}
