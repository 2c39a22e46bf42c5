package org.lingyan.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lingyan.product.Api;
import org.lingyan.product.Backstage;
import org.lingyan.product.RunningProduct;

/**
 * P3 under ten thousand wrong passwords: half of them for one account from many addresses, half
 * from one address for many accounts. Waits are not waited for: the moments in the table are moved
 * into the past instead.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PasswordDrillIT {
  private static final int HALF = 5_000;
  private static final int CONNECTIONS = 8;
  private static final String VICTIM = "auditor";
  private static final String OFFICE = "198.51.100.7";
  private static final String ELSEWHERE = "203.0.113.9";
  // an account frees 5, an address 30; each wait that passes meanwhile lets one more through
  private static final int MOST_HASHES = 100;
  private static final int LONGEST_ACCOUNT_WAIT = 900;
  private static final int LONGEST_ADDRESS_WAIT = 60;

  private static final RunningProduct PRODUCT = Drilled.product();
  private static final Backstage BACKSTAGE = Backstage.of(PRODUCT);

  @Test
  @Order(1)
  void theWaitDoublesUpToAQuarterOfAnHour() {
    String account = "hr-station";
    for (int i = 0; i < 5; i++) {
      assertThat(wrong(account, ELSEWHERE).status()).isEqualTo(401);
    }
    assertThat(wait(account)).as("five are free").isEmpty();
    for (int wait = 1; wait < 2 * LONGEST_ACCOUNT_WAIT; wait *= 2) {
      int expected = Math.min(wait, LONGEST_ACCOUNT_WAIT);
      Instant before = Instant.now().minusMillis(1);
      assertThat(wrong(account, ELSEWHERE).status()).as("wait " + expected).isEqualTo(401);
      Instant after = Instant.now().plusMillis(1);
      assertThat(wait(account))
          .as("wait " + expected)
          .get(InstanceOfAssertFactories.INSTANT)
          .isBetween(before.plusSeconds(expected), after.plusSeconds(expected));
      waitsAreOver();
    }
    assertThat(right(account, ELSEWHERE).status()).as("the right one now").isEqualTo(201);
  }

  @Test
  @Order(2)
  void tenThousandWrongPasswordsLetNobodyInAndKeepNobodyOut() throws Exception {
    int refusedBefore = loggedRefusals();
    int rowsBefore = rows();
    Flood onAccount = flood(i -> wrong(VICTIM, "192.0.2." + i % 250));
    assertThat(right(VICTIM, ELSEWHERE).status()).as("even the right one waits").isEqualTo(429);
    Flood fromAddress = flood(i -> wrong("nobody-" + i, OFFICE));

    for (Flood flood : List.of(onAccount, fromAddress)) {
      assertThat(flood.answers().keySet()).as("nobody is let in").isSubsetOf(401, 429);
      assertThat(flood.of(401)).as("looked at, at the cost of a hash").isLessThan(MOST_HASHES);
      assertThat(flood.of(401) + flood.of(429)).isEqualTo(HALF);
    }
    assertThat(loggedRefusals() - refusedBefore).as("lines in the log").isLessThan(MOST_HASHES);
    assertThat(rows() - rowsBefore).as("rows that count").isLessThan(3 * MOST_HASHES);

    Api.Answer colleague = right("trainee3", OFFICE);
    assertThat(colleague.status()).as(colleague.toString()).isEqualTo(429);
    assertThat(Integer.parseInt(colleague.header("retry-after")))
        .isBetween(1, LONGEST_ADDRESS_WAIT);
    waitsAreOver();
    assertThat(right("trainee3", OFFICE).status()).as("after the wait").isEqualTo(201);
    assertThat(right(VICTIM, OFFICE).status()).as("after the wait").isEqualTo(201);
  }

  @Test
  @Order(3)
  void whatIsOverIsForgotten() {
    BACKSTAGE.change(
        "INSERT INTO sign_in_failure (subject, failures, window_start)"
            + " SELECT CONCAT('account:drill-', seq), 1, UTC_TIMESTAMP(3) - INTERVAL 1 DAY"
            + " FROM seq_1_to_1500");
    for (int i = 0; i < 4; i++) {
      assertThat(wrong("somebody-" + i, ELSEWHERE).status()).isEqualTo(401);
    }
    assertThat(
            BACKSTAGE.texts(
                "SELECT subject FROM sign_in_failure WHERE subject LIKE 'account:drill-%'"))
        .isEmpty();
  }

  private record Flood(Map<Integer, AtomicInteger> answers) {
    int of(int status) {
      return answers.getOrDefault(status, new AtomicInteger()).get();
    }
  }

  /** Sends half of the ten thousand while honest people sign in from elsewhere. */
  private static Flood flood(IntFunction<Api.Answer> attack) throws Exception {
    Flood flood = new Flood(new ConcurrentHashMap<>());
    long begun = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Callable<Void>> shares =
          IntStream.range(0, CONNECTIONS).mapToObj(share -> share(share, attack, flood)).toList();
      List<Future<Void>> running = shares.stream().map(threads::submit).toList();
      do {
        assertThat(Api.of(PRODUCT).get("/health/ready").status()).isEqualTo(200);
        long asked = System.nanoTime();
        assertThat(right("hr-city", ELSEWHERE).status()).as("honest people").isEqualTo(201);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(30));
        Drilled.pause(200);
      } while (!running.stream().allMatch(Future::isDone));
      for (Future<Void> one : running) {
        one.get();
      }
      Drilled.figure(
          "%d wrong passwords in %.1f s: %s"
              .formatted(HALF, (System.nanoTime() - begun) / 1e9, flood.answers()));
      return flood;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Void> share(int share, IntFunction<Api.Answer> attack, Flood flood) {
    return () -> {
      for (int i = share; i < HALF; i += CONNECTIONS) {
        int status = attack.apply(i).status();
        flood.answers().computeIfAbsent(status, first -> new AtomicInteger()).incrementAndGet();
      }
      return null;
    };
  }

  private static Api.Answer wrong(String account, String address) {
    return from(address).askToken(account, "certainly not the password");
  }

  private static Api.Answer right(String account, String address) {
    return from(address).askToken(account, PRODUCT.account(account).password());
  }

  private static Api from(String address) {
    return Api.of(PRODUCT).with("X-Forwarded-For", address);
  }

  /** The end of an account's wait. */
  private static Optional<Instant> wait(String account) {
    return BACKSTAGE
        .texts(
            "SELECT CAST(ROUND(UNIX_TIMESTAMP(blocked_until) * 1000) AS INTEGER)"
                + " FROM sign_in_failure WHERE blocked_until IS NOT NULL"
                + " AND subject = CONCAT('account:', SHA2(?, 256))",
            account)
        .stream()
        .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)))
        .findFirst();
  }

  /** As if a quarter of an hour had passed for those who wait; failures go on being counted. */
  private static void waitsAreOver() {
    BACKSTAGE.change(
        "UPDATE sign_in_failure SET blocked_until = blocked_until - INTERVAL 15 MINUTE");
  }

  private static int rows() {
    return Integer.parseInt(BACKSTAGE.text("SELECT COUNT(*) FROM sign_in_failure"));
  }

  private static int loggedRefusals() {
    return Integer.parseInt(
        BACKSTAGE.text(
            "SELECT COUNT(*) FROM action_log WHERE action = 'sign-in' AND outcome = 'REFUSED'"));
  }
}
