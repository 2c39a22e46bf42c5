package org.lingyan.deployment.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Threads that share out turns among themselves. */
final class Crew implements AutoCloseable {
  private final int threads;
  private final ExecutorService workers;

  Crew(int threads) {
    this.threads = threads;
    this.workers = Executors.newFixedThreadPool(threads);
  }

  /** Takes this many turns from a number on. */
  int take(int from, int turns, IntConsumer turn) {
    AtomicInteger next = new AtomicInteger(from);
    return together(() -> next.get() < from + turns, next, from + turns, turn);
  }

  /** Takes turns as long as it is said; how many they were. */
  int takeWhile(BooleanSupplier goOn, IntConsumer turn) {
    return together(goOn, new AtomicInteger(), Integer.MAX_VALUE, turn);
  }

  private int together(BooleanSupplier goOn, AtomicInteger next, int end, IntConsumer turn) {
    AtomicInteger taken = new AtomicInteger();
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      all.add(
          workers.submit(
              () -> {
                while (goOn.getAsBoolean()) {
                  int mine = next.getAndIncrement();
                  if (mine >= end) {
                    return;
                  }
                  turn.accept(mine);
                  taken.incrementAndGet();
                }
              }));
    }
    all.forEach(Crew::await);
    return taken.get();
  }

  private static void await(Future<?> work) {
    try {
      work.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
