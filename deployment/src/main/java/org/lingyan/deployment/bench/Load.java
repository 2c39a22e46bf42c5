package org.lingyan.deployment.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * All kinds of requests at once, as fast as the product answers: mostly heartbeats and answers, as
 * on an evening before the year's end.
 */
final class Load {
  private static final int CLIENTS = 8;
  private static final long NANOS_OF_MINUTE = 60_000_000_000L;
  private static final double NANOS = 1e9;
  private static final List<Errand> MIX =
      List.of(
          Errand.ANSWER,
          Errand.HOME,
          Errand.BEAT,
          Errand.ANSWER,
          Errand.PLAYER,
          Errand.ANSWER,
          Errand.COURSE,
          Errand.BEAT,
          Errand.ANSWER,
          Errand.HOME,
          Errand.SIGN_IN,
          Errand.ANSWER,
          Errand.BEAT,
          Errand.PLAYER,
          Errand.BOARD);

  private final Map<Errand, Latencies> latencies = new EnumMap<>(Errand.class);
  private final Map<Errand, AtomicInteger> asked = new EnumMap<>(Errand.class);
  private final AtomicInteger failures = new AtomicInteger();
  private double seconds;

  Load() {
    MIX.forEach(errand -> latencies.put(errand, new Latencies()));
    MIX.forEach(errand -> asked.put(errand, new AtomicInteger()));
  }

  /** Asks for so many minutes. */
  void run(City city, int minutes) {
    long begun = System.nanoTime();
    long end = begun + minutes * NANOS_OF_MINUTE;
    try (Crew crew = new Crew(CLIENTS)) {
      crew.takeWhile(() -> System.nanoTime() < end, turn -> ask(city, turn));
    }
    seconds = (System.nanoTime() - begun) / NANOS;
  }

  private void ask(City city, int turn) {
    Errand errand = MIX.get(Math.floorMod(turn, MIX.size()));
    // each kind goes through all people by itself
    int mine = asked.get(errand).getAndIncrement();
    city.await(errand, mine);
    long begun = System.nanoTime();
    try {
      city.go(errand, mine);
      latencies.get(errand).add(System.nanoTime() - begun);
    } catch (IllegalStateException failed) {
      failures.incrementAndGet();
    }
  }

  /** How long each kind's answers took. */
  Map<Errand, Latencies> latencies() {
    return latencies;
  }

  /** Requests without a proper answer. */
  int failures() {
    return failures.get();
  }

  /** Answers a second, all kinds together. */
  double rate() {
    return latencies.values().stream().mapToLong(Latencies::count).sum() / seconds;
  }
}
