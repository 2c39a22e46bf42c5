package org.lingyan.shared;

import java.util.List;

/**
 * What became of a wish to add a fact. A repeat is an answer of its own, neither success nor
 * failure.
 *
 * @param <T> the fact
 */
public sealed interface Outcome<T> {

  /** The fact is now on record. */
  record Recorded<T>(T fact) implements Outcome<T> {}

  /** The same fact was on record before; nothing was added. */
  record AlreadyRecorded<T>(T fact) implements Outcome<T> {}

  /** A rule says no, with everything that speaks against it. */
  record Refused<T>(List<Reason> reasons) implements Outcome<T> {
    /** A refusal without a reason is a bug. */
    public Refused {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("a refusal must carry a reason");
      }
    }
  }

  /** A refusal for one reason. */
  static <T> Outcome<T> refused(Reason reason) {
    return new Refused<>(List.of(reason));
  }
}
