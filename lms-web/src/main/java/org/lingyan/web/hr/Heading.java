package org.lingyan.web.hr;

import java.util.Locale;
import org.lingyan.hours.standing.StandingList;

/** A heading of the list; most of them sort by their column. */
public final class Heading {
  private final String text;
  private final String href;
  private final String order;
  private final String place;

  private Heading(String text, String href, String order, String place) {
    this.text = text;
    this.href = href;
    this.order = order;
    this.place = place;
  }

  /** One that sorts. */
  static Heading of(StandingList.Sort sort, BoardFilter now, String text) {
    BoardFilter.Look look = now.look();
    return new Heading(
        text,
        now.sorted(sort).href(),
        sort != look.sort() ? "none" : look.descending() ? "descending" : "ascending",
        sort.name().toLowerCase(Locale.ROOT));
  }

  /** One of a column, which sorts where the list can be sorted by it. */
  static Heading of(BoardColumn column, BoardFilter now, String text) {
    return column
        .sort()
        .map(sort -> of(sort, now, text))
        .orElseGet(() -> new Heading(text, "", "none", column.word()));
  }

  /** The word. */
  public String getText() {
    return text;
  }

  /** Address of the list sorted by it; empty when it cannot be. */
  public String getHref() {
    return href;
  }

  /** How it is sorted now, in the words of {@code aria-sort}. */
  public String getOrder() {
    return order;
  }

  /** Name of the column, for its style. */
  public String getPlace() {
    return place;
  }
}
