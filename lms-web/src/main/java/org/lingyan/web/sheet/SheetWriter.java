package org.lingyan.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lingyan.shared.Timekeeper;

/**
 * Writes rows to a file, each as it comes: however many they are, memory holds a few hundred.
 *
 * <p>A cell is a {@link String}, a {@link Number}, a {@link java.time.LocalDate}, an {@link
 * Instant} (written as local time), an {@link Optional} of these, or a {@link SheetCell} around
 * one. S1: text stays text.
 */
public abstract class SheetWriter implements AutoCloseable {
  /** Most characters that a cell of a spreadsheet holds. */
  static final int LONGEST = 32_767;

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\r\\n]]");

  SheetWriter() {}

  /**
   * A writer that has written the headings.
   *
   * @param to where the file goes; closed by the caller
   */
  public static SheetWriter of(SheetFormat format, OutputStream to, SheetHead head)
      throws IOException {
    return switch (format) {
      case XLSX -> new XlsxWriter(to, head);
      case CSV -> new CsvWriter(to, head);
    };
  }

  /** Writes one row. */
  public abstract void row(List<?> cells) throws IOException;

  /** Writes one row. */
  public final void row(Object... cells) throws IOException {
    row(Arrays.asList(cells));
  }

  /** Writes what is still to be written; without it the file is not whole. */
  @Override
  public abstract void close() throws IOException;

  /** The value behind a cell: a text, a number, or a day. */
  static Object plain(Object cell) {
    if (cell instanceof SheetCell marked) {
      return plain(marked.value());
    }
    if (cell instanceof Optional<?> maybe) {
      return maybe.<Object>map(SheetWriter::plain).orElse("");
    }
    if (cell instanceof Instant moment) {
      return MOMENT.format(
          LocalDateTime.ofInstant(moment, Timekeeper.ZONE).truncatedTo(ChronoUnit.MINUTES));
    }
    if (cell instanceof CharSequence text) {
      String printable = UNPRINTABLE.matcher(text).replaceAll(" ");
      return printable.length() > LONGEST ? printable.substring(0, LONGEST) : printable;
    }
    if (cell instanceof Number || cell instanceof java.time.LocalDate) {
      return cell;
    }
    throw new IllegalArgumentException("no cell: " + cell);
  }
}
