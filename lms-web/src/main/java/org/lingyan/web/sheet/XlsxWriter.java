package org.lingyan.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A spreadsheet that can be printed as it is: on A4 across, the headings on every page. Its cells
 * have types, so a text that begins with {@code =} is text.
 */
final class XlsxWriter extends SheetWriter {
  private static final int AT_ONCE = 500;
  private static final String AMOUNT = "0.0#";
  private static final String DAY = "yyyy-mm-dd";
  private static final String HEADING = "E3F0F0";
  private static final String MARKED = "FFE3A3";

  private final Workbook book;
  private final Worksheet sheet;
  private int row;

  XlsxWriter(OutputStream to, SheetHead head) throws IOException {
    this.book = new Workbook(to, "Lingyan", "1.0");
    this.sheet = book.newWorksheet(head.name());
    for (String line : head.above()) {
      sheet.inlineString(row, 0, (String) plain(line));
      if (row == 0) {
        sheet.style(0, 0).bold().fontSize(14).set();
      }
      row++;
    }
    int headings = row;
    for (int column = 0; column < head.columns().size(); column++) {
      sheet.inlineString(headings, column, (String) plain(head.columns().get(column).heading()));
      sheet.style(headings, column).bold().fillColor(HEADING).set();
      sheet.width(column, head.columns().get(column).width());
    }
    row++;
    sheet.freezePane(0, row);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(headings);
  }

  @Override
  public void row(List<?> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      put(column, plain(cells.get(column)));
      if (cells.get(column) instanceof SheetCell) {
        sheet.style(row, column).fillColor(MARKED).set();
      }
    }
    row++;
    if (row % AT_ONCE == 0) {
      sheet.flush();
    }
  }

  private void put(int column, Object value) {
    if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format(DAY).set();
    } else if (value instanceof BigDecimal amount) {
      sheet.value(row, column, amount);
      sheet.style(row, column).format(AMOUNT).set();
    } else if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (!value.toString().isEmpty()) {
      sheet.inlineString(row, column, value.toString());
    }
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }
}
