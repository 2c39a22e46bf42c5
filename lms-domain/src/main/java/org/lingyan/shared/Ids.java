package org.lingyan.shared;

import java.security.SecureRandom;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids are made by the application, so that a fact costs one statement and no round trip before it:
 * 41 bits of milliseconds, then 22 bits that start anywhere and count up, so that ids of one node
 * never repeat and those of two nodes hardly can (and a primary key refuses it if they do).
 */
public final class Ids {
  private static final long EPOCH_MILLIS = 1_704_067_200_000L;
  private static final int TAIL_BITS = 22;
  private static final long TAIL_MASK = (1L << TAIL_BITS) - 1;
  private static final AtomicLong TAIL = new AtomicLong(new SecureRandom().nextLong());

  private Ids() {}

  /** A new id; later ones are larger, up to the millisecond. */
  public static long next() {
    // The one reading of the machine's time outside the clock: the value orders rows, it decides
    // nothing.
    return ((System.currentTimeMillis() - EPOCH_MILLIS) << TAIL_BITS)
        | (TAIL.incrementAndGet() & TAIL_MASK);
  }

  /** The opaque text under which the API and addresses name this id. */
  public static String text(long id) {
    return Long.toString(id, Character.MAX_RADIX);
  }

  /** Whether a text can be the name of something that its author named, for instance a course. */
  public static boolean isName(String text) {
    return text.matches("[a-z0-9][a-z0-9-]{0,59}");
  }

  /** The id behind a text of {@link #text}, or empty when it cannot be one. */
  public static OptionalLong parse(String text) {
    // Never with leading zeros: an id has one text.
    if (text == null || !text.matches("0|[1-9a-z][0-9a-z]{0,12}")) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text, Character.MAX_RADIX));
    } catch (NumberFormatException tooLarge) {
      return OptionalLong.empty();
    }
  }
}
