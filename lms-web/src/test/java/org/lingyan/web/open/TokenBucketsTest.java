package org.lingyan.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Thirty a minute: a full bucket at once, then one every two seconds. */
class TokenBucketsTest {
  private static final Instant START = Instant.parse("2026-11-22T03:00:00Z");
  private final TokenBuckets buckets = new TokenBuckets(30, Duration.ofMinutes(1), 2);

  private void drain(String name) {
    for (int i = 0; i < 30; i++) {
      assertThat(buckets.take(name, START)).isEmpty();
    }
  }

  @Test
  void givesThirtyAtOnceAndThenSaysHowLongToWait() {
    drain("a");
    assertThat(buckets.take("a", START)).contains(Duration.ofSeconds(2));
    assertThat(buckets.take("a", START.plusMillis(1_500))).contains(Duration.ofMillis(500));
  }

  @Test
  void fillsAgainAtAnEvenPaceAndNeverOverflows() {
    drain("a");
    assertThat(buckets.take("a", START.plusSeconds(2))).isEmpty();
    assertThat(buckets.take("a", START.plusSeconds(2))).isPresent();
    Instant later = START.plusSeconds(3_600);
    for (int i = 0; i < 30; i++) {
      assertThat(buckets.take("a", later)).isEmpty();
    }
    assertThat(buckets.take("a", later)).isPresent();
  }

  @Test
  void namesDoNotShareABucketAndAClockThatGoesBackGivesNothing() {
    drain("a");
    assertThat(buckets.take("b", START)).isEmpty();
    assertThat(buckets.take("a", START.minusSeconds(60))).isPresent();
  }

  @Test
  void forgetsTheNameNotHeardOfLongest() {
    drain("a");
    buckets.take("b", START);
    buckets.take("c", START);
    assertThat(buckets.take("a", START)).isEmpty();
  }
}
