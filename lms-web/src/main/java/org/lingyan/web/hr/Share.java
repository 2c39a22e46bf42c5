package org.lingyan.web.hr;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lingyan.hours.standing.Status;

/** One piece of a distribution bar that is 100 wide. */
public final class Share {
  private final Status status;
  private final BigDecimal from;
  private final BigDecimal width;

  private Share(Status status, BigDecimal from, BigDecimal width) {
    this.status = status;
    this.from = from;
    this.width = width;
  }

  /** Pieces for every status that somebody has; none when there is nobody. */
  static List<Share> of(Map<Status, Integer> counts) {
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    List<Share> shares = new ArrayList<>();
    int before = 0;
    for (Status status : Status.values()) {
      int people = counts.getOrDefault(status, 0);
      if (people > 0) {
        BigDecimal from = part(before, total);
        before += people;
        // Each piece ends where the next begins, so that rounding leaves no gap.
        shares.add(new Share(status, from, part(before, total).subtract(from)));
      }
    }
    return shares;
  }

  private static BigDecimal part(int people, int total) {
    return BigDecimal.valueOf(people * 100L)
        .divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP);
  }

  /** Whose piece it is. */
  public Status getStatus() {
    return status;
  }

  /** Where it begins. */
  public BigDecimal getFrom() {
    return from;
  }

  /** How wide it is. */
  public BigDecimal getWidth() {
    return width;
  }
}
