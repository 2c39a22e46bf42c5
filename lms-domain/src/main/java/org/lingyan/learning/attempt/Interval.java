package org.lingyan.learning.attempt;

import java.util.Comparator;
import java.util.List;

/**
 * A stretch of time in which a page was in front, in seconds since its last heartbeat.
 *
 * @param from begin
 * @param to end
 */
public record Interval(int from, int to) {

  /** L1: seconds in the union of the intervals, looked at only between two marks. */
  static int unionWithin(List<Interval> intervals, int begin, int end) {
    int covered = 0;
    int reached = begin;
    for (Interval interval :
        intervals.stream().sorted(Comparator.comparingInt(Interval::from)).toList()) {
      int from = Math.max(interval.from(), reached);
      int to = Math.min(interval.to(), end);
      if (to > from) {
        covered += to - from;
        reached = to;
      }
    }
    return covered;
  }
}
