package org.lingyan.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;

/** S5: what comes in is read, or refused with a reason; it never does harm. */
class SheetReaderTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final SheetLimits SMALL = new SheetLimits(3, 4, 10, 1 << 20, 1 << 18);

  @TempDir private Path folder;

  private record Read(List<SheetRow> rows, List<SheetNote> notes, List<Reason> reasons) {
    List<String> texts() {
      return rows.stream()
          .map(
              row ->
                  row.number()
                      + ":"
                      + row.cells().stream().map(SheetText::text).collect(Collectors.joining("|")))
          .toList();
    }

    List<String> codes() {
      return reasons.stream().map(Reason::code).toList();
    }

    Optional<SheetTrouble> trouble(int row, int column) {
      return rows.get(row).cells().get(column).trouble();
    }
  }

  private Read read(byte[] bytes, SheetFormat format, SheetLimits limits) throws IOException {
    Path file = Files.write(folder.resolve("file"), bytes);
    List<SheetRow> rows = new ArrayList<>();
    Outcome<List<SheetNote>> outcome = SheetReader.read(file, format, limits, rows::add);
    if (outcome instanceof Outcome.Refused<List<SheetNote>> refused) {
      return new Read(rows, List.of(), refused.reasons());
    }
    return new Read(rows, ((Outcome.Recorded<List<SheetNote>>) outcome).fact(), List.of());
  }

  private Read csv(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8), SheetFormat.CSV, SheetLimits.USUAL);
  }

  private Read xlsx(byte[] bytes) throws IOException {
    return read(bytes, SheetFormat.XLSX, SheetLimits.USUAL);
  }

  @Test
  void s5SeparatedValuesWithAndWithoutTheirMarkAreTheSame() throws IOException {
    assertThat(csv("姓名,单位\r\n何小满,\"鹭洲县\n社工部\"\r\n").texts())
        .containsExactly("1:姓名|单位", "2:何小满|鹭洲县 社工部");
    assertThat(csv("\uFEFF姓名,单位\n\n何小满,\n").texts()).containsExactly("1:姓名|单位", "3:何小满");
  }

  @Test
  void s5GbkIsReadAndSaid() throws IOException {
    Read read = read("姓名,单位\n何小满,鹭洲县".getBytes(GBK), SheetFormat.CSV, SheetLimits.USUAL);

    assertThat(read.texts()).containsExactly("1:姓名|单位", "2:何小满|鹭洲县");
    assertThat(read.notes()).extracting(SheetNote::code).containsExactly("characters");
    byte[] rare = "姓名\n𠮷田,㐂".getBytes(Charset.forName("GB18030"));
    assertThat(read(rare, SheetFormat.CSV, SheetLimits.USUAL).texts()).contains("2:𠮷田|㐂");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";", "，"})
  void s5TheSeparatorIsFound(String separator) throws IOException {
    assertThat(csv("姓名" + separator + "手机\n何小满" + separator + "1").texts())
        .containsExactly("1:姓名|手机", "2:何小满|1");
  }

  @Test
  void s5BytesThatAreNoTextAreRefused() throws IOException {
    byte[] odd = {'a', ',', (byte) 0xff, (byte) 0xff, '\n'};
    assertThat(read(odd, SheetFormat.CSV, SheetLimits.USUAL).codes())
        .containsExactly("sheet.characters");
    assertThat(csv("a,\u0000b").codes()).containsExactly("sheet.characters");
  }

  @Test
  void s5AQuotationMarkThatIsNotClosedNamesItsRow() throws IOException {
    Read read = csv("姓名,单位\n何小满,\"鹭洲\n");

    assertThat(read.codes()).containsExactly("sheet.broken-line");
    assertThat(read.reasons().get(0).arguments()).containsExactly(2L);
  }

  @Test
  void s5WhatWeWroteIsReadAsItWas() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SheetHead head =
        new SheetHead(
            "f", "n", List.of(), List.of(new SheetColumn("手机", 9), new SheetColumn("日", 9)));
    for (SheetFormat format : SheetFormat.values()) {
      bytes.reset();
      try (SheetWriter writer = SheetWriter.of(format, bytes, head)) {
        writer.row("+86 13900000000", LocalDate.of(2026, 11, 28));
        writer.row("'quoted", "=1");
      }
      assertThat(read(bytes.toByteArray(), format, SheetLimits.USUAL).texts())
          .containsExactly("1:手机|日", "2:+86 13900000000|2026-11-28", "3:'quoted|=1");
    }
  }

  @Test
  void s5BlanksOfEveryKindAndWhatCannotBeSeenGo() throws IOException {
    assertThat(csv("\u00A0何\u3000小满\u200B\u2060 ,１２３\u202E4").texts())
        .containsExactly("1:何 小满|１２３4");
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void s5NothingInItIsSaid(SheetFormat format) throws IOException {
    byte[] empty =
        format == SheetFormat.CSV
            ? ",,\n , \n".getBytes(StandardCharsets.UTF_8)
            : Books.rows("<row r=\"1\"><c r=\"A1\"/></row>");
    assertThat(read(empty, format, SheetLimits.USUAL).codes()).containsExactly("sheet.nothing");
  }

  @ParameterizedTest
  @CsvSource({"3,true", "4,false"})
  void s5SoManyRowsAndNoMore(int rows, boolean taken) throws IOException {
    String text = "a,b\n".repeat(rows);
    Read read = read(text.getBytes(StandardCharsets.UTF_8), SheetFormat.CSV, SMALL);

    assertThat(read.reasons().isEmpty()).isEqualTo(taken);
    assertThat(read.codes()).isEqualTo(taken ? List.of() : List.of("sheet.too-many-rows"));
  }

  @ParameterizedTest
  @CsvSource({"4,true", "5,false"})
  void s5SoManyColumnsAndNoMore(int columns, boolean taken) throws IOException {
    String text = "a,".repeat(columns - 1) + "a";
    Read read = read(text.getBytes(StandardCharsets.UTF_8), SheetFormat.CSV, SMALL);

    assertThat(read.codes()).isEqualTo(taken ? List.of() : List.of("sheet.too-many-columns"));
  }

  @Test
  void s5ACellThatIsTooLongIsCutAndSaid() throws IOException {
    Read read =
        read(
            ("x".repeat(10) + "," + "y".repeat(11)).getBytes(StandardCharsets.UTF_8),
            SheetFormat.CSV,
            SMALL);

    assertThat(read.texts()).containsExactly("1:" + "x".repeat(10) + "|" + "y".repeat(10));
    assertThat(read.trouble(0, 0)).isEmpty();
    assertThat(read.trouble(0, 1)).contains(SheetTrouble.TOO_LONG);
  }

  @Test
  void s5DaysComeAsDaysAndNumbersAsTheyAre() throws IOException {
    Read read =
        xlsx(
            Books.rows(
                "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46354</v></c><c r=\"B2\" s=\"2\"><v>46354</v></c>"
                    + "<c r=\"C2\"><v>13900000000</v></c><c r=\"D2\"><v>1.39E10</v></c>"
                    + "<c r=\"E2\"><v>41010119900101001</v></c><c r=\"F2\" t=\"b\"><v>1</v></c></row>"));

    assertThat(read.texts())
        .containsExactly("2:2026-11-28|2026-11-28|13900000000|13900000000|41010119900101001|true");
    assertThat(read.trouble(0, 4)).contains(SheetTrouble.ROUNDED);
    assertThat(read.trouble(0, 2)).isEmpty();
  }

  @Test
  void s5ABookWithoutFormatsIsRead() throws IOException {
    Map<String, String> parts =
        Books.parts(
            "<row r=\"1\">" + Books.text("A1", "姓名") + "<c r=\"B1\"><v>46354</v></c></row>", "");
    parts.remove("xl/styles.xml");
    for (String part : List.of("[Content_Types].xml", "xl/_rels/workbook.xml.rels")) {
      parts.computeIfPresent(
          part,
          (path, xml) ->
              xml.replaceAll("<Override PartName=\"/xl/styles.xml\"[^>]*>", "")
                  .replaceAll("<Relationship Id=\"rId3\"[^>]*>", ""));
    }

    assertThat(xlsx(Books.zip(parts)).texts()).containsExactly("1:姓名|46354");
  }

  @Test
  void s5AFormulaIsNeverWorkedOutAndIsSaid() throws IOException {
    Read read =
        xlsx(
            Books.rows(
                "<row r=\"1\">"
                    + Books.text("A1", "姓名")
                    + "<c r=\"B1\"><f>1+1</f><v>2</v></c>"
                    + "<c r=\"C1\"><f>WEBSERVICE(\"http://127.0.0.1:1/\")</f></c>"
                    + "<c r=\"D1\" t=\"e\"><v>#N/A</v></c></row>"));

    assertThat(read.texts()).containsExactly("1:姓名|2||#N/A");
    assertThat(read.trouble(0, 1)).contains(SheetTrouble.FORMULA);
    assertThat(read.trouble(0, 2)).contains(SheetTrouble.FORMULA);
    assertThat(read.trouble(0, 3)).contains(SheetTrouble.ERROR);
  }

  @Test
  void s5MergedCellsAreSaidInEveryRowTheyCover() throws IOException {
    Read read =
        xlsx(
            Books.zip(
                Books.parts(
                    "<row r=\"1\">"
                        + Books.text("A1", "鹭洲县")
                        + Books.text("B1", "何小满")
                        + "</row><row r=\"2\"><c r=\"A2\"/>"
                        + Books.text("B2", "罗一禾")
                        + "</row>",
                    "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")));

    assertThat(read.trouble(0, 0)).contains(SheetTrouble.MERGED);
    assertThat(read.trouble(1, 0)).contains(SheetTrouble.MERGED);
    assertThat(read.trouble(0, 1)).isEmpty();
  }

  @Test
  void s5HiddenSheetsAreNamedAndHiddenRowsAreReadAndNamed() throws IOException {
    Map<String, String> parts =
        Books.parts(
            "<row r=\"1\">"
                + Books.text("A1", "姓名")
                + "</row><row r=\"2\" hidden=\"1\">"
                + Books.text("A2", "何小满")
                + "</row>",
            "");
    parts.put(
        "xl/workbook.xml",
        Books.book(
            "<sheet name=\"旧\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>"
                + "<sheet name=\"名单\" sheetId=\"1\" r:id=\"rId1\"/>"));
    Read read = xlsx(Books.zip(parts));

    assertThat(read.texts()).containsExactly("1:姓名", "2:何小满");
    assertThat(read.notes())
        .containsExactly(SheetNote.of("hidden-sheets", "旧"), SheetNote.of("hidden-rows", 1, "2"));
  }

  @ParameterizedTest
  @CsvSource({"'', 2024-01-01", "0, 2024-01-01", "1, 2028-01-02", "true, 2028-01-02"})
  void s5DaysMayBeCountedFrom1904(String said, String day) throws IOException {
    Map<String, String> parts =
        Books.parts("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>45292</v></c></row>", "");
    parts.computeIfPresent(
        "xl/workbook.xml",
        (path, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"" + said + "\"/><sheets>"));

    assertThat(xlsx(Books.zip(parts)).texts()).containsExactly("1:" + day);
  }

  @Test
  void s5AStrictSpreadsheetIsRefusedAsOne() throws IOException {
    Map<String, String> parts = Books.parts("<row r=\"1\">" + Books.text("A1", "x") + "</row>", "");
    parts.replaceAll(
        (path, xml) ->
            xml.replace(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main"));

    assertThat(xlsx(Books.zip(parts)).codes()).containsExactly("sheet.strict");
  }

  @Test
  void s5AnEmptyFirstSheetGivesWayToTheNext() throws IOException {
    Map<String, String> parts = Books.parts("", "");
    parts.put(
        "xl/workbook.xml",
        Books.book(
            "<sheet name=\"空\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "<sheet name=\"名单\" sheetId=\"2\" r:id=\"rId2\"/>"));

    assertThat(xlsx(Books.zip(parts)).texts()).containsExactly("1:旁边");
  }

  @Test
  void s5AMillionEmptyRowsAreNothing() throws IOException {
    String rows =
        IntStream.rangeClosed(2, 1_000_000)
            .mapToObj(i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\" s=\"1\"/></row>")
            .collect(Collectors.joining());

    assertThat(xlsx(Books.rows("<row r=\"1\">" + Books.text("A1", "姓名") + "</row>" + rows)).texts())
        .containsExactly("1:姓名");
  }

  @Test
  void s5AnArchiveThatIsNoSpreadsheetIsRefused() throws IOException {
    assertThat(xlsx(Books.zip(Map.of("readme.txt", "hello"))).codes())
        .containsExactly("sheet.broken");
    assertThat(xlsx("no archive at all".getBytes(StandardCharsets.UTF_8)).codes())
        .containsExactly("sheet.broken");
  }

  @Test
  void s5ABombIsRefusedBeforeItFillsTheMemory() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 40; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }
    assertThat(bytes.size()).isLessThan(100_000);
    assertThat(xlsx(bytes.toByteArray()).codes()).containsExactly("sheet.inflates");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
        "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">"
      })
  void s5ForeignEntitiesAreRefused(String type) throws IOException {
    Map<String, String> parts = Books.parts("<row r=\"1\">" + Books.text("A1", "x") + "</row>", "");
    parts.computeIfPresent("xl/worksheets/sheet1.xml", (path, xml) -> type + xml);
    assertThat(xlsx(Books.zip(parts)).codes()).containsExactly("sheet.broken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZZZZZZ1", "XFE1"})
  void s5ACellFarOutsideIsRefusedBeforeRoomIsMade(String at) throws IOException {
    assertThat(xlsx(Books.rows("<row r=\"1\">" + Books.text(at, "x") + "</row>")).codes())
        .containsExactly("sheet.broken");
  }

  @Test
  void whatTheTakerThrowsIsItsOwn() throws IOException {
    Path file =
        Files.write(
            folder.resolve("own"), Books.rows("<row r=\"1\">" + Books.text("A1", "x") + "</row>"));

    assertThatThrownBy(
            () ->
                SheetReader.read(
                    file,
                    SheetFormat.XLSX,
                    SheetLimits.USUAL,
                    row -> {
                      throw new IllegalStateException("mine");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("mine");
  }

  /** Thousands of files that were right once, with bytes turned: read or refused, nothing else. */
  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void s5WhateverIsDamagedIsReadOrRefused(SheetFormat format) throws IOException {
    byte[] right =
        format == SheetFormat.CSV
            ? "姓名,\"证件\",2026-11-28\n何小满,\"a\"\"b\",'=1\n".getBytes(StandardCharsets.UTF_8)
            : Books.rows(
                "<row r=\"1\">"
                    + Books.text("A1", "姓名")
                    + "<c r=\"B1\" s=\"1\"><v>46354</v></c><c r=\"C1\"><f>1+1</f><v>2</v></c></row>");
    Random random = new Random(20261128);
    int refused = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] damaged = damaged(right, format, random);
      Read read = read(damaged, format, SheetLimits.USUAL);
      refused += read.reasons().isEmpty() ? 0 : 1;
      assertThat(read.reasons()).allMatch(SheetRefusal.class::isInstance);
    }
    assertThat(refused).isPositive();
  }

  /** Bytes of the whole file, or of one unpacked part of it, so that the XML itself is hit. */
  private static byte[] damaged(byte[] right, SheetFormat format, Random random)
      throws IOException {
    if (format == SheetFormat.XLSX && random.nextBoolean()) {
      Map<String, String> parts =
          Books.parts(
              "<row r=\"1\">"
                  + Books.text("A1", "姓名")
                  + "<c r=\"B1\" s=\"1\"><v>46354</v></c><c r=\"C1\"><f>1+1</f><v>2</v></c></row>",
              "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>");
      String path = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
      StringBuilder xml = new StringBuilder(parts.get(path));
      for (int i = random.nextInt(4); i >= 0; i--) {
        int at = random.nextInt(xml.length());
        switch (random.nextInt(3)) {
          case 0 -> xml.deleteCharAt(at);
          case 1 -> xml.setCharAt(at, (char) (' ' + random.nextInt(95)));
          default -> xml.insert(at, xml.substring(at, Math.min(xml.length(), at + 9)));
        }
      }
      parts.put(path, xml.toString());
      return Books.zip(parts);
    }
    byte[] damaged = right.clone();
    for (int i = random.nextInt(6); i >= 0; i--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0
        ? Arrays.copyOf(damaged, random.nextInt(damaged.length) + 1)
        : damaged;
  }
}
