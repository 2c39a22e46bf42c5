package org.lingyan.deployment.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measures every kind of request in turn, round after round: what disturbs the machine for a while
 * disturbs all kinds alike.
 */
final class Requests {
  private static final int THREADS = 2;

  private final City city;
  private final Meter meter;
  private final Map<Errand, List<Block>> blocks = new EnumMap<>(Errand.class);
  private int turn;

  Requests(City city, Meter meter) {
    this.city = city;
    this.meter = meter;
    Arrays.stream(Errand.values()).forEach(errand -> blocks.put(errand, new ArrayList<>()));
  }

  /**
   * Takes rounds.
   *
   * @param counted whether they are kept; the first ones warm the server up
   */
  void take(int rounds, boolean counted) throws SQLException {
    try (Crew crew = new Crew(THREADS)) {
      for (int round = 0; round < rounds; round++) {
        for (Errand errand : Errand.values()) {
          int from = turn;
          turn += errand.requests();
          Block block =
              meter.around(() -> crew.take(from, errand.requests(), each -> ask(errand, each)));
          if (counted) {
            blocks.get(errand).add(block);
          }
        }
      }
    }
  }

  private void ask(Errand errand, int each) {
    city.await(errand, each);
    city.go(errand, each);
  }

  /** What each kind cost. */
  List<Cost> costs() {
    return Arrays.stream(Errand.values())
        .map(errand -> new Cost(errand, List.copyOf(blocks.get(errand))))
        .toList();
  }
}
