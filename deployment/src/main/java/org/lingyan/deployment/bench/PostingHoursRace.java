package org.lingyan.deployment.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Posts hours through the API, with everything that follows from one in the same transaction, and
 * in turn inserts single rows into a table beside, each in a transaction of its own.
 */
final class PostingHoursRace {
  private static final long NANOS_OF_STRETCH = 3_000_000_000L;
  private static final String TABLE =
      "CREATE TABLE IF NOT EXISTS bench_row (id BIGINT NOT NULL PRIMARY KEY, person_id BIGINT NOT"
          + " NULL, occurred_on DATE NOT NULL, minutes INT NOT NULL, title VARCHAR(200) NOT NULL)";

  private final BenchedProduct product;
  private final City city;
  private final Meter meter;
  private final AtomicLong ids = new AtomicLong();

  PostingHoursRace(BenchedProduct product, City city, Meter meter) {
    this.product = product;
    this.city = city;
    this.meter = meter;
  }

  /** Races with so many clients; a first round is not counted. */
  Posting run(int clients, int rounds) throws SQLException {
    List<Block> inserts = new ArrayList<>();
    List<Block> hours = new ArrayList<>();
    List<Connection> connections = new ArrayList<>();
    try (Crew crew = new Crew(clients);
        Connection first = product.database();
        Statement make = first.createStatement()) {
      make.execute(TABLE);
      for (int i = 0; i < clients; i++) {
        connections.add(product.database());
      }
      for (int round = 0; round <= rounds; round++) {
        Block inserted = meter.around(() -> insert(crew, connections));
        Block posted = meter.around(() -> crew.takeWhile(stretch(), city::post));
        if (round > 0) {
          inserts.add(inserted);
          hours.add(posted);
        }
      }
    } finally {
      for (Connection connection : connections) {
        connection.close();
      }
    }
    return new Posting(clients, inserts, hours);
  }

  private static java.util.function.BooleanSupplier stretch() {
    long end = System.nanoTime() + NANOS_OF_STRETCH;
    return () -> System.nanoTime() < end;
  }

  // Each client keeps its connection: a turn here is a client's whole stretch.
  private int insert(Crew crew, List<Connection> connections) {
    java.util.function.BooleanSupplier goOn = stretch();
    AtomicLong made = new AtomicLong();
    crew.take(
        0, connections.size(), client -> made.addAndGet(insert(connections.get(client), goOn)));
    return (int) made.get();
  }

  private long insert(Connection connection, java.util.function.BooleanSupplier goOn) {
    long made = 0;
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO bench_row VALUES (?, ?, UTC_DATE(), 45, ?)")) {
      while (goOn.getAsBoolean()) {
        insert.setLong(1, ids.incrementAndGet());
        insert.setLong(2, made);
        insert.setString(3, "测量 measuring");
        insert.executeUpdate();
        made++;
      }
      return made;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
