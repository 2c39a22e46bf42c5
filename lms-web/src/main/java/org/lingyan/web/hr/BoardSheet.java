package org.lingyan.web.hr;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.oversight.OpenBoard;
import org.lingyan.shared.Words;
import org.lingyan.web.text.Texts;

/**
 * Writes a board's list as a spreadsheet, row by row to where it goes. Words are written as words:
 * a cell that begins with {@code =} is text, never a formula.
 */
final class BoardSheet implements AutoCloseable {
  private static final int HEADING_ROW = 4;
  private static final int[] WIDTHS = {14, 30, 12, 12, 12, 14, 60};
  private static final String AMOUNT = "0.0";

  private final Workbook book;
  private final Worksheet sheet;
  private final Texts texts;
  private int row = HEADING_ROW + 1;

  BoardSheet(OutputStream to, Texts texts) {
    this.book = new Workbook(to, "Lingyan", "1.0");
    this.sheet = book.newWorksheet(texts.of("sheet.name"));
    this.texts = texts;
  }

  /**
   * Title, day and headings.
   *
   * @param filter what was filtered by, in words; empty when nothing was
   */
  void begin(OpenBoard open, String filter) {
    String title =
        texts.of(
            "sheet.title",
            open.board().organisation().name(),
            open.rule().map(rule -> in(rule.title())).orElse("–"),
            Integer.toString(open.board().period().from().getYear()));
    sheet.inlineString(0, 0, title);
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.inlineString(
        1, 0, texts.of("sheet.as-of", open.board().asOf().toString(), open.people().total()));
    sheet.inlineString(2, 0, filter.isEmpty() ? "" : texts.of("sheet.filter", filter));
    List<String> headings =
        List.of(
            texts.of("board.sort.NAME"),
            texts.of("board.sort.ORGANISATION"),
            texts.of("sheet.needed"),
            texts.of("sheet.counted"),
            texts.of("sheet.missing"),
            texts.of("board.sort.STATUS"),
            texts.of("sheet.reason"));
    for (int column = 0; column < headings.size(); column++) {
      sheet.inlineString(HEADING_ROW, column, headings.get(column));
      sheet.style(HEADING_ROW, column).bold().fillColor("E3F0F0").set();
      sheet.width(column, WIDTHS[column]);
    }
    sheet.freezePane(0, HEADING_ROW + 1);
    printable();
  }

  /** On A4 across, as wide as the paper, the headings on every page. */
  private void printable() {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(HEADING_ROW);
  }

  /** The people of one page of the list; they leave the memory with it. */
  void add(OpenBoard open) throws IOException {
    for (StandingList.Line line : open.people().items()) {
      sheet.inlineString(row, 0, line.name());
      sheet.inlineString(row, 1, line.organisation());
      amount(2, line.needed());
      amount(3, Optional.of(line.counted()));
      amount(4, line.missing());
      sheet.inlineString(row, 5, texts.of(line.status()));
      sheet.inlineString(row, 6, why(Optional.ofNullable(open.verdicts().get(line.personId()))));
      row++;
    }
    sheet.flush();
  }

  private void amount(int column, Optional<BigDecimal> amount) {
    if (amount.isPresent()) {
      sheet.value(row, column, amount.get());
      sheet.style(row, column).format(AMOUNT).set();
    }
  }

  /** The deciding reason, in full. */
  private String why(Optional<HoursVerdict> verdict) {
    return verdict.map(judged -> texts.of(judged.reasons().get(0))).orElse("");
  }

  private String in(Words words) {
    return words.in(texts.locale());
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }
}
