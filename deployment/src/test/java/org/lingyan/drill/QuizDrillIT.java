package org.lingyan.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lingyan.product.RunningProduct;

/**
 * Kill -9 of server, database and launcher in the middle of a quiz. Three trainees answer all the
 * while; each compares by herself whenever she finds the product again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuizDrillIT {
  private static final Duration LONG = Duration.ofMinutes(3);

  private static RunningProduct product;
  private static ExecutorService threads;
  private static List<QuizTaker> takers;
  private static List<Future<?>> running;

  @BeforeAll
  static void begin() {
    product = Drilled.product();
    threads = Executors.newCachedThreadPool();
    takers = Stream.generate(() -> new QuizTaker(Learner.beforeHerQuiz())).limit(3).toList();
    running = takers.stream().<Future<?>>map(threads::submit).toList();
  }

  @AfterAll
  static void end() {
    takers.forEach(QuizTaker::stop);
    threads.shutdown();
  }

  @Test
  @Order(1)
  void aKilledServerComesBackWithEveryAcknowledgedAnswer() {
    ProcessHandle killed = product.server().orElseThrow();
    interrupted(() -> killed(killed, product::server));
  }

  @Test
  @Order(2)
  void aKilledDatabaseComesBackWithEveryAcknowledgedAnswer() {
    ProcessHandle killed = product.mariaDb().orElseThrow();
    interrupted(() -> killed(killed, product::mariaDb));
  }

  @Test
  @Order(3)
  void withoutItsLauncherItGoesOnAndTheNextUpTakesOver() {
    ProcessHandle server = product.server().orElseThrow();
    ProcessHandle database = product.mariaDb().orElseThrow();
    int comparisons = takers.stream().mapToInt(QuizTaker::comparisons).sum();
    answered(5);
    product.launcher().destroyForcibly();
    answered(20);
    assertThat(takers.stream().mapToInt(QuizTaker::comparisons).sum())
        .as("nobody noticed")
        .isEqualTo(comparisons);

    interrupted(product::up);

    assertThat(server.isAlive()).isFalse();
    assertThat(database.isAlive()).isFalse();
  }

  /** Others hand in at that very moment: their hours are posted once, whatever they were told. */
  @Test
  @Order(4)
  void killedAllAtOnceTheNextUpHasEveryAcknowledgedAnswer() {
    List<QuizTaker> finishers =
        Stream.generate(() -> new QuizTaker(Learner.beforeHerQuiz())).limit(4).toList();
    finishers.forEach(QuizTaker::answerRight);
    List<ProcessHandle> all =
        List.of(
            product.launcher().toHandle(),
            product.server().orElseThrow(),
            product.mariaDb().orElseThrow());
    List<CompletableFuture<JsonObject>> submissions =
        finishers.stream()
            .map(finisher -> CompletableFuture.supplyAsync(finisher::submit, threads))
            .toList();
    Drilled.pause(15);
    interrupted(
        () -> {
          all.forEach(ProcessHandle::destroyForcibly);
          Drilled.until("all are dead", LONG, () -> all.stream().noneMatch(ProcessHandle::isAlive));
          product.up();
        });

    submissions.forEach(submission -> assertPassed(submission.join()));
    finishers.forEach(
        finisher -> assertThat(finisher.learner().timesPosted()).as("posted once").isEqualTo(1));
  }

  @Test
  @Order(5)
  void theQuizIsHandedInAndTheHoursArePostedOnce() {
    takers.forEach(QuizTaker::stop);
    for (int i = 0; i < takers.size(); i++) {
      finish(running.get(i));
      QuizTaker taker = takers.get(i);
      taker.answerRight();
      assertPassed(taker.submit());
      assertPassed(taker.submit());
      assertThat(taker.learner().timesPosted()).as("posted once").isEqualTo(1);
    }
    Drilled.verifies();
  }

  private static void assertPassed(JsonObject judged) {
    assertThat(judged.get("passed").getAsBoolean()).as(judged.toString()).isTrue();
    assertThat(judged.get("courseComplete").getAsBoolean()).as(judged.toString()).isTrue();
  }

  /** Kills it and waits for its successor. */
  private static void killed(ProcessHandle process, Supplier<Optional<ProcessHandle>> noted) {
    process.destroyForcibly();
    awaitGoing(
        "it is started again", () -> noted.get().filter(now -> !now.equals(process)).isPresent());
  }

  /** Breaks something while everybody answers; afterwards all have compared and gone on. */
  private static void interrupted(Runnable breaking) {
    answered(20);
    long begun = System.nanoTime();
    int[] before = takers.stream().mapToInt(QuizTaker::comparisons).toArray();
    breaking.run();
    // Who was just between two answers may have waited for the database and noticed nothing.
    takers.forEach(QuizTaker::compare);
    for (int i = 0; i < takers.size(); i++) {
      QuizTaker taker = takers.get(i);
      int earlier = before[i];
      awaitGoing("everything is compared", () -> taker.comparisons() > earlier);
    }
    Drilled.figure(
        "answers kept until now %d, away for %.1f s at most"
            .formatted(
                takers.stream().mapToInt(QuizTaker::answers).sum(),
                (System.nanoTime() - begun) / 1e9));
    answered(20);
  }

  /** Waits for so many more acknowledged answers of everybody. */
  private static void answered(int more) {
    int[] before = takers.stream().mapToInt(QuizTaker::answers).toArray();
    for (int i = 0; i < takers.size(); i++) {
      QuizTaker taker = takers.get(i);
      int goal = before[i] + more;
      awaitGoing("answers are acknowledged", () -> taker.answers() >= goal);
    }
  }

  private static void awaitGoing(String what, BooleanSupplier holds) {
    Drilled.until(
        what,
        LONG,
        () -> {
          assertGoesOn();
          return holds.getAsBoolean();
        });
  }

  /** A trainee who missed an answer has stopped with the reason. */
  private static void assertGoesOn() {
    running.stream().filter(Future::isDone).forEach(QuizDrillIT::finish);
  }

  private static void finish(Future<?> done) {
    assertThat(done).succeedsWithin(LONG);
  }
}
