package org.lingyan.web.hr;

import java.util.List;
import java.util.Map;
import org.lingyan.hours.standing.Status;

/** A line of the card "below": an organisation, how its people spread, and how many need care. */
public final class Place {
  private final String name;
  private final String href;
  private final String rowsHref;
  private final String wantingHref;
  private final List<Share> shares;
  private final String words;
  private final int total;
  private final int wanting;

  /**
   * A line.
   *
   * @param to where its name and its numbers lead
   * @param words the spread for those who do not see the bar
   * @param wanting people at risk, or in a year that is over those who did not meet it
   */
  Place(String name, To to, Map<Status, Integer> counts, String words, int wanting) {
    this.name = name;
    this.href = to.board();
    this.rowsHref = to.rows();
    this.wantingHref = to.wanting();
    this.shares = Share.of(counts);
    this.words = words;
    this.total = counts.values().stream().mapToInt(Integer::intValue).sum();
    this.wanting = wanting;
  }

  /**
   * Where a line leads.
   *
   * @param board the board of the organisation; empty for the people of the organisation itself
   * @param rows the list of all that it counts
   * @param wanting the list of those who need care
   */
  record To(String board, String rows, String wanting) {}

  /** The list of all that it counts. */
  public String getRowsHref() {
    return rowsHref;
  }

  /** The list of those who need care. */
  public String getWantingHref() {
    return wantingHref;
  }

  /** Its name. */
  public String getName() {
    return name;
  }

  /** Where it leads; empty for the people of the organisation itself. */
  public String getHref() {
    return href;
  }

  /** Pieces of the bar. */
  public List<Share> getShares() {
    return shares;
  }

  /** The bar in words. */
  public String getWords() {
    return words;
  }

  /** People bound. */
  public int getTotal() {
    return total;
  }

  /** People who need care. */
  public int getWanting() {
    return wanting;
  }
}
