package org.lingyan.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lingyan.notice.calendar.CalendarRefusal;
import org.lingyan.notice.calendar.CalendarWish;
import org.lingyan.notice.calendar.DayKind;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetFormat;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetRefusal;
import org.lingyan.web.sheet.SheetWriter;
import org.lingyan.web.text.Texts;

/** N12: a year of the calendar comes in as a list, and each error names its row. */
class CalendarFileTest {
  private static final Texts ZH = new Texts(Locale.SIMPLIFIED_CHINESE, LocalDate.EPOCH);
  private static final String SOURCE = "国办发明电〔2026〕9号";

  @TempDir private Path folder;

  private Outcome<List<CalendarWish>> csv(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("year.csv"), List.of(lines));
    return CalendarFile.read(file, SheetFormat.CSV, ZH);
  }

  private static List<CalendarWish> days(Outcome<List<CalendarWish>> outcome) {
    return ((Outcome.Recorded<List<CalendarWish>>) outcome).fact();
  }

  private static List<Reason> reasons(Outcome<List<CalendarWish>> outcome) {
    return ((Outcome.Refused<List<CalendarWish>>) outcome).reasons();
  }

  @Test
  void columnsStandInAnyOrderAndInEitherLanguage() throws IOException {
    CalendarWish wanted =
        new CalendarWish(2, LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, "元旦", SOURCE);

    assertThat(days(csv("日期,类型,名称,依据", "2027-01-01,放假,元旦," + SOURCE))).containsExactly(wanted);
    assertThat(days(csv("Source,备注,Day,Name,kind", SOURCE + ",,2027/1/1,元旦,day off")))
        .containsExactly(wanted);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "放假, HOLIDAY", "休息日, HOLIDAY", "节假日, HOLIDAY", "Day off, HOLIDAY", "HOLIDAY, HOLIDAY",
    "上班, WORKING", "补班, WORKING", "Worked, WORKING", "working day, WORKING", "working, WORKING"
  })
  void kindsAreWhatPeopleSay(String text, DayKind kind) {
    assertThat(CalendarText.kind(text)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"2027-02-29", "2027-13-01", "27-01-01", "1 January", "2027-01", "''"})
  void whatIsNoDayIsNone(String text) {
    assertThat(CalendarText.day(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2027-1-1", "2027/01/01", "2027.1.1", "2027年1月1日"})
  void aDayIsWrittenInSeveralWays(String text) {
    assertThat(CalendarText.day(text)).contains(LocalDate.of(2027, 1, 1));
  }

  @Test
  void everyErrorNamesItsRow() throws IOException {
    assertThat(
            reasons(
                csv(
                    "日期,类型,名称,依据",
                    "2027-01-01,放假,元旦," + SOURCE,
                    "2027-02-30,放假,春节," + SOURCE,
                    "",
                    "2027-02-06,也许,春节," + SOURCE,
                    ",,x,y")))
        .containsExactly(
            new CalendarRefusal.NoDay(3, "2027-02-30"),
            new CalendarRefusal.UnknownKind(5, "也许"),
            new CalendarRefusal.NoDay(6, ""),
            new CalendarRefusal.UnknownKind(6, ""));
  }

  @Test
  void aMissingColumnIsNamedAndNothingElseIsTold() throws IOException {
    assertThat(reasons(csv("日期,名称", "2027-01-01,元旦")))
        .containsExactly(new CalendarRefusal.NoHeading("类型"), new CalendarRefusal.NoHeading("依据"));
    assertThat(reasons(csv(""))).containsExactly(new SheetRefusal.NothingInIt());
  }

  /** What a year looks like when it goes out is what it may look like when it comes in. */
  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void aSavedYearComesInAgain(SheetFormat format) throws IOException {
    for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      Texts texts = new Texts(language, LocalDate.EPOCH);
      SheetHead head =
          new SheetHead(
              "year",
              texts.of("calendar.title"),
              List.of(),
              Stream.of(CalendarFile.DAY, CalendarFile.KIND, CalendarFile.NAME, CalendarFile.SOURCE)
                  .map(key -> new SheetColumn(texts.of(key), 14))
                  .toList());
      Path file = folder.resolve("year" + format.ending());
      try (OutputStream to = Files.newOutputStream(file);
          SheetWriter writer = SheetWriter.of(format, to, head)) {
        writer.row(LocalDate.of(2027, 10, 1), texts.of(DayKind.HOLIDAY), "国庆节", SOURCE);
        writer.row(LocalDate.of(2027, 10, 9), texts.of(DayKind.WORKING), "", SOURCE);
      }

      assertThat(days(CalendarFile.read(file, format, texts)))
          .containsExactly(
              new CalendarWish(2, LocalDate.of(2027, 10, 1), DayKind.HOLIDAY, "国庆节", SOURCE),
              new CalendarWish(3, LocalDate.of(2027, 10, 9), DayKind.WORKING, "", SOURCE));
    }
  }

  @Test
  void aRowIsNamedInWordsAndALoneDayIsNot() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThat(ZH.of(new CalendarRefusal.Past(7, day))).isEqualTo("第 7 行：2026-01-01 已经过去，不能修改。");
    assertThat(ZH.of(new CalendarRefusal.Past(0, day))).isEqualTo("2026-01-01 已经过去，不能修改。");
  }
}
