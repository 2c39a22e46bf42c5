package org.lingyan.web.hr;

import java.util.Locale;
import org.lingyan.hours.standing.StandingList;

/** A heading of the list that sorts by its column. */
public final class Heading {
  private final String text;
  private final String href;
  private final String order;
  private final String place;

  Heading(StandingList.Sort sort, BoardFilter now, String text) {
    this.text = text;
    this.href = now.sorted(sort).href();
    this.order = sort != now.sort() ? "none" : now.descending() ? "descending" : "ascending";
    this.place = sort.name().toLowerCase(Locale.ROOT);
  }

  /** The word. */
  public String getText() {
    return text;
  }

  /** Address of the list sorted by it. */
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
