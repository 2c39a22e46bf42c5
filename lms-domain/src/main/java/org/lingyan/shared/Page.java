package org.lingyan.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 * @param <T> the row
 */
public record Page<T>(List<T> items, int page, int size, long total) {
  /** Freezes the rows. */
  public Page {
    items = List.copyOf(items);
  }

  /** One page of a list that is read whole, because it is short. */
  public static <T> Page<T> of(List<T> all, Request wanted) {
    int from = (int) Math.min(wanted.offset(), all.size());
    int to = (int) Math.min((long) from + wanted.size(), all.size());
    return new Page<>(all.subList(from, to), wanted.page(), wanted.size(), all.size());
  }

  /** The same page with other rows. */
  public <R> Page<R> map(Function<? super T, ? extends R> row) {
    return new Page<>(items.stream().<R>map(row).toList(), page, size, total);
  }

  /** Which page is wanted. */
  public record Request(int page, int size) {
    /** Refuses what can never be right. */
    public Request {
      if (page < 0 || size < 1) {
        throw new IllegalArgumentException("page " + page + " size " + size);
      }
    }

    /** Rows before this page. */
    public long offset() {
      return (long) page * size;
    }
  }
}
