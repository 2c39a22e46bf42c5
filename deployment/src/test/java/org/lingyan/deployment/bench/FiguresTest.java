package org.lingyan.deployment.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The arithmetic behind the tables. */
class FiguresTest {
  @Test
  void theMiddleOfRoundsAndTheirEnds() {
    Series odd = new Series(List.of(3.0, 1.0, 2.0));
    Series even = new Series(List.of(4.0, 1.0, 2.0, 10.0));

    assertThat(odd.median()).isEqualTo(2);
    assertThat(even.median()).isEqualTo(3);
    assertThat(even.least()).isEqualTo(1);
    assertThat(even.most()).isEqualTo(10);
    assertThat(new Series(List.of()).median()).isNaN();
  }

  @Test
  void aCostIsPerRequestAndItsRatioIsOfTheSameRound() {
    Cost bare = new Cost(Errand.BARE, List.of(block(100, 40, 10), block(100, 80, 20)));
    Cost home = new Cost(Errand.HOME, List.of(block(10, 40, 10), block(10, 80, 20)));

    assertThat(home.application().median()).isEqualTo(6);
    assertThat(home.database().median()).isEqualTo(1.5);
    assertThat(home.sum().least()).isEqualTo(5);
    assertThat(home.sum().most()).isEqualTo(10);
    assertThat(home.times(bare).values()).containsExactly(10.0, 10.0);
    assertThat(home.statements().median()).isEqualTo(2);
    assertThat(home.rows().median()).isEqualTo(9);
  }

  @Test
  void anAimIsJudgedByBothProcessesTogether() {
    Cost bare = new Cost(Errand.BARE, List.of(block(100, 20, 10)));
    assertThat(new Cost(Errand.ANSWER, List.of(block(100, 60, 20))).reached(bare)).isTrue();
    assertThat(new Cost(Errand.ANSWER, List.of(block(100, 60, 21))).reached(bare)).isFalse();
    assertThat(new Cost(Errand.BARE, List.of(block(1, 1_000, 0))).reached(bare))
        .as("what has no aim misses none")
        .isTrue();
    assertThat(new Cost(Errand.SEARCH, List.of(block(100, 60, 30))).reached(bare))
        .as("n bare reads")
        .isTrue();
    assertThat(new Cost(Errand.SEARCH, List.of(block(100, 60, 31))).reached(bare))
        .as("n+1")
        .isFalse();
  }

  @Test
  void postedHoursAreAPartOfTheInsertsOfTheirRound() {
    Posting posting =
        new Posting(
            8,
            List.of(new Block(1_000, 0, 0, 0, 0, 1), new Block(4_000, 0, 0, 0, 0, 2)),
            List.of(new Block(100, 0, 0, 0, 0, 1), new Block(200, 0, 0, 0, 0, 1)));

    assertThat(posting.part().values()).containsExactly(0.1, 0.1);
    assertThat(Posting.rate(posting.inserts()).median()).isEqualTo(1_500);
  }

  @Test
  void latenciesKeepTheirOrderWithinTwoPerCent() {
    Latencies latencies = new Latencies();
    IntStream.rangeClosed(1, 100).forEach(millis -> latencies.add(millis * 1_000_000L));

    assertThat(latencies.count()).isEqualTo(100);
    assertThat(latencies.within(0.5)).isCloseTo(50, within(1.1));
    assertThat(latencies.within(0.99)).isCloseTo(99, within(2.1));
    assertThat(new Latencies().within(0.5)).isNaN();
  }

  @Test
  void aCrewTakesEachTurnOnce() {
    AtomicInteger sum = new AtomicInteger();
    try (Crew crew = new Crew(4)) {
      assertThat(crew.take(10, 1_000, sum::addAndGet)).isEqualTo(1_000);
    }
    assertThat(sum.get()).isEqualTo(IntStream.range(10, 1_010).sum());
  }

  private static Block block(int requests, double application, double database) {
    return new Block(requests, application, database, requests * 2.0, requests * 9.0, 1);
  }
}
