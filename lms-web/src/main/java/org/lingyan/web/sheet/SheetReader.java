package org.lingyan.web.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.lingyan.shared.Outcome;

/** Reads a file that somebody brought as a list (S5), row by row. */
public final class SheetReader {
  private SheetReader() {}

  /**
   * Reads all rows that say something, in order. What the taker was given before a refusal is worth
   * nothing.
   *
   * @param rows takes each row; what it throws is let pass
   * @return what should be known about how it was read, or a {@link SheetRefusal}
   * @throws IOException when the disk cannot be read
   */
  public static Outcome<List<SheetNote>> read(
      Path file, SheetFormat format, SheetLimits limits, Consumer<SheetRow> rows)
      throws IOException {
    try {
      Counting counting = new Counting(limits, rows);
      List<SheetNote> notes =
          switch (format) {
            case XLSX -> new XlsxReader(limits).read(file, counting);
            case CSV -> new CsvReader(limits).read(file, counting);
          };
      return counting.taken == 0
          ? Outcome.refused(new SheetRefusal.NothingInIt())
          : new Outcome.Recorded<>(notes);
    } catch (Unreadable unreadable) {
      return Outcome.refused(unreadable.why());
    }
  }

  /** Passes on what says something, up to the limits. */
  private static final class Counting implements Consumer<SheetRow> {
    private final SheetLimits limits;
    private final Consumer<SheetRow> rows;
    private int taken;

    Counting(SheetLimits limits, Consumer<SheetRow> rows) {
      this.limits = limits;
      this.rows = rows;
    }

    @Override
    public void accept(SheetRow row) {
      int last = row.cells().size();
      while (last > 0 && row.cells().get(last - 1).isNothing()) {
        last--;
      }
      if (last == 0) {
        return;
      }
      if (last > limits.columns()) {
        throw new Unreadable(new SheetRefusal.TooManyColumns(limits.columns()));
      }
      if (++taken > limits.rows()) {
        throw new Unreadable(new SheetRefusal.TooManyRows(limits.rows()));
      }
      rows.accept(new SheetRow(row.number(), row.cells().subList(0, last)));
    }
  }
}
