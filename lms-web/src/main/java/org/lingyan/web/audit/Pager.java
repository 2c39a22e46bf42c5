package org.lingyan.web.audit;

import java.util.function.IntFunction;
import org.lingyan.shared.Page;
import org.lingyan.web.text.PageTexts;

/** Turning the pages of a list whose place stands in its address. */
public final class Pager {
  private final Page<?> page;
  private final IntFunction<String> href;
  private final PageTexts texts;

  /**
   * Around a page.
   *
   * @param href gives the address of a page, from 0
   */
  Pager(Page<?> page, IntFunction<String> href, PageTexts texts) {
    this.page = page;
    this.href = href;
    this.texts = texts;
  }

  /** Whether there is more than one page. */
  public boolean isNeeded() {
    return page.total() > page.size() || page.page() > 0;
  }

  /** Which rows these are. */
  public String getRange() {
    long first = (long) page.page() * page.size() + 1;
    return page.items().isEmpty()
        ? ""
        : texts.of("page.of", first, first + page.items().size() - 1, page.total());
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return page.page() == 0 ? "" : href.apply(page.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return (page.page() + 1L) * page.size() < page.total() ? href.apply(page.page() + 1) : "";
  }

  /** Address of the first page when this one lies behind the last; else empty. */
  public String getFirst() {
    return page.items().isEmpty() && page.total() > 0 ? href.apply(0) : "";
  }
}
