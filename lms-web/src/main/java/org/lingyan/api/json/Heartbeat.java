package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.learning.attempt.Beat;
import org.lingyan.learning.attempt.Interval;

/**
 * What a lesson's page reports.
 *
 * @param token the token given last
 * @param intervals where the page was in front, in seconds since the last heartbeat
 * @param prompt the answer to the presence prompt; missing when there was none
 * @param place number of the block at the top of the screen
 * @param reachedEnd whether the lesson's end was on screen
 */
@Schema(name = "Heartbeat", description = "What a lesson's page reports.")
public record Heartbeat(
    @About(longest = 200) String token,
    @About(longest = 200) List<Stretch> intervals,
    @About(optional = true, longest = 100) String prompt,
    @About(optional = true, least = "0", most = "100000") int place,
    @About(optional = true) boolean reachedEnd)
    implements Wish {
  private static final int MOST_INTERVALS = 200;
  private static final int MOST_SECONDS = 1_000_000;

  static Heartbeat read(Body body) {
    Heartbeat wish =
        new Heartbeat(
            body.text("token", 200),
            body.parts("intervals", MOST_INTERVALS).stream().map(Stretch::read).toList(),
            body.optionalText("prompt", 100).orElse(""),
            body.optionalWhole("place", 0, 100_000).orElse(0),
            body.flag("reachedEnd"));
    body.done();
    return wish;
  }

  /** The heartbeat that the use case takes. */
  public Beat beat() {
    return new Beat(
        token,
        intervals.stream().map(stretch -> new Interval(stretch.from(), stretch.to())).toList(),
        prompt,
        place,
        reachedEnd);
  }

  /**
   * A stretch of time, in seconds since the last heartbeat.
   *
   * @param from begin
   * @param to end, not before the begin
   */
  @Schema(name = "Interval")
  public record Stretch(
      @About(least = "0", most = "1000000") int from,
      @About(least = "0", most = "1000000") int to) {
    private static Stretch read(Body body) {
      int from = body.whole("from", 0, MOST_SECONDS);
      return new Stretch(from, body.whole("to", from, MOST_SECONDS));
    }
  }
}
