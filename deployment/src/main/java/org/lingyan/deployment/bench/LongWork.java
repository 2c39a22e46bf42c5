package org.lingyan.deployment.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.lingyan.deployment.bench.LongWork.Done.What;

/**
 * Work that takes its time at full size: everybody is judged again after a requirement was bound,
 * the whole board is saved as a workbook. Meanwhile one client goes on looking at the board.
 */
final class LongWork {
  private static final long NANOS_OF_MILLI = 1_000_000;
  private static final double NANOS = 1e9;
  private static final long GLANCE_MILLIS = 100;
  private static final double LONGEST_SECONDS = 900;

  private final BenchedProduct product;
  private final City city;

  LongWork(BenchedProduct product, City city) {
    this.product = product;
    this.city = city;
  }

  /** Both, one after the other. */
  List<Done> run() {
    return List.of(
        measure(What.REJUDGED, city::bindEverybody, () -> !city.isRejudging()),
        measure(What.EXPORTED, city::askForBoard, city::isBoardSaved));
  }

  private Done measure(What what, Runnable asking, BooleanSupplier over) {
    AtomicBoolean enough = new AtomicBoolean();
    ExecutorService looking = Executors.newSingleThreadExecutor();
    try {
      long before = Meter.residentMib(product.server());
      long most = before;
      long begun = System.nanoTime();
      asking.run();
      Future<List<Double>> looks = looking.submit(() -> look(enough));
      while (!over.getAsBoolean()) {
        most = Math.max(most, Meter.residentMib(product.server()));
        if (seconds(begun) > LONGEST_SECONDS) {
          throw new IllegalStateException(what + " is not over after " + LONGEST_SECONDS + " s");
        }
        Thread.sleep(GLANCE_MILLIS);
      }
      double seconds = seconds(begun);
      enough.set(true);
      return new Done(what, seconds, most - before, new Series(looks.get()));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", ended);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      enough.set(true);
      looking.shutdownNow();
    }
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / NANOS;
  }

  private List<Double> look(AtomicBoolean enough) {
    List<Double> millis = new ArrayList<>();
    int turn = 0;
    do {
      long begun = System.nanoTime();
      city.go(Errand.BOARD_COUNTS, turn++);
      millis.add((System.nanoTime() - begun) / (double) NANOS_OF_MILLI);
    } while (!enough.get());
    return millis;
  }

  /**
   * One of them, done.
   *
   * @param what which
   * @param seconds from asking to the end
   * @param growthMib by how much the server's process was larger at most than before
   * @param looks milliseconds on the clock of each look at the board meanwhile
   */
  record Done(What what, double seconds, long growthMib, Series looks) {
    boolean reached() {
      return seconds <= what.aim() && growthMib <= what.mostMib();
    }

    /** What was done, and what it may take. */
    enum What {
      /** Everybody was judged again. */
      REJUDGED(60, 128),
      /** The whole board was saved as XLSX. */
      EXPORTED(30, 64);

      private final double aim;
      private final long mostMib;

      What(double aim, long mostMib) {
        this.aim = aim;
        this.mostMib = mostMib;
      }

      /** Seconds. */
      double aim() {
        return aim;
      }

      /** MiB by which the server may grow. */
      long mostMib() {
        return mostMib;
      }

      String key() {
        return "bench.long." + name().toLowerCase(java.util.Locale.ROOT);
      }
    }
  }
}
