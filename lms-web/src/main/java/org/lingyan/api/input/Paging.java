package org.lingyan.api.input;

import org.lingyan.shared.Page;

/** Reads which page of a list is wanted. */
public final class Paging {
  /** Rows of a page unless the client wants another number. */
  public static final int USUAL = 50;

  /** Most rows of a page. */
  public static final int MOST = 500;

  private static final int LAST_PAGE = 10_000_000;

  private Paging() {}

  /** The page; what is wrong with it is noted. */
  public static Page.Request of(String page, String size, Checks checks) {
    int number = checks.whole("page", page, 0, LAST_PAGE, 0);
    int rows = checks.whole("size", size, 1, MOST, USUAL);
    return new Page.Request(number, rows);
  }
}
