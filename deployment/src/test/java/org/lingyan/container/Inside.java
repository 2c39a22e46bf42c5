package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** What a test can do inside the server. */
final class Inside {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

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

  /** Does it in one transaction; the fact that it put on record. */
  static <T> T recorded(Callable<Outcome<T>> work) throws Exception {
    Outcome<T> outcome = whole(work);
    assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    return ((Outcome.Recorded<T>) outcome).fact();
  }

  /** Does it and takes everything back; the first reason for which it was refused. */
  static Reason refused(Callable<? extends Outcome<?>> work) throws Exception {
    Outcome<?> outcome = takenBack(work::call);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<?>) outcome).reasons().get(0);
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
   * Does it in so many requests, which all begin at the same moment; what they returned.
   *
   * @param requests at most eight: the server has ten threads for them, and one runs the test
   */
  static <T> List<T> atOnce(int requests, IntFunction<T> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(requests);
    List<FutureTask<T>> tasks = new ArrayList<>();
    List<CompletableFuture<HttpResponse<Void>>> answers = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      int number = i;
      FutureTask<T> task =
          new FutureTask<>(
              () -> {
                start.await(30, TimeUnit.SECONDS);
                return work.apply(number);
              });
      tasks.add(task);
      answers.add(send(task));
    }
    for (CompletableFuture<HttpResponse<Void>> answer : answers) {
      assertThat(answer.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(204);
    }
    List<T> results = new ArrayList<>();
    for (FutureTask<T> task : tasks) {
      results.add(task.get());
    }
    return results;
  }

  private static CompletableFuture<HttpResponse<Void>> send(Runnable task) {
    String name = UUID.randomUUID().toString();
    AtOnceServlet.keep(name, task);
    URI address = URI.create(System.getProperty("lms.public.url") + "/tested/at-once?work=" + name);
    return CLIENT.sendAsync(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
  }
}
