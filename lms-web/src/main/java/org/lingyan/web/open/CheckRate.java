package org.lingyan.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often strangers may check papers: 30 times a minute from one address, page and API together,
 * so that nobody searches for numbers.
 */
@ApplicationScoped
public class CheckRate {
  private static final int PER_MINUTE = 30;
  private static final int ADDRESSES = 10_000;

  private final TokenBuckets buckets =
      new TokenBuckets(PER_MINUTE, Duration.ofMinutes(1), ADDRESSES);

  /**
   * Counts a check.
   *
   * @param address where the request comes from
   * @return how long to wait when there were too many; empty when this one may go on
   */
  public Optional<Duration> take(String address, Instant at) {
    return buckets.take(address, at);
  }
}
