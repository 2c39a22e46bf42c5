package org.lingyan.people.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/**
 * Hashes and checks passwords with Argon2id. A hash takes 19 MiB and some tens of milliseconds on
 * purpose; only a few run at once, so that a flood of wrong passwords cannot take the machine.
 */
final class Passwords {
  /** Shortest password that may be chosen, in characters. */
  static final int SHORTEST = 10;

  /** Longest text that is hashed at all. */
  static final int LONGEST = 200;

  private static final Argon2Function COST =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private static final Semaphore AT_ONCE = new Semaphore(2, true);
  private static final String NOBODY = hash("the hash that an unknown account is checked against");

  private Passwords() {}

  static String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(COST).getResult();
  }

  /** Runs with one of the few places for hashing. */
  static <T> T queued(java.util.function.Supplier<T> work) {
    AT_ONCE.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      AT_ONCE.release();
    }
  }

  /** Whether it is right; where there is no password (P9), none is, and that takes as long. */
  static boolean matches(String password, String hash) {
    if (hash.equals(Account.NO_PASSWORD)) {
      return matchesNobody(password);
    }
    return password.length() <= LONGEST
        && Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
  }

  /** Takes as long as a real check, so that an unknown account cannot be told by the clock. */
  static boolean matchesNobody(String password) {
    matches(password, NOBODY);
    return false;
  }
}
