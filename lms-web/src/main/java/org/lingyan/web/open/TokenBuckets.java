package org.lingyan.web.open;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Limits how often somebody may ask: a bucket of tokens that fills again at an even pace. Only the
 * busiest names are remembered; one that was forgotten begins with a full bucket.
 */
final class TokenBuckets {
  private final int capacity;
  private final long millisPerToken;
  private final Map<String, Bucket> buckets;

  /**
   * Makes the buckets.
   *
   * @param capacity most requests at once
   * @param per time in which an empty bucket fills
   * @param names most names remembered
   */
  TokenBuckets(int capacity, Duration per, int names) {
    this.capacity = capacity;
    this.millisPerToken = per.toMillis() / capacity;
    this.buckets = new Remembered(names);
  }

  /** Takes a token; how long to wait when there is none. */
  synchronized Optional<Duration> take(String name, Instant at) {
    Bucket bucket =
        buckets.getOrDefault(name, new Bucket(capacity * millisPerToken, at)).at(at, this);
    if (bucket.millis() < millisPerToken) {
      buckets.put(name, bucket);
      return Optional.of(Duration.ofMillis(millisPerToken - bucket.millis()));
    }
    buckets.put(name, new Bucket(bucket.millis() - millisPerToken, at));
    return Optional.empty();
  }

  /** A bucket, filled with time: so many milliseconds make a token. */
  private record Bucket(long millis, Instant seen) {
    Bucket at(Instant now, TokenBuckets all) {
      long passed = Math.max(0, Duration.between(seen, now).toMillis());
      return new Bucket(Math.min(all.capacity * all.millisPerToken, millis + passed), now);
    }
  }

  private static final class Remembered extends LinkedHashMap<String, Bucket> {
    private static final long serialVersionUID = 1L;
    private final int names;

    Remembered(int names) {
      super(16, 0.75f, true);
      this.names = names;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > names;
    }
  }
}
