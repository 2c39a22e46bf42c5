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

  Meter(BenchedProduct product) throws SQLException {
    this.product = product;
    this.database = product.database();
  }

  /** Measures what is used while something runs; it says how many requests it made. */
  Block around(IntSupplier work) throws SQLException {
    long statements = statements();
    Duration application = cpu(product.server());
    Duration mariaDb = cpu(product.mariaDb());
    long begun = System.nanoTime();
    int requests = work.getAsInt();
    double wall = (System.nanoTime() - begun) / NANOS;
    return new Block(
        requests,
        millis(cpu(product.server()).minus(application)),
        millis(cpu(product.mariaDb()).minus(mariaDb)),
        // the second question is one of them
        statements() - statements - 1,
        wall);
  }

  private static double millis(Duration time) {
    return time.toNanos() / NANOS_OF_MILLI;
  }

  private long statements() throws SQLException {
    try (Statement ask = database.createStatement();
        ResultSet answer = ask.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
      answer.next();
      return answer.getLong(2);
    }
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
