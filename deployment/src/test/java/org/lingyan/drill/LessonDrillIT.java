package org.lingyan.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lingyan.product.Api;
import org.lingyan.product.Backstage;
import org.lingyan.product.RunningProduct;

/** MariaDB is killed while lessons run and is started again by the launcher. */
class LessonDrillIT {
  private static final int PAGES = 3;
  private static final Duration LONGEST_REQUEST = Duration.ofSeconds(30);
  private static final Duration LONGEST_OUTAGE = Duration.ofSeconds(90);

  @Test
  void heartbeatsAreRefusedClearlyAndNothingIsLostOrGiven() {
    ProcessHandle killed = Drilled.product().mariaDb().orElseThrow();
    CountDownLatch running = new CountDownLatch(PAGES);
    CountDownLatch dead = new CountDownLatch(1);
    CountDownLatch refused = new CountDownLatch(PAGES);
    ExecutorService threads = Executors.newFixedThreadPool(PAGES);
    try {
      List<Page> pages = Stream.generate(Page::new).limit(PAGES).toList();
      List<CompletableFuture<Void>> read =
          pages.stream()
              .map(
                  page ->
                      CompletableFuture.runAsync(() -> page.read(running, dead, refused), threads))
              .toList();
      await(running);
      RunningProduct.Outage outage = Drilled.product().withoutDatabase();
      try {
        dead.countDown();
        await(refused);
      } finally {
        outage.close();
      }
      read.forEach(CompletableFuture::join);

      pages.forEach(Page::assertFair);
      Drilled.figure(
          "heartbeats refused while the database was away: "
              + pages.stream().map(page -> page.refused).toList());
      assertThat(Drilled.product().mariaDb()).isPresent().get().isNotEqualTo(killed);
    } finally {
      threads.shutdownNow();
    }
    Drilled.verifies();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(LONGEST_OUTAGE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** An open lesson that claims more time than passed at every beat; the server's clock decides. */
  private static final class Page {
    private final Learner learner = Learner.inHerLastLesson();
    private final String lesson;
    private final int before;
    private final long asked;
    private final long opened;
    private String token;
    private JsonObject state;
    private long lastSent;
    private long lastAnswered;
    private int refused;

    Page() {
      JsonObject attempt = learner.api().get("/api/v1/attempts/" + learner.attempt()).json();
      lesson = attempt.get("nextLesson").getAsString();
      before = Integer.parseInt(stored("l.seconds"));
      asked = System.nanoTime();
      Api.Answer stay =
          learner
              .api()
              .post(
                  "/api/v1/attempts/" + learner.attempt() + "/stays",
                  "{\"lesson\":\"" + lesson + "\"}");
      opened = System.nanoTime();
      assertThat(stay.status()).as(stay.toString()).isEqualTo(201);
      state = stay.json();
      token = state.get("token").getAsString();
    }

    /** Reads on through the outage, until the lesson is done and some more. */
    void read(CountDownLatch running, CountDownLatch dead, CountDownLatch away) {
      for (int i = 0; i < 2; i++) {
        Drilled.pause(1_100);
        assertThat(beat()).as("accepted").isTrue();
      }
      running.countDown();
      await(dead);
      long end = System.nanoTime() + LONGEST_OUTAGE.toNanos();
      while (!beat()) {
        if (refused == 2) {
          away.countDown();
        }
        assertThat(System.nanoTime()).as("heartbeats are accepted again").isLessThan(end);
        Drilled.pause(100);
      }
      while (!state.get("lessonDone").getAsBoolean()) {
        assertThat(System.nanoTime()).as("the lesson is done").isLessThan(end);
        Drilled.pause(1_100);
        beat();
      }
    }

    /** Whether it was accepted; else the database was away, and that was said. */
    private boolean beat() {
      String body =
          """
          {"token":"%s","intervals":[{"from":0,"to":3600}],"place":1,"reachedEnd":true}\
          """
              .formatted(token);
      lastSent = System.nanoTime();
      Api.Answer answer = learner.api().post("/api/v1/stays/heartbeats", body);
      lastAnswered = System.nanoTime();
      assertThat(Duration.ofNanos(lastAnswered - lastSent)).isLessThan(LONGEST_REQUEST);
      if (answer.status() == 200) {
        state = answer.json();
        token = state.get("token").getAsString();
        return true;
      }
      assertThat(answer.status()).as(answer.toString()).isBetween(500, 599);
      refused++;
      return false;
    }

    /** What is credited is the time that passed, outage included, and stands in both places. */
    void assertFair() {
      int credited = state.get("lessonSeconds").getAsInt() - before;
      long most = Duration.ofNanos(lastAnswered - asked).toSeconds() + 1;
      long least = Duration.ofNanos(lastSent - opened).toSeconds() - 2;
      assertThat((long) credited).as("never more than the clock").isBetween(least, most);
      assertThat(Integer.parseInt(stored("l.seconds"))).isEqualTo(before + credited);
      assertThat(
              Integer.parseInt(
                  stored(
                      "(SELECT SUM(credited) FROM lesson_stay s WHERE"
                          + " s.attempt_id = a.id AND s.lesson_id = l.lesson_id)")))
          .as("nothing half-posted")
          .isEqualTo(credited);
    }

    private String stored(String column) {
      return Backstage.of(Drilled.product())
          .text(
              "SELECT "
                  + column
                  + " FROM attempt a JOIN lesson_progress l ON l.attempt_id = a.id"
                  + " WHERE a.person_id = ? AND l.lesson_id = ?",
              learner.person(),
              lesson);
    }
  }
}
