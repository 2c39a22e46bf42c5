package org.lingyan.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S1: what is written to files. */
class SheetWriterTest {
  private static final Pattern CODE = Pattern.compile("&#x([0-9a-f]+);");
  private static final SheetHead HEAD =
      new SheetHead(
          "名单", "名单", List.of("=标题"), List.of(new SheetColumn("姓名", 12), new SheetColumn("学时", 8)));

  private static String csv(Object... cells) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.of(SheetFormat.CSV, bytes, HEAD)) {
      writer.row(cells);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String xlsx(Object... cells) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.of(SheetFormat.XLSX, bytes, HEAD)) {
      writer.row(cells);
    }
    return sheet(bytes.toByteArray());
  }

  private static String sheet(byte[] book) throws IOException {
    Path file = Files.write(Files.createTempFile("book", ".xlsx"), book);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry rows = zip.getEntry("xl/worksheets/sheet1.xml");
      return CODE.matcher(
              new String(zip.getInputStream(rows).readAllBytes(), StandardCharsets.UTF_8))
          .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    } finally {
      Files.delete(file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "－1"})
  void s1ATextThatBeginsLikeAFormulaIsMadeHarmless(String text) throws IOException {
    assertThat(csv(text)).contains("'" + text);
    assertThat(xlsx(text)).contains("t=\"inlineStr\"").doesNotContain("<f>");
  }

  @Test
  void s1NumbersAndDaysStayWhatTheyAre() throws IOException {
    assertThat(csv(new BigDecimal("-18.50"), -3, LocalDate.of(2026, 11, 28)))
        .endsWith("\r\n-18.50,-3,2026-11-28\r\n");
    assertThat(xlsx(new BigDecimal("-18.50"), -3, LocalDate.of(2026, 11, 28)))
        .contains("<v>-18.50</v>", "<v>-3</v>", "<v>46354");
  }

  @Test
  void separatedValuesBeginWithTheirMarkAndTheHeadings() throws IOException {
    assertThat(csv("何,小\"满", Optional.empty(), Optional.of("第一行\n第二行")))
        .isEqualTo("\uFEFF姓名,学时\r\n\"何,小\"\"满\",,\"第一行\n第二行\"\r\n");
  }

  @Test
  void aSpreadsheetHasItsTitleAboveTheHeadings() throws IOException {
    assertThat(xlsx("何小满")).contains("<t>=标题</t>", "<t>姓名</t>", "<t>何小满</t>", "frozen");
  }

  @Test
  void aMomentIsLocalTime() throws IOException {
    assertThat(csv(Instant.parse("2026-11-27T16:05:59Z"))).contains("2026-11-28 00:05");
  }

  @Test
  void whatNoFileCanHoldIsLeftOut() throws IOException {
    assertThat(csv("a\u0000b\uD800c")).contains("a b c");
    assertThat(xlsx("a\u0000b")).contains("<t>a b</t>");
    assertThat(xlsx("x".repeat(40_000)))
        .contains("x".repeat(32_767))
        .doesNotContain("x".repeat(32_768));
  }

  @Test
  void aMarkedCellIsFilledAndHoldsTheSame() throws IOException {
    assertThat(csv(SheetCell.marked("错"))).contains("错");
    assertThat(xlsx(SheetCell.marked("错"))).contains("<t>错</t>", " s=\"");
  }

  @Test
  void whatIsNoCellIsABug() {
    assertThatThrownBy(() -> csv(new Object())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void manyRowsTakeLittleMemory() throws IOException {
    long[] written = {0};
    OutputStream nowhere =
        new OutputStream() {
          @Override
          public void write(int b) {
            written[0]++;
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            written[0] += length;
          }
        };
    Runtime machine = Runtime.getRuntime();
    try (SheetWriter writer = SheetWriter.of(SheetFormat.XLSX, nowhere, HEAD)) {
      for (int i = 0; i < 2_000; i++) {
        writer.row("何小满" + i, i);
      }
      System.gc();
      long before = machine.totalMemory() - machine.freeMemory();
      for (int i = 0; i < 100_000; i++) {
        writer.row("何小满" + i, i);
      }
      System.gc();
      long kept = machine.totalMemory() - machine.freeMemory() - before;
      assertThat(kept).isLessThan(8L << 20);
    }
    assertThat(written[0]).isGreaterThan(1L << 20);
  }
}
