package org.lingyan.people.account;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.lingyan.shared.Rows;

/** P3: counts wrong passwords per account and per address, and makes the next try wait. */
final class FailedTries {
  private static final Duration WINDOW = Duration.ofMinutes(15);
  // The last failure of a window falls into it, and its wait is at most the longest.
  private static final Duration OVER = WINDOW.plus(Kind.ACCOUNT.longest);
  private static final int MOST_FORGOTTEN = 1_000;

  /** Whose tries are counted together. */
  enum Kind {
    ACCOUNT(5, Duration.ofMinutes(15)),
    ADDRESS(30, Duration.ofMinutes(1));

    private final int free;
    private final Duration longest;

    Kind(int free, Duration longest) {
      this.free = free;
      this.longest = longest;
    }

    Duration waitAfter(int failures) {
      if (failures <= free) {
        return Duration.ZERO;
      }
      int doublings = Math.min(failures - free - 1, 20);
      Duration wait = Duration.ofSeconds(1L << doublings);
      return wait.compareTo(longest) < 0 ? wait : longest;
    }

    String subject(String name) {
      // Hashed: an address is personal data, and a typed "account" may be a password by mistake.
      return name().toLowerCase(java.util.Locale.ROOT)
          + ":"
          + HexFormat.of().formatHex(Token.sha256(name));
    }
  }

  private final EntityManager em;

  FailedTries(EntityManager em) {
    this.em = em;
  }

  /** How long a try has to wait now, or empty when it may go on. */
  Optional<Duration> wait(String account, String address, Instant at) {
    return Rows.first(
            em,
            "SELECT MAX(blocked_until) FROM sign_in_failure WHERE subject IN (?1, ?2)",
            row -> row.moment(0),
            Kind.ACCOUNT.subject(account),
            Kind.ADDRESS.subject(address))
        .flatMap(until -> until)
        .filter(until -> until.isAfter(at))
        .map(
            until ->
                Duration.between(at, until)
                    .plusMillis(999)
                    .truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
  }

  /** Until when an account waits, whatever the address; empty when it does not. */
  Optional<Instant> blockedUntil(String account, Instant at) {
    return Rows.first(
            em,
            "SELECT blocked_until FROM sign_in_failure WHERE subject = ?1",
            row -> row.moment(0),
            Kind.ACCOUNT.subject(account))
        .flatMap(until -> until)
        .filter(until -> until.isAfter(at));
  }

  /** Drops what nobody waits for any more: the table holds the failures of half an hour. */
  void forgetOld(Instant at) {
    Rows.change(
        em,
        "DELETE FROM sign_in_failure WHERE window_start < ?1 ORDER BY window_start LIMIT ?2",
        at.minus(OVER),
        MOST_FORGOTTEN);
  }

  void count(Kind kind, String name, Instant at) {
    String subject = kind.subject(name);
    Rows.change(
        em,
        "INSERT INTO sign_in_failure (subject, failures, window_start) VALUES (?1, 1, ?2)"
            + " ON DUPLICATE KEY UPDATE"
            + " failures = IF(window_start < ?3, 1, failures + 1),"
            + " window_start = IF(window_start < ?3, ?2, window_start)",
        subject,
        at,
        at.minus(WINDOW));
    int failures =
        Rows.first(
                em,
                "SELECT failures FROM sign_in_failure WHERE subject = ?1",
                row -> row.count(0),
                subject)
            .orElse(1);
    Duration wait = kind.waitAfter(failures);
    if (!wait.isZero()) {
      Rows.change(
          em,
          "UPDATE sign_in_failure SET blocked_until = ?1 WHERE subject = ?2",
          at.plus(wait),
          subject);
    }
  }

  void forget(String account) {
    Rows.change(
        em, "DELETE FROM sign_in_failure WHERE subject = ?1", Kind.ACCOUNT.subject(account));
  }
}
