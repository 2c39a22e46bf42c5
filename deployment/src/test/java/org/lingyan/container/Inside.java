package org.lingyan.container;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.lingyan.shared.Rows;

/** What a test can do inside the server. */
final class Inside {
  private Inside() {}

  /** A use case of the product, as its pages get it. */
  static <T> T the(Class<T> useCase) {
    return CDI.current().select(useCase).get();
  }

  /** The application's connections, under the runtime account. */
  static DataSource dataSource() {
    return the(ServerResources.class).dataSource();
  }

  /** Does it in one transaction. */
  static <T> T whole(Callable<T> work) throws Exception {
    return inTransaction(work, true);
  }

  /** Does it and takes everything back. */
  static <T> T takenBack(Callable<T> work) throws Exception {
    return inTransaction(work, false);
  }

  private static <T> T inTransaction(Callable<T> work, boolean keep) throws Exception {
    UserTransaction transaction = the(ServerResources.class).transaction();
    transaction.begin();
    boolean kept = false;
    try {
      T result = work.call();
      kept = keep;
      return result;
    } finally {
      if (kept && transaction.getStatus() == Status.STATUS_ACTIVE) {
        transaction.commit();
      } else {
        transaction.rollback();
      }
    }
  }

  /** A number from the database. */
  static long number(String sql, Object... parameters) {
    return Rows.first(the(EntityManager.class), sql, row -> row.number(0), parameters)
        .orElseThrow();
  }

  /**
   * Does it in so many threads, each as a request of its own; all begin at the same moment; what
   * they returned.
   */
  static <T> List<T> atOnce(int threads, IntFunction<T> work) throws Exception {
    ThreadFactory managed = the(ServerResources.class).threads();
    ExecutorService pool = Executors.newFixedThreadPool(threads, managed);
    CyclicBarrier start = new CyclicBarrier(threads);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int number = i;
        running.add(
            pool.submit(
                () -> {
                  start.await(30, TimeUnit.SECONDS);
                  return asRequest(() -> work.apply(number));
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get(60, TimeUnit.SECONDS));
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> T asRequest(Supplier<T> work) {
    RequestContextController request = the(RequestContextController.class);
    request.activate();
    try {
      return work.get();
    } finally {
      request.deactivate();
    }
  }
}
