package org.lingyan.deployment.bench;

import java.util.concurrent.atomic.AtomicLongArray;

/** How long answers took, counted in classes of two per cent, so that hours fit in a few bytes. */
final class Latencies {
  private static final double SMALLEST_MILLIS = 0.05;
  private static final double STEP = Math.log(1.02);
  private static final int CLASSES = 800;
  private static final double NANOS_OF_MILLI = 1e6;

  private final AtomicLongArray counts = new AtomicLongArray(CLASSES);

  /** Takes one. */
  void add(long nanos) {
    double millis = Math.max(nanos / NANOS_OF_MILLI, SMALLEST_MILLIS);
    int place = (int) (Math.log(millis / SMALLEST_MILLIS) / STEP);
    counts.incrementAndGet(Math.min(place, CLASSES - 1));
  }

  /** How many there were. */
  long count() {
    long all = 0;
    for (int i = 0; i < CLASSES; i++) {
      all += counts.get(i);
    }
    return all;
  }

  /** Milliseconds within which this part of the answers came. */
  double within(double part) {
    long wanted = (long) Math.ceil(count() * part);
    long seen = 0;
    for (int i = 0; i < CLASSES; i++) {
      seen += counts.get(i);
      if (seen >= wanted && seen > 0) {
        return SMALLEST_MILLIS * Math.exp(STEP * (i + 1));
      }
    }
    return Double.NaN;
  }
}
