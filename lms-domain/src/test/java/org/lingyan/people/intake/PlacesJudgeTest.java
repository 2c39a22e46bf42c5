package org.lingyan.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.DateRange;

/** I2, I4: rows of organisations are judged against the tree and against the list itself. */
class PlacesJudgeTest {
  private static final Headings HEADINGS =
      Headings.of(IntakeKind.ORGANISATIONS, List.of("名称", "上级", "类型", "层级", "成立日期"));

  private final List<PlaceLine> lines = new ArrayList<>();

  private int row(String... cells) {
    int number = lines.size() + 2;
    lines.add(
        PlaceLine.of(
            HEADINGS, IntakeRow.read(number, new RawRow(number, List.of(cells), Map.of()))));
    return number;
  }

  private PlacesJudge.Finding judge(int row) {
    return judge().judge(row);
  }

  private PlacesJudge judge() {
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
    places.add(
        new Places.Place(
            new OrganisationView(
                3, "柳湖社工站", OrganisationKind.STATION, OrganisationLevel.TOWNSHIP, "/1/3/"),
            1,
            new DateRange(LocalDate.of(2012, 1, 1), DateRange.FOREVER),
            new DateRange(LocalDate.of(2015, 1, 1), LocalDate.of(2027, 1, 1))));
    for (int i = 0; i < 2; i++) {
      places.add(
          new Places.Place(
              new OrganisationView(
                  4 + i,
                  "社工室",
                  OrganisationKind.COMMUNITY,
                  OrganisationLevel.VILLAGE,
                  "/1/%d/%d/".formatted(2 + i, 4 + i)),
              2 + i,
              LocalDate.of(2016, 1, 1)));
    }
    places.named();
    places.wasNamed("老清溪社工站", 2);
    return new PlacesJudge(places, lines);
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
        .containsExactly("ESTABLISHED_ON intake.before-parent");
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

  @Test
  void i9WhatStandsElsewhereDoesNotComeInTwice() {
    assertThat(wrong(row("清溪社工站", "柳湖社工站", "社工站", "乡镇")))
        .contains("PLACE_NAME intake.place-elsewhere");
    assertThat(judge(lines.get(0).number()).troubles())
        .filteredOn(one -> one.code().equals("intake.place-elsewhere"))
        .singleElement()
        .satisfies(one -> assertThat(one.values()).containsExactly("鹭洲县"));
  }

  @Test
  void i9ANameThatSeveralBearBelongsToNoneOfThem() {
    int station = row("白塔社工站", "鹭洲县", "社工站", "街道");
    int room = row("社工室", "白塔社工站", "社工室", "社区");

    assertThat(judge(station).verdict()).isEqualTo(RowVerdict.NEW);
    assertThat(judge(room).verdict()).isEqualTo(RowVerdict.NEW);
  }

  @Test
  void i9NothingComesBelowItself() {
    int below = row("鹭洲县", "清溪社工站", "主管部门", "县");
    int itself = row("清溪社工站", "清溪社工站", "社工站", "乡镇");
    int between = row("新站", "清溪社工站", "社工站", "乡镇");
    int through = row("鹭洲县", "新站", "主管部门", "县");

    assertThat(wrong(below)).containsExactly("PARENT tree.cycle");
    assertThat(wrong(itself)).containsExactly("PARENT tree.cycle");
    assertThat(judge(between).verdict()).isEqualTo(RowVerdict.NEW);
    assertThat(wrong(through)).containsExactly("PARENT tree.cycle");
  }

  @Test
  void i9AFormerNameSaysTheNewOne() {
    int old = row("老清溪社工站", "鹭洲县", "社工站", "乡镇");
    int room = row("东门社工室", "老清溪社工站", "社工室", "社区");

    assertThat(wrong(old)).containsExactly("PLACE_NAME intake.place-renamed");
    assertThat(wrong(room)).containsExactly("PARENT intake.place-renamed");
    assertThat(judge(room).troubles().get(0).values()).containsExactly("鹭洲县/清溪社工站");
  }

  @Test
  void i2WhatStandsBelowARowThatIsThereTwiceIsToldOfTheRows() {
    row("甲站", "鹭洲县", "社工站", "乡镇");
    row("甲站", "鹭洲县", "社工站", "乡镇");
    int room = row("东门社工室", "甲站", "社工室", "社区");

    assertThat(wrong(room)).containsExactly("PARENT intake.parent-twice");
  }

  @Test
  void i9SistersAreToldApartHoweverTheirParentIsWritten() {
    int one = row("白塔社工站", "鹭洲县", "社工站", "街道");
    row("白塔社工站", "1", "社工站", "街道");

    assertThat(wrong(one)).containsExactly("PLACE_NAME intake.place-twice");
  }

  @ParameterizedTest
  @CsvSource({
    "鹭洲县, 2010-01-01, ''",
    "鹭洲县, 2009-12-31, ESTABLISHED_ON intake.before-parent",
    "鹭洲县, 1899-12-31, ESTABLISHED_ON intake.day-too-early",
    "白塔社工站, 2020-01-01, ''",
    "白塔社工站, 2019-12-31, ESTABLISHED_ON intake.before-parent",
    "柳湖社工站, 2026-01-01, PARENT intake.parent-until",
  })
  void i9APlaceBeginsWhenWhatItStandsBelowIsThereToStay(String parent, String day, String said) {
    row("白塔社工站", "鹭洲县", "社工站", "街道", "2020-01-01");

    assertThat(String.join("", wrong(row("南门社工室", parent, "社工室", "社区", day)))).isEqualTo(said);
  }

  @Test
  void i9WithoutADayItBeginsWithItsParent() {
    row("白塔社工站", "鹭洲县", "社工站", "街道", "2020-01-01");

    assertThat(judge(row("南门社工室", "白塔社工站", "社工室", "社区")).since())
        .contains(LocalDate.of(2020, 1, 1));
    assertThat(judge(row("北门社工站", "鹭洲县", "社工站", "街道")).since()).contains(LocalDate.of(2010, 1, 1));
  }

  @Test
  void i9AnotherFirstDayOfWhatIsThereIsTold() {
    PlacesJudge.Finding found = judge(row("清溪社工站", "鹭洲县", "社工站", "乡镇", "2020-01-01"));

    assertThat(found.verdict()).isEqualTo(RowVerdict.UNCHANGED);
    assertThat(found.notes()).extracting(Trouble::code).containsExactly("intake.first-day-kept");
  }

  @Test
  void i9RowsOfOneNameBelowDifferentParentsAreNeverCompared() {
    int stations = 3_000;
    for (int i = 0; i < stations; i++) {
      row("第%d社工站".formatted(i), "鹭洲县", "社工站", "乡镇");
    }
    for (int i = 0; i < stations; i++) {
      row("社工室", "第%d社工站".formatted(i), "社工室", "社区");
    }
    PlacesJudge judge = judge();

    assertThat(lines)
        .allSatisfy(
            line -> assertThat(judge.sisters(line.number())).containsExactly(line.number()));
    assertThat(lines)
        .allSatisfy(
            line -> assertThat(judge.judge(line.number()).verdict()).isEqualTo(RowVerdict.NEW));
  }

  @Test
  void i9OfManyParentsThatOneNameMayMeanSomeAreNamed() {
    for (int i = 0; i < 100; i++) {
      row("第%d社工站".formatted(i), "鹭洲县", "社工站", "乡镇");
      row("东门社工室", "第%d社工站".formatted(i), "社工室", "社区");
    }
    int below = row("小组", "东门社工室", "社工室", "社区");

    assertThat(judge(below).troubles())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("intake.several-places");
              assertThat(IntakeNote.items(one.values().get(0))).hasSize(5);
            });
  }
}
