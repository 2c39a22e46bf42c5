package org.lingyan.web.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Separated values. A text that a spreadsheet program would take for a formula gets an apostrophe
 * before it; {@link SheetReader} takes it away again.
 */
final class CsvWriter extends SheetWriter {
  /** Marks text as text. */
  static final char APOSTROPHE = '\'';

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

  private final CSVPrinter printer;

  CsvWriter(OutputStream to, SheetHead head) throws IOException {
    this.printer =
        new CSVPrinter(
            new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)),
            CSVFormat.EXCEL);
    printer.getOut().append(BYTE_ORDER_MARK);
    row(head.columns().stream().map(SheetColumn::heading).toList());
  }

  @Override
  public void row(List<?> cells) throws IOException {
    for (Object cell : cells) {
      printer.print(written(plain(cell)));
    }
    printer.println();
  }

  private static String written(Object value) {
    if (value instanceof BigDecimal amount) {
      return amount.toPlainString();
    }
    String text = value.toString();
    return value instanceof String && beginsFormula(text) ? APOSTROPHE + text : text;
  }

  /** Whether a program might calculate a cell that begins like this. */
  static boolean beginsFormula(String text) {
    return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
