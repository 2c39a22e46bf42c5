package org.lingyan.web.sheet;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * A short list that its page shows whole: all rows are read at once.
 *
 * @param head what stands above the rows
 * @param items the rows
 * @param row the cells of a row
 * @param <T> the row
 */
public record ListSheet<T>(SheetHead head, List<T> items, Function<? super T, List<?>> row)
    implements Sheet {
  /** Freezes the rows. */
  public ListSheet {
    items = List.copyOf(items);
  }

  @Override
  public long rows() {
    return items.size();
  }

  @Override
  public void write(SheetWriter writer) throws IOException {
    for (T item : items) {
      writer.row(row.apply(item));
    }
  }
}
