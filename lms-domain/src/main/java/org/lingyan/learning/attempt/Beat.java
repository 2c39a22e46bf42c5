package org.lingyan.learning.attempt;

import java.util.List;

/**
 * What a page reports.
 *
 * @param token the token given last
 * @param intervals where the page was in front since then
 * @param prompt the answer to the presence prompt; empty when there was none
 * @param place number of the block at the top of the screen
 * @param reachedEnd whether the lesson's end was on screen
 */
public record Beat(
    String token, List<Interval> intervals, String prompt, int place, boolean reachedEnd) {
  /** Freezes the intervals. */
  public Beat {
    intervals = List.copyOf(intervals);
  }
}
