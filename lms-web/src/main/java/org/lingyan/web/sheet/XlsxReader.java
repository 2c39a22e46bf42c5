package org.lingyan.web.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.lingyan.people.intake.IntakeNote;

/**
 * Reads the first visible sheet of a spreadsheet that is not empty. Hidden sheets and further ones
 * are named and not read; hidden rows are read and named.
 */
final class XlsxReader {
  private static final int NAMED_ROWS = 10;
  private static final int KEPT_DIGITS = 15;
  private static final int DAYS_TO_1904 = 1_462;
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
  private static final Pattern OF_DAYS = Pattern.compile("[yYdD年月日]|m{3,}");

  private final SheetLimits limits;
  private final List<SheetNote> notes = new ArrayList<>();

  /** How many days later the file's days are than they are read. */
  private int days;

  XlsxReader(SheetLimits limits) {
    this.limits = limits;
  }

  List<SheetNote> read(Path file, Consumer<SheetRow> rows) throws IOException {
    Map<String, XlsxOutline.Outline> outlines = XlsxOutline.of(file, limits);
    boolean from1904 = XlsxOutline.countsFrom1904(file);
    try (ReadableWorkbook book = trusted(() -> open(file))) {
      // The library knows one of the two spellings of true.
      days = from1904 && !book.isDate1904() ? DAYS_TO_1904 : 0;
      List<Sheet> sheets = trusted(() -> book.getSheets().toList());
      name("hidden-sheets", sheets.stream().filter(one -> !isVisible(one)));
      List<Sheet> visible = sheets.stream().filter(XlsxReader::isVisible).toList();
      for (int i = 0; i < visible.size(); i++) {
        XlsxOutline.Outline outline = outlines.get(visible.get(i).getName());
        if (outline != null && pass(visible.get(i), outline, rows)) {
          name("other-sheets", visible.stream().skip(i + 1L));
          break;
        }
      }
    }
    return List.copyOf(notes);
  }

  private static ReadableWorkbook open(Path file) {
    try {
      return new ReadableWorkbook(
          file.toFile(), new ReadingOptions(XlsxOutline.hasFormats(file), true));
    } catch (IOException broken) {
      throw new Unreadable(new SheetRefusal.Broken());
    }
  }

  /** The library trusts what it reads: whatever it trips over is not a spreadsheet. */
  private static <T> T trusted(Supplier<T> step) {
    try {
      return step.get();
    } catch (ExcelReaderException
        | UncheckedIOException
        | IndexOutOfBoundsException
        | NullPointerException
        | NoSuchElementException
        | IllegalStateException
        | IllegalArgumentException
        | ArithmeticException
        | ClassCastException
        | DateTimeException broken) {
      throw new Unreadable(new SheetRefusal.Broken());
    }
  }

  private static boolean isVisible(Sheet sheet) {
    return sheet.getVisibility() == SheetVisibility.VISIBLE;
  }

  private void name(String code, Stream<Sheet> sheets) {
    List<String> names = sheets.map(Sheet::getName).limit(NAMED_ROWS).toList();
    if (!names.isEmpty()) {
      notes.add(SheetNote.of(code, IntakeNote.listed(names)));
    }
  }

  /** Whether anything was in it. */
  private boolean pass(Sheet sheet, XlsxOutline.Outline outline, Consumer<SheetRow> rows) {
    List<Integer> hidden = new ArrayList<>();
    boolean any = false;
    try (Stream<Row> all = stream(sheet)) {
      Iterator<Row> each = all.iterator();
      while (trusted(each::hasNext)) {
        SheetRow read = trusted(() -> row(each.next(), outline));
        if (!read.cells().stream().allMatch(SheetText::isNothing)) {
          any = true;
          if (outline.hiddenRows().get(read.number())) {
            hidden.add(read.number());
          }
          // What the taker throws is its own and no fault of the file.
          rows.accept(read);
        }
      }
    }
    if (any && outline.hiddenColumns()) {
      notes.add(SheetNote.of("hidden-columns"));
    }
    if (!hidden.isEmpty()) {
      notes.add(
          SheetNote.of(
              "hidden-rows",
              hidden.size(),
              IntakeNote.listed(hidden.stream().limit(NAMED_ROWS).map(String::valueOf).toList())
                  + (hidden.size() > NAMED_ROWS ? " …" : "")));
    }
    return any;
  }

  private static Stream<Row> stream(Sheet sheet) {
    return trusted(
        () -> {
          try {
            return sheet.openStream();
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }

  private SheetRow row(Row row, XlsxOutline.Outline outline) {
    boolean merged = outline.isMerged(row.getRowNum());
    List<SheetText> cells = new ArrayList<>(row.getCellCount());
    IntStream.range(0, row.getCellCount())
        .forEach(
            column -> {
              SheetText text =
                  row.getOptionalCell(column).map(this::text).orElse(SheetText.nothing());
              cells.add(
                  merged && outline.isMerged(row.getRowNum(), column + 1)
                      ? new SheetText(text.text(), Optional.of(SheetTrouble.MERGED))
                      : text);
            });
    return new SheetRow(row.getRowNum(), cells);
  }

  private SheetText text(Cell cell) {
    if (cell.getType() == CellType.FORMULA) {
      return SheetText.of(raw(cell), limits.longest(), Optional.of(SheetTrouble.FORMULA));
    }
    if (cell.getType() == CellType.ERROR) {
      return SheetText.of(raw(cell), limits.longest(), Optional.of(SheetTrouble.ERROR));
    }
    if (cell.getType() == CellType.NUMBER) {
      return isDay(cell) ? day(cell) : number(cell);
    }
    if (cell.getType() == CellType.EMPTY) {
      return SheetText.nothing();
    }
    return SheetText.of(String.valueOf(cell.getValue()), limits.longest());
  }

  private static String raw(Cell cell) {
    return cell.getRawValue() == null ? "" : cell.getRawValue();
  }

  private SheetText number(Cell cell) {
    BigDecimal number = cell.asNumber().stripTrailingZeros();
    if (Math.abs((long) number.scale()) > limits.longest()) {
      return SheetText.of(raw(cell), limits.longest(), Optional.of(SheetTrouble.ERROR));
    }
    boolean rounded = number.precision() - number.scale() > KEPT_DIGITS;
    return SheetText.of(
        number.toPlainString(),
        limits.longest(),
        rounded ? Optional.of(SheetTrouble.ROUNDED) : Optional.empty());
  }

  private SheetText day(Cell cell) {
    LocalDateTime moment = cell.asDate().plusDays(days);
    String text =
        moment.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? moment.toLocalDate().toString()
            : moment.toLocalDate() + " " + moment.toLocalTime();
    return new SheetText(text, Optional.empty());
  }

  /** Whether a number is shown as a day. */
  private static boolean isDay(Cell cell) {
    Integer id = cell.getDataFormatId();
    String format = cell.getDataFormatString();
    if (id != null
        && ((id >= 14 && id <= 17)
            || id == 22
            || (id >= 27 && id <= 31)
            || id == 36
            || (id >= 50 && id <= 54)
            || id == 57
            || id == 58)) {
      return inCalendar(cell);
    }
    return format != null
        && OF_DAYS.matcher(QUOTED.matcher(format).replaceAll("")).find()
        && inCalendar(cell);
  }

  private static boolean inCalendar(Cell cell) {
    BigDecimal number = cell.asNumber();
    return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0;
  }
}
