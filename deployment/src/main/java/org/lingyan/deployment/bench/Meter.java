package org.lingyan.deployment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.IntSupplier;

/** Reads what the product's two processes have used so far. */
final class Meter implements AutoCloseable {
  private static final double NANOS = 1e9;
  private static final double NANOS_OF_MILLI = 1e6;
  private static final int KIB_OF_MIB = 1024;

  private final BenchedProduct product;
  private final Connection database;
  private final Counters ofAsking;

  Meter(BenchedProduct product) throws SQLException {
    this.product = product;
    this.database = product.database();
    Counters first = counters();
    this.ofAsking = counters().since(first);
  }

  /** What the database has done so far; asking is part of it. */
  private record Counters(long statements, long rows) {
    Counters since(Counters before) {
      return new Counters(statements - before.statements, rows - before.rows);
    }
  }

  /** Measures what is used while something runs; it says how many requests it made. */
  Block around(IntSupplier work) throws SQLException {
    Counters before = counters();
    Duration application = cpu(product.server());
    Duration mariaDb = cpu(product.mariaDb());
    long begun = System.nanoTime();
    int requests = work.getAsInt();
    double wall = (System.nanoTime() - begun) / NANOS;
    double applicationMillis = millis(cpu(product.server()).minus(application));
    double databaseMillis = millis(cpu(product.mariaDb()).minus(mariaDb));
    Counters used = counters().since(before).since(ofAsking);
    return new Block(
        requests, applicationMillis, databaseMillis, used.statements(), used.rows(), wall);
  }

  private static double millis(Duration time) {
    return time.toNanos() / NANOS_OF_MILLI;
  }

  private Counters counters() throws SQLException {
    long statements = 0;
    long rows = 0;
    try (Statement ask = database.createStatement();
        ResultSet answer =
            ask.executeQuery(
                "SHOW GLOBAL STATUS WHERE Variable_name = 'Questions'"
                    + " OR Variable_name LIKE 'Handler_read%'")) {
      while (answer.next()) {
        if (answer.getString(1).equals("Questions")) {
          statements = answer.getLong(2);
        } else {
          rows += answer.getLong(2);
        }
      }
    }
    return new Counters(statements, rows);
  }

  /** Processor time of a process so far, in ticks of ten milliseconds. */
  static Duration cpu(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().totalCpuDuration())
        .orElseThrow(() -> new IllegalStateException("process " + pid + " ended"));
  }

  /** Memory of a process that lies in RAM, in MiB. */
  static long residentMib(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .findFirst()
              .orElseThrow()
          / KIB_OF_MIB;
    } catch (IOException gone) {
      throw new IllegalStateException("process " + pid + " ended", gone);
    }
  }

  /** The database's version. */
  String mariaDbVersion() throws SQLException {
    try (Statement ask = database.createStatement();
        ResultSet answer = ask.executeQuery("SELECT VERSION()")) {
      answer.next();
      return answer.getString(1);
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
