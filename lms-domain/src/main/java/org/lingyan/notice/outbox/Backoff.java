package org.lingyan.notice.outbox;

import java.time.Duration;

/** N9: how long a delivery waits after a failure, and when it is given up. */
final class Backoff {
  /** Tries after which it is given up. */
  static final int MOST_TRIES = 30;

  private static final Duration FIRST = Duration.ofSeconds(15);
  private static final Duration LONGEST = Duration.ofHours(4);
  private static final int DOUBLED_AT_MOST = 20;

  private Backoff() {}

  /** Whether no further try follows this one, from 1; who starts it again gives as many more. */
  static boolean isLast(int attempt) {
    return attempt % MOST_TRIES == 0;
  }

  /** The wait after this try, from 1. */
  static Duration after(int attempt) {
    int doubled = Math.min((attempt - 1) % MOST_TRIES, DOUBLED_AT_MOST);
    Duration wait = FIRST.multipliedBy(1L << doubled);
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }
}
