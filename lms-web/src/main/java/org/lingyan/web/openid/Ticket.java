package org.lingyan.web.openid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.lingyan.shared.Keyring;

/**
 * What a browser carries while its person is at the provider: a random seed and what the walk is
 * for, signed. State, nonce and verifier are made from the seed with a key of ours, so that none of
 * them has to be remembered and nobody can make a ticket.
 *
 * @param seed random
 * @param signInId for a link: the sign-in that asked for it; 0 to sign in
 * @param next page to go to afterwards
 * @param until from when it is void
 */
record Ticket(String seed, long signInId, String next, Instant until) {
  static final Duration LIFE = Duration.ofMinutes(10);

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SEED_BYTES = 16;
  private static final int LONGEST_NEXT = 1_500;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  /** A ticket to sign in. */
  static Ticket signIn(String next, Instant at) {
    return new Ticket(seedling(), 0, next.length() > LONGEST_NEXT ? "/" : next, at.plus(LIFE));
  }

  /** A ticket to link the account of this sign-in, whose password was just confirmed. */
  static Ticket link(long signInId, Instant at) {
    return new Ticket(seedling(), signInId, "/account/openid", at.plus(LIFE));
  }

  private static String seedling() {
    byte[] seed = new byte[SEED_BYTES];
    RANDOM.nextBytes(seed);
    return ENCODER.encodeToString(seed);
  }

  /** Whether it is for a link. */
  boolean links() {
    return signInId != 0;
  }

  /** One of the secrets made from the seed: 43 characters. */
  String secret(String use, Keyring keys) {
    return mac("openid-" + use + "|" + seed, keys);
  }

  /** The text form, signed. */
  String text(Keyring keys) {
    String body =
        ENCODER.encodeToString(
            (seed + "\n" + signInId + "\n" + until.toEpochMilli() + "\n" + next)
                .getBytes(StandardCharsets.UTF_8));
    return body + "." + mac("openid-ticket|" + body, keys);
  }

  /** The ticket behind a text; empty when it is not ours or too old. */
  static Optional<Ticket> read(String text, Keyring keys, Instant at) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String body = text.substring(0, dot);
    boolean ours =
        MessageDigest.isEqual(
            mac("openid-ticket|" + body, keys).getBytes(StandardCharsets.UTF_8),
            text.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
    if (!ours) {
      return Optional.empty();
    }
    String[] parts =
        new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8).split("\n", 4);
    Ticket ticket =
        new Ticket(
            parts[0],
            Long.parseLong(parts[1]),
            parts[3],
            Instant.ofEpochMilli(Long.parseLong(parts[2])));
    return Optional.of(ticket).filter(found -> found.until().isAfter(at));
  }

  private static String mac(String message, Keyring keys) {
    return ENCODER.encodeToString(
        keys.mac(
            Keyring.Use.TOKEN,
            keys.newest(Keyring.Use.TOKEN),
            message.getBytes(StandardCharsets.UTF_8)));
  }
}
