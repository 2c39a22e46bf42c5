package org.lingyan.hours.ledger;

import java.util.Arrays;

/**
 * How a person's chain stands (H1.6).
 *
 * @param entries rows that were read
 * @param brokenAt number of the first row that does not fit; 0 when all do
 * @param head HMAC of the last row; empty without rows
 */
@SuppressWarnings("ArrayRecordComponent")
public record ChainState(int entries, int brokenAt, byte[] head) {
  /** Nobody has looked. */
  public static final ChainState UNKNOWN = new ChainState(0, 0, new byte[0]);

  /** Keeps its own bytes. */
  public ChainState {
    head = head.clone();
  }

  /** Whether every row fits. */
  public boolean intact() {
    return brokenAt == 0;
  }

  /** HMAC of the last row; a copy. */
  @Override
  public byte[] head() {
    return head.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChainState that
        && entries == that.entries
        && brokenAt == that.brokenAt
        && Arrays.equals(head, that.head);
  }

  @Override
  public int hashCode() {
    return 31 * entries + brokenAt;
  }
}
