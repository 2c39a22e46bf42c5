package org.lingyan.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lingyan.people.account.IssuedCode;

/**
 * Codes on their way from the request that issues them to the page that shows them: each is handed
 * out once, to whoever issued it, within a minute. They stand in memory only; the address carries a
 * key that is worth nothing afterwards.
 */
@ApplicationScoped
public class ShownOnce {
  /** How long a code waits for its page. */
  static final Duration LONGEST = Duration.ofMinutes(1);

  private static final int KEY_BYTES = 18;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();

  private record Waiting(long caller, IssuedCode code, Instant until) {
    boolean isOver(Instant at) {
      return !at.isBefore(until);
    }
  }

  /**
   * Keeps a code for the page that follows.
   *
   * @param caller account that issued it
   * @return the key by which that page takes it
   */
  String keep(long caller, IssuedCode code, Instant at) {
    waiting.values().removeIf(one -> one.isOver(at));
    byte[] bytes = new byte[KEY_BYTES];
    random.nextBytes(bytes);
    String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    waiting.put(key, new Waiting(caller, code, at.plus(LONGEST)));
    return key;
  }

  /**
   * Hands a code out and forgets it.
   *
   * @param account whose code it is to be
   * @return empty when it was taken before, waited too long, or is somebody else's
   */
  Optional<IssuedCode> take(String key, long caller, long account, Instant at) {
    return Optional.ofNullable(waiting.remove(key))
        .filter(one -> one.caller() == caller && one.code().accountId() == account)
        .filter(one -> !one.isOver(at))
        .map(Waiting::code);
  }
}
