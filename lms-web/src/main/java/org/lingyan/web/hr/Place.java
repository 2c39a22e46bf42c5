package org.lingyan.web.hr;

import java.util.List;
import java.util.Map;
import org.lingyan.hours.standing.Status;

/** A line of the card "below": an organisation, how its people spread, and how many need care. */
public final class Place {
  private final String name;
  private final String href;
  private final List<Share> shares;
  private final String words;
  private final int total;
  private final int wanting;

  /**
   * A line.
   *
   * @param href where it leads; empty for the people of the organisation itself
   * @param words the spread for those who do not see the bar
   * @param wanting people at risk, or in a year that is over those who did not meet it
   */
  Place(String name, String href, Map<Status, Integer> counts, String words, int wanting) {
    this.name = name;
    this.href = href;
    this.shares = Share.of(counts);
    this.words = words;
    this.total = counts.values().stream().mapToInt(Integer::intValue).sum();
    this.wanting = wanting;
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
