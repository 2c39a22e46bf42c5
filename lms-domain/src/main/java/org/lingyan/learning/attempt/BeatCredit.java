package org.lingyan.learning.attempt;

import java.util.List;

/**
 * What the time since the last heartbeat is worth (L1, L4, L5). Pure.
 *
 * @param credited seconds that count
 * @param hidden seconds in which the page was not in front or not connected
 * @param unanswered seconds behind an unanswered presence prompt
 * @param reread seconds beyond the lesson's declared length
 */
record BeatCredit(int credited, int hidden, int unanswered, int reread) {

  /**
   * Judges.
   *
   * @param intervals where the page says it was in front
   * @param elapsed seconds since the last heartbeat, by the server's clock
   * @param promptIn seconds from the last heartbeat to the presence prompt; may be negative
   * @param answered whether the prompt was answered in this heartbeat
   * @param promptEvery seconds that an answered prompt is good for
   * @param room seconds that the lesson can still credit
   */
  static BeatCredit of(
      List<Interval> intervals,
      int elapsed,
      int promptIn,
      boolean answered,
      int promptEvery,
      int room) {
    int good = answered ? promptIn + promptEvery : promptIn;
    int trusted = Math.max(0, Math.min(elapsed, good));
    int seen = Interval.unionWithin(intervals, 0, elapsed);
    int counted = Interval.unionWithin(intervals, 0, trusted);
    int credited = Math.min(counted, Math.max(0, room));
    return new BeatCredit(credited, elapsed - seen, seen - counted, counted - credited);
  }
}
