package org.lingyan.web.sheet;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.lingyan.shared.Page;

/**
 * A list that is read page by page, as its page on the screen is.
 *
 * @param head what stands above the rows
 * @param first the first page, read already
 * @param further reads a page
 * @param row the cells of a row
 * @param <T> the row
 */
public record PagedSheet<T>(
    SheetHead head,
    Page<T> first,
    Function<Page.Request, Page<T>> further,
    Function<? super T, List<?>> row)
    implements Sheet {
  /** Rows that are read at once. */
  public static final int AT_ONCE = 1000;

  /** A list whose first page is read now. */
  public static <T> PagedSheet<T> of(
      SheetHead head, Function<Page.Request, Page<T>> pages, Function<? super T, List<?>> row) {
    return new PagedSheet<>(head, pages.apply(new Page.Request(0, AT_ONCE)), pages, row);
  }

  @Override
  public long rows() {
    return first.total();
  }

  @Override
  public void write(SheetWriter writer) throws IOException {
    Page<T> page = first;
    while (true) {
      for (T item : page.items()) {
        writer.row(row.apply(item));
      }
      if ((page.page() + 1L) * page.size() >= page.total() || page.items().isEmpty()) {
        return;
      }
      page = further.apply(new Page.Request(page.page() + 1, page.size()));
    }
  }
}
