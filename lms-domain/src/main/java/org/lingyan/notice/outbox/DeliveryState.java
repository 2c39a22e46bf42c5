package org.lingyan.notice.outbox;

/** What became of a delivery. */
public enum DeliveryState {
  /** Waits for its moment or its next try. */
  QUEUED,
  /** The other side has taken it. */
  SENT,
  /** Read in the product before, run out, or without an address (N10). */
  NEEDLESS,
  /** Not tried any more (N9). */
  GIVEN_UP
}
